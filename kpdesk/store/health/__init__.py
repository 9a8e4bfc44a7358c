"""What is done about damage: backups, checks, and whatever can still be read."""
