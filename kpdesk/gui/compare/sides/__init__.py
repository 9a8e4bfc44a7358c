"""What is compared: the sides that can be chosen, where they are chosen, and how they are fetched."""
