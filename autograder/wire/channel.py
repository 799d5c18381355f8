"""Messages over one socket: an enum of kinds, each with named fields.

A frame is a fixed header (magic, length of the tree, number of buffers, length of all that
follows), the lengths of the buffers, the tree, the buffers, each of these at a multiple of 16
bytes.  ``receive`` checks every length before it takes memory, reads no byte beyond its message,
and gives up at a deadline whatever the other side does.

A case asks a student's function a thousand times, so what counts here are system calls: a
message is one to send, and two to receive beside the wait.
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

MAGIC = b"unr2"
_HEAD = struct.Struct("<4sIIQ")
MAX_BUFFERS = int(limit("reply_arrays"))
#: Arrays begin where their numbers are aligned, also in the middle of a message.
_ALIGN = 16
#: Bytes of a message in all, and how many pieces of one the kernel takes at a time.
_MOST = limit_bytes("reply_mb") + limit_bytes("notebook_mb")
_PARTS = 512


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
        self._readable, self._writable = select.poll(), select.poll()
        self._readable.register(sock, select.POLLIN)
        self._writable.register(sock, select.POLLOUT)

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
        lengths = struct.pack(f"<{len(buffers)}Q", *map(len, buffers))
        parts: list[bytes | memoryview] = [lengths, tree]
        size = len(lengths) + len(tree)
        for buffer in buffers:
            parts += [bytes(-size % _ALIGN), buffer]
            size += -size % _ALIGN + len(buffer)
        self._send_all([_HEAD.pack(MAGIC, len(tree), len(buffers), size), *parts], deadline)

    def receive(self, deadline: float | None = None) -> tuple[Kind, dict[str, Any]]:
        """Read one message.

        Raises:
            Closed, Late: as they say.
            WireError: if what came is no message.
        """
        magic, tree_length, count, size = _HEAD.unpack(self._read(_HEAD.size, deadline))
        if magic != MAGIC:
            raise WireError("not a message")
        if size > _MOST or count > MAX_BUFFERS or 8 * count + tree_length > size:
            raise WireError("a message that is too long")
        body = memoryview(self._read(size, deadline))
        at = 8 * count + tree_length
        tree = bytes(body[8 * count : at])
        buffers = []
        for length in struct.unpack_from(f"<{count}Q", body):
            at += -at % _ALIGN
            buffers.append(body[at : at + length])
            at += length
        if at != size:
            raise WireError("a message whose lengths do not add up")
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

    def _send_all(self, parts: list[bytes | memoryview], deadline: float | None) -> None:
        left = [part for part in parts if len(part)]
        while left:
            try:
                sent = self.sock.sendmsg(left[:_PARTS])
            except BlockingIOError:
                _wait(self._writable, deadline)
                continue
            except OSError:
                raise Closed from None
            while left and sent >= len(left[0]):
                sent -= len(left.pop(0))
            if sent:
                left[0] = memoryview(left[0])[sent:]

    def _read(self, size: int, deadline: float | None) -> bytearray:
        data = bytearray(size)
        view = memoryview(data)
        while view:
            # also whoever writes without a pause must not make us read without an end
            _wait(self._readable, deadline)
            try:
                got = self.sock.recv_into(view)
            except BlockingIOError:
                continue
            except OSError:
                raise Closed from None
            if not got:
                raise Closed
            view = view[got:]
        return data


def _wait(poll: select.poll, deadline: float | None) -> None:
    left = None if deadline is None else deadline - time.monotonic()
    if left is not None and left <= 0:
        raise Late
    if not poll.poll(None if left is None else left * 1000 + 1):
        raise Late
