"""The one window: top bar, rail, pages, messages and status line, and what connects the panes."""

from kpdesk.gui.main_window.window import MainWindow

__all__ = ["MainWindow"]
