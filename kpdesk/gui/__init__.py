"""The window: panes over the verbs of the archive; the only part of kpdesk that knows Qt."""
