"""What stands around the pages at all times, and the pages themselves."""
