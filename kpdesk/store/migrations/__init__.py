"""The steps from each older shape of an archive to the next; a step never changes once it was released."""
