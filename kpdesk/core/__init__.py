"""What kpdesk knows: pure functions and frozen records; no files, no clock, no window, no database."""
