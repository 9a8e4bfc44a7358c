"""What goes to other archives and programs, and what comes from them."""
