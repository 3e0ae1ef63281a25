"""Is Synoptic open already on this library? Then a second start hands over what it was given, and goes.

The socket lies in a private folder, or is the user's alone; it takes files, links and commands by name, nothing else.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

WAIT_MILLISECONDS = 1_500
MOST_BYTES = 1_000_000
LONGEST_PATH = 100  # letters; the system takes no longer ones for sockets


def socket_name(library: Path) -> str:
    """Return the socket of whoever has a library open: beside it, or a name where sockets are no files."""
    if sys.platform != "win32":
        beside = library.with_name(f".{library.name}.socket")
        if len(str(beside)) <= LONGEST_PATH:
            return str(beside)
    import hashlib  # the usual case needs it not

    return "synoptic-" + hashlib.sha256(str(library).encode("utf-8", "replace")).hexdigest()[:32]


def hand_over(library: Path, files: tuple[Path, ...], links: tuple[str, ...], command: str) -> bool:
    """Give what a second start was given to the first; say whether there is one that took it."""
    name = socket_name(library)
    if name.startswith("/") and not Path(name).exists():
        return False  # the usual case, and QtNetwork need not be loaded for it
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MILLISECONDS):
        return False
    said = {"files": [str(path) for path in files], "links": list(links), "command": command}
    socket.write(json.dumps(said).encode("ascii") + b"\n")
    socket.waitForBytesWritten(WAIT_MILLISECONDS)
    took = socket.waitForReadyRead(WAIT_MILLISECONDS) and bytes(socket.readAll().data()) == b"taken\n"
    socket.disconnectFromServer()
    return took


class Reception(QObject):
    """Takes what later starts hand over."""

    handed_over = Signal(list, list, str)  # paths, links, the id of a command

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        name = socket_name(library)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # of a program that died; a living one was asked before
            self._server.listen(name)

    def close(self) -> None:
        """Take nothing more."""
        self._server.close()

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _hear(self, socket: "QLocalSocket") -> None:
        if socket.bytesAvailable() > MOST_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            said = json.loads(bytes(socket.readLine().data()))
            files, links, command = said["files"], said["links"], said["command"]
        except (ValueError, KeyError, TypeError, RecursionError):
            socket.abort()
            return
        is_plain = isinstance(files, list) and isinstance(links, list) and isinstance(command, str)
        if not is_plain or not all(isinstance(word, str) for word in [*files, *links]):
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        self.handed_over.emit([Path(name) for name in files], links, command)
