"""Readers: one module per file type; `read` gives the blocks of any file the archive understands."""

from kpdesk.readers.choose import SUFFIXES, read
from kpdesk.readers.document import Document
from kpdesk.readers.files import find_files

__all__ = ["SUFFIXES", "Document", "find_files", "read"]
