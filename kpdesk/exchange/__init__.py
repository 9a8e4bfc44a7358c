"""What leaves the archive for other programs, and what comes back."""
