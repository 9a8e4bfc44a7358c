"""What is known about statements, shown with how sure it is, and corrected."""
