"""What the window offers by itself in one quiet line."""
