"""The statements of an archive: listed, shown, described, repaired, put into the trash."""
