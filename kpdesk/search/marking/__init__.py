"""Where words stand in a text, in code points, and the part of it that is shown."""
