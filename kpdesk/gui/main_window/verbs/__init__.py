"""The verbs of the menus."""
