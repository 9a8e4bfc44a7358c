"""A comparison as a file: a page, a document with tracked changes, a print, a table."""
