"""kpdesk: an offline desktop archive of statements, to search, compare across years, annotate and quote.

`from kpdesk import Archive` gives everything that the window and the command line do, without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kpdesk.archive import Archive

__all__ = ["Archive"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """The public names, loaded when first used: the window paints before SQLAlchemy is there."""
    if name == "Archive":
        from kpdesk.archive import Archive  # noqa: PLC0415

        return Archive
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
