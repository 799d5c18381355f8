"""Messages over one socket: an enum of kinds, each with named fields.

A frame is a fixed header (magic, length of the tree, number of buffers), the lengths of
the buffers, the tree, the buffers.  ``receive`` checks every length before it takes
memory, reads no byte beyond its message, and gives up at a deadline whatever the other side does.

A case may ask a student's function a thousand times, and what that costs are system calls: one to
send a message, and a wait and two or three reads to receive it.
"""

from __future__ import annotations

import enum
import select
import socket
import struct
import time
from collections.abc import Sequence
from typing import Any

from autograder.limits import limit, limit_bytes
from autograder.wire.codec import Keep, WireError, decode, encode

MAGIC = b"unr1"
_HEAD = struct.Struct("<4sII")
MAX_BUFFERS = int(limit("reply_arrays"))
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


_KINDS = {int(kind): kind for kind in Kind}


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
        head = _HEAD.pack(MAGIC, len(tree), len(buffers))
        lengths = struct.pack(f"<{len(buffers)}Q", *map(len, buffers))
        self._send_all([head + lengths + tree, *buffers], deadline)

    def receive(self, deadline: float | None = None) -> tuple[Kind, dict[str, Any]]:
        """Read one message.

        Raises:
            Closed, Late: as they say.
            WireError: if what came is no message.
        """
        (head,) = self._read((_HEAD.size,), deadline, wait=True)
        magic, tree_length, count = _HEAD.unpack(head)
        if magic != MAGIC:
            raise WireError("not a message")
        if tree_length > _MOST or count > MAX_BUFFERS:
            raise WireError("a message that is too long")
        lengths: tuple[int, ...] = ()
        if count:
            lengths = struct.unpack(f"<{count}Q", self._read((8 * count,), deadline)[0])
            if tree_length + sum(lengths) > _MOST:
                raise WireError("a message that is too long")
        tree, *buffers = self._read((tree_length, *lengths), deadline)
        message = decode(bytes(tree), buffers)
        if (
            not isinstance(message, list)
            or len(message) != 2
            or type(message[0]) is not int
            or not isinstance(message[1], dict)
        ):
            raise WireError("not a message")
        if message[0] not in _KINDS:
            raise WireError("an unknown kind of message")
        return _KINDS[message[0]], message[1]

    def _send_all(self, parts: Sequence[bytes | memoryview], deadline: float | None) -> None:
        left: list[memoryview] | None = None
        while left or left is None:
            try:
                sent = self.sock.sendmsg((parts if left is None else left)[:_PARTS])
            except BlockingIOError:
                _wait(self._writable, deadline)
                continue
            except OSError:
                raise Closed from None
            if left is None:
                if sent == sum(map(len, parts)):  # as good as always
                    return
                left = [memoryview(part) for part in parts if len(part)]
            _advance(left, sent)

    def _read(
        self, sizes: Sequence[int], deadline: float | None, *, wait: bool = False
    ) -> list[bytearray]:
        """Fill buffers of these sizes, each a memory of its own: arrays must be aligned."""
        found = [bytearray(size) for size in sizes]
        left = [memoryview(buffer) for buffer in found if buffer]
        while left:
            if wait:
                _wait(self._readable, deadline)
            elif deadline is not None and time.monotonic() > deadline:
                # whoever writes without a pause must not make us read without an end
                raise Late
            try:
                if len(left) == 1:
                    got = self.sock.recv_into(left[0])
                else:
                    got = self.sock.recvmsg_into(left[:_PARTS])[0]
            except BlockingIOError:
                wait = True
                continue
            except OSError:
                raise Closed from None
            if not got:
                raise Closed
            if len(left) == 1 and got == len(left[0]):
                break
            _advance(left, got)
            wait = False
        return found


def _advance(parts: list[memoryview], done: int) -> None:
    """Take as many bytes off the front."""
    full = 0
    while full < len(parts) and done >= len(parts[full]):
        done -= len(parts[full])
        full += 1
    del parts[:full]
    if done:
        parts[0] = parts[0][done:]


def _wait(poll: select.poll, deadline: float | None) -> None:
    left = None if deadline is None else deadline - time.monotonic()
    if left is not None and left <= 0:
        raise Late
    if not poll.poll(None if left is None else left * 1000 + 1):
        raise Late
