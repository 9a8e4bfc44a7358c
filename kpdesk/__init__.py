"""kpdesk: an offline desktop archive of statements, to search, compare across years, annotate and quote."""

__version__ = "0.1.0"
