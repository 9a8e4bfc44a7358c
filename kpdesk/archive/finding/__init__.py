"""What finds: the search, its index, the passages nearest to one, and where else words were said."""
