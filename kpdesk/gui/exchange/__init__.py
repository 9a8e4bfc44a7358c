"""Notes from and for colleagues: what a bundle would do, what is to be decided, what goes into one."""
