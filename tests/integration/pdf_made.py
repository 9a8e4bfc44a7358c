"""Small PDF files made for tests."""

from __future__ import annotations

from fpdf import FPDF


def pages_of(*texts: str) -> bytes:
    """A PDF with one page for each text, which stands under a heading of its own."""
    document = FPDF()
    for text in texts:
        document.add_page()
        document.set_font("helvetica", style="B", size=20)
        document.multi_cell(0, 12, " ".join(text.split()[:3]), new_x="LMARGIN", new_y="NEXT")
        document.ln(10)
        document.set_font("helvetica", size=12)
        document.multi_cell(0, 7, text, new_x="LMARGIN", new_y="NEXT")
    return bytes(document.output())
