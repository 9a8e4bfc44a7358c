"""The change log and the journal: every change, written twice, taken back and done again."""
