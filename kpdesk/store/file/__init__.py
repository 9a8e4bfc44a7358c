"""An archive's file: opened, locked, upgraded, and told of where the disk fails."""
