"""What stands for Python's `ssl` in the frozen program: names that other modules only mention, and no TLS behind them.

kpdesk never opens a connection, so OpenSSL (6 MB) stays out. fpdf2 and asyncio name classes of `ssl` when they are
loaded, though nothing here ever makes one.
"""


class SSLError(OSError):
    """Never raised: there is no TLS to fail."""


class SSLWantReadError(SSLError):
    """Never raised."""


class SSLSyscallError(SSLError):
    """Never raised."""


class SSLContext:
    """Cannot be made."""

    def __init__(self, *_arguments: object) -> None:
        raise SSLError("This program has no TLS: it never connects to anything.")
