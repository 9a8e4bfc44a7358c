"""What other archives bring: taken in, judged, and taken out again."""
