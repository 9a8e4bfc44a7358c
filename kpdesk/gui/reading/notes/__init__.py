"""The notes of the statement that is read: their cards, the editor, drafts, and where each stands."""
