"""What holds at a place of an RTF file: the font, what is hidden, and which part of the file it is."""

from __future__ import annotations

from dataclasses import dataclass

from kpdesk.readers.rtf.story import Story


@dataclass
class State:
    """What holds from here to the end of the group; `opens` is the note or text box that ends with it."""

    part: str = "text"
    font: int = 0
    complex_font: int | None = None
    right_to_left: bool = False
    bold: bool = False
    complex_bold: bool = False
    hidden: bool = False
    deleted: bool = False
    fallback: int = 1
    style: int = 0
    outline: int | None = None
    in_row: bool = False
    opens: Story | None = None

    @property
    def shown_font(self) -> int:
        """The font of the script that is being written."""
        return self.complex_font if self.right_to_left and self.complex_font is not None else self.font
