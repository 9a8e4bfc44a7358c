"""How the window looks: colours by role, fonts, and lines that find their room."""
