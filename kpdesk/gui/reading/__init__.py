"""Reading a statement: the typeset page, its margins, the notes beside it, and finding a word in it."""
