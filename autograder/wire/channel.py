"""Messages over one socket: an enum of kinds, each with named fields.

A frame is a fixed header (magic, length of the tree, number of buffers), the lengths of
the buffers, the tree, the buffers.  ``receive`` checks every length before it takes
memory, and gives up at a deadline whatever the other side does.
"""

from __future__ import annotations

import enum
import select
import socket
import struct
import time
from typing import Any

from autograder.limits import limit, limit_bytes
from autograder.wire.codec import Keep, WireError, decode, encode

MAGIC = b"unr1"
_HEAD = struct.Struct("<4sII")
MAX_BUFFERS = int(limit("reply_arrays"))


class Kind(enum.IntEnum):
    """Every message there is."""

    # judge -> zygote, zygote -> judge
    SPAWN = 1
    SPAWNED = 2
    REAP = 3
    REAPED = 4
    # judge -> box
    RUN = 10
    CASE = 11
    KILL = 12
    # box -> judge
    CELL = 20
    READY = 21
    ENDED = 23
    # judge -> child of a case
    CALL = 30
    FETCH = 31
    BIND = 32
    ANSWER = 33
    # child of a case -> judge
    RETURNED = 40
    RAISED = 41
    TOO_LARGE = 42
    ABSENT = 43
    CALLBACK = 44


class Closed(Exception):
    """The other side is gone."""


class Late(Exception):
    """The deadline passed."""


class Channel:
    """One end of a connection.

    Args:
        sock: a connected stream socket; the channel owns it.
        keep: see ``codec.encode``.
    """

    def __init__(self, sock: socket.socket, keep: Keep | None = None):
        self.sock = sock
        self.keep = keep
        sock.setblocking(False)

    def close(self) -> None:
        """Close the socket.  Harmless twice."""
        self.sock.close()

    def send(
        self, kind: Kind, fields: dict[str, Any] | None = None, deadline: float | None = None
    ) -> None:
        """Send one message.

        Args:
            kind: which one.
            fields: its data.
            deadline: in ``time.monotonic`` seconds; None waits for ever.

        Raises:
            TooLarge: if the data may not cross; nothing was sent.
            Closed, Late: as they say.
        """
        tree, buffers = encode([int(kind), fields or {}], self.keep, around=2)
        head = _HEAD.pack(MAGIC, len(tree), len(buffers))
        lengths = struct.pack(f"<{len(buffers)}Q", *(len(b) for b in buffers))
        self._send_all(head + lengths + tree, deadline)
        for buffer in buffers:
            if len(buffer):
                self._send_all(buffer, deadline)

    def receive(self, deadline: float | None = None) -> tuple[Kind, dict[str, Any]]:
        """Read one message.

        Raises:
            Closed, Late: as they say.
            WireError: if what came is no message.
        """
        magic, tree_length, count = _HEAD.unpack(self._read(_HEAD.size, deadline))
        if magic != MAGIC:
            raise WireError("not a message")
        most = limit_bytes("reply_mb") + limit_bytes("notebook_mb")
        if tree_length > most or count > MAX_BUFFERS:
            raise WireError("a message that is too long")
        lengths = struct.unpack(f"<{count}Q", self._read(8 * count, deadline))
        if tree_length + sum(lengths) > most:
            raise WireError("a message that is too long")
        tree = bytes(self._read(tree_length, deadline))
        buffers = [self._read(n, deadline) for n in lengths]
        message = decode(tree, buffers)
        if (
            not isinstance(message, list)
            or len(message) != 2
            or type(message[0]) is not int
            or not isinstance(message[1], dict)
        ):
            raise WireError("not a message")
        try:
            return Kind(message[0]), message[1]
        except ValueError:
            raise WireError("an unknown kind of message") from None

    def _wait(self, event: int, deadline: float | None) -> None:
        left = None if deadline is None else deadline - time.monotonic()
        if left is not None and left <= 0:
            raise Late
        poll = select.poll()
        poll.register(self.sock, event)
        if not poll.poll(None if left is None else left * 1000 + 1):
            raise Late

    def _send_all(self, data: bytes | memoryview, deadline: float | None) -> None:
        view = memoryview(data)
        while view:
            try:
                view = view[self.sock.send(view) :]
            except BlockingIOError:
                self._wait(select.POLLOUT, deadline)
            except OSError:
                raise Closed from None

    def _read(self, size: int, deadline: float | None) -> bytearray:
        data = bytearray(size)
        view = memoryview(data)
        while view:
            # whoever writes without a pause must not make us read without an end
            if deadline is not None and time.monotonic() > deadline:
                raise Late
            try:
                got = self.sock.recv_into(view)
            except BlockingIOError:
                self._wait(select.POLLIN, deadline)
                continue
            except OSError:
                raise Closed from None
            if not got:
                raise Closed
            view = view[got:]
        return data
