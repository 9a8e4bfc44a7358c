"""Finding words in the text that is read, and marking every place."""
