"""What brings statements in: from a file to what is proposed, and from that to what is stored."""
