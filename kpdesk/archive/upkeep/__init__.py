"""What keeps an archive whole: checks, repairs, backups."""
