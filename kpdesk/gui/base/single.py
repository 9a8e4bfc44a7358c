"""One window for one archive: a second start hands its files to the first over a local socket.

The socket is a file of this user on this machine (a named pipe on Windows), never a network connection.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWERS_WITHIN_MS = 1000
_LONGEST_MESSAGE = 1_000_000


def hand_over(folder: Path, files: Sequence[Path]) -> bool:
    """Whether another window has this archive open and took these files, even none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_ANSWERS_WITHIN_MS):
        return False
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode())
    socket.flush()
    taken = socket.bytesToWrite() == 0 or socket.waitForBytesWritten(_ANSWERS_WITHIN_MS)
    socket.disconnectFromServer()
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(_ANSWERS_WITHIN_MS)
    return taken


class Doorman(QObject):
    """Listens for later starts on the same archive."""

    called = Signal(list)
    """Another start was made: the files it was given, possibly none."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        self.name = _name(folder)
        if not self._server.listen(self.name):
            QLocalServer.removeServer(self.name)  # left behind by a crash: nobody answered at it
            self._server.listen(self.name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _let_in(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._callers.append(socket)
            socket.disconnected.connect(self._hear_out)
        self._hear_out()

    def _hear_out(self) -> None:
        """Read what callers said who have hung up; whoever is still speaking is heard when they hang up."""
        done = [each for each in self._callers if each.state() == QLocalSocket.LocalSocketState.UnconnectedState]
        for socket in done:
            self._callers.remove(socket)
            said = bytes(socket.read(_LONGEST_MESSAGE).data())
            socket.deleteLater()
            self._pass_on(said)

    def _pass_on(self, said: bytes) -> None:
        try:
            names = json.loads(said)
        except ValueError:
            return
        if isinstance(names, list):
            self.called.emit([Path(name) for name in names if isinstance(name, str)])


def _name(folder: Path) -> str:
    return f"kpdesk-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"
