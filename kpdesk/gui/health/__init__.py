"""Backups and health: the copies of the archive, what is in them, and going back to one."""
