"""The library: which statements there are, what is known about them, and the trash."""
