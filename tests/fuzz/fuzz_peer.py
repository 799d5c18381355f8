"""A peer that sends anything at any moment.  Hostile on purpose; runs in a box, and in a thread.

``ADVERSARY`` is student code: it takes the place of the guest's ``Channel.send``, so that whatever
the guest would say becomes something else: another kind, other fields, half a message, a flood,
silence.  The same source drives ``PeerZygote``, whose boxes are threads with a socket: thousands
of conversations in the time of a few boxes.

What both start from is the honest answer of a stub, so nothing is right that the judge gets.
"""

from __future__ import annotations

import contextlib
import json
import random
import socket
import threading
import time
from pathlib import Path
from typing import Any

from autograder.box.host import Box
from autograder.model import Assignment, GradeReport, Level, Outcome, Status
from autograder.report import gradescope, page, serialise
from autograder.wire.channel import Channel, Closed, Kind, Late
from autograder.wire.codec import WireError

#: Defines ``Adversary``: what is sent in place of a message, by a seed.  Imports only what a box has.
ADVERSARY = r'''
import random, struct, time
import msgpack
from autograder.wire.channel import MAGIC, Kind
from autograder.wire.codec import encode

_PRIME = 2**61 - 1
_TEXTS = ["", "x", "function", "value", "NotImplementedError", "KeyError", "ExceptionGroup", "SystemExit",
          "KeyboardInterrupt", "MemoryError", "BaseException", "RecursionError", "UnicodeDecodeError", "StopIteration",
          "Warning", "object", "print", "__import__", "\x00", "\x1b[31m", "\u202e", "a" * 70000, "<script>", "first"]
_NAMES = ["scale_shift", "linear_maps", "reference", "build_net", "train", "__builtins__", "x"]
_ANSWERS = [Kind.RETURNED, Kind.RAISED, Kind.RAISED, Kind.TOO_LARGE, Kind.ABSENT, Kind.CALLBACK, Kind.READY, Kind.CELL,
            Kind.ENDED, *Kind]
#: What a peer is hostile about; of all other kinds it sends what it should.
_AIMS = [list(Kind), [Kind.CELL], [Kind.READY], [Kind.ENDED], [Kind.RAISED, Kind.ABSENT, Kind.RETURNED], [Kind.ABSENT]]
_WORST = [float("inf"), float("nan"), -1, 2**63 - 1, ["i", "0x" + "f" * 3600], ["i", "-0x" + "f" * 60000], ["h", 0, "Dense"],
          ["n", "<f8", b"\xff" * 8], ["d"], ["l"], ["l", ["l", ["l"]]], ["c", 0.5, 0.5], "9" * 5000, ["e"], None]
_KEYS = ["value", "errors", "text", "where", "defined", "threads", "cell", "signal", "name", "number", "args", "kwargs",
         "error", "tool", "handle", "forbidden"]


class Adversary:
    def __init__(self, seed, honest):
        self.rng = random.Random(seed)
        self.honest = honest
        self.aim = self.rng.choice(_AIMS)
        self.buffers = []

    # -- values, as msgpack writes them: also those that no encoder would make

    def value(self, depth=0):
        rng = self.rng
        if rng.random() < (0.2 if depth else 0.6):
            return rng.choice(_WORST)
        kind = rng.randrange(11 if depth > 3 else 20)
        if kind < 4:
            return rng.choice([None, True, False, -1, 0, 1, 3, 9, 127, 128, 2**31, 2**63 - 1, -2**63, 2**64 - 1])
        if kind < 6:
            return rng.choice([0.5, float("nan"), float("inf"), -float("inf"), 1e308, -0.0, 5e-324])
        if kind < 8:
            return rng.choice(_TEXTS + _NAMES + [b"", b"x" * 99])
        if kind == 8:
            return ["i", rng.choice(["0x", "-0x"]) + "f" * rng.choice([1, 20, 3400, 3600, 60000])]
        if kind == 9:
            return rng.choice([["e"], ["m", "numpy.sin"], ["m", []], ["c", 1.0, float("nan")], ["c", "x"], [], ["zz"], [1]])
        if kind == 10:
            dtype = rng.choice(["<f8", "|b1", "<U1", "<U9", "|O", "<M8", "<i8", "<c16", "|V8", "", "x" * 99, 3])
            if rng.random() < 0.5:
                return ["n", dtype, bytes(rng.choice([0, 1, 8, 16]))]
            data = rng.choice([bytes(8), b"\xff" * 8, bytes(24), b"\x02" * 24, b"", rng.randbytes(36)])
            self.buffers.append(data)
            shape = rng.choice([[1], [3], [len(data)], [], [0, 2**40], [2**41], [-1], [2] * 40, [1, 1, 3], 3, [1.0], [24, 1]])
            return ["a", dtype, shape, rng.choice([len(self.buffers) - 1, 0, 9, -1, "0"])]
        if kind == 11:
            return ["h", rng.choice([0, -1, 2**63, "x", 1.5]), rng.choice(["Dense", "", 5, "x" * 500])]
        if kind == 12:
            return ["f", rng.choice([0, -1, 7]), "f"]
        if kind == 13:
            return ["o", self.value(depth + 1), self.value(depth + 1)]
        tag = rng.choice("ltsd")
        return [tag, *(self.value(depth + 1) for _ in range(rng.choice([0, 1, 2, 3, 4, 6])))]

    def fields(self, fields):
        """Fields near the honest ones, or far from them."""
        rng = self.rng
        tree, _ = encode(fields)
        raw = msgpack.unpackb(tree, raw=False)
        for _ in range(rng.choice([1, 1, 2, 4])):
            luck = rng.random()
            if not isinstance(raw, list) or not raw or raw[0] != "d":
                break
            if luck < 0.5 and len(raw) > 1:
                place = rng.randrange(1, len(raw))
                raw[place] = self.value()
            elif luck < 0.8:
                raw += [rng.choice(_KEYS + _NAMES), self.value()]
            elif luck < 0.9:
                raw = ["d", rng.choice(_KEYS), self.value()]
            else:
                raw = self.value()
        return raw

    def frame(self, kind, raw):
        data = msgpack.packb([int(kind), raw])
        buffers, self.buffers = self.buffers, []
        lengths = b"".join(struct.pack("<Q", len(b)) for b in buffers)
        return struct.pack("<4sII", MAGIC, len(data), len(buffers)) + lengths + data + b"".join(buffers)

    # -- what is sent

    def say(self, sock, kind, fields, plain):
        """In place of one message: something.  ``plain`` sends it as it is."""
        rng = self.rng
        if kind not in self.aim or rng.random() < self.honest:
            return plain(kind, fields)
        # whole messages of a right kind get furthest, so they are sent most
        act = rng.choice([*range(21), 14, 15, 16, 17, 17, 18, 18, 19, 19, 19, 19])
        other = rng.choice(_ANSWERS)
        if act == 0:
            plain(other, fields)
        elif act < 4:
            self.pour(sock, self.frame(kind, self.fields(fields)))
        elif act == 4:
            self.pour(sock, self.frame(other, self.fields(fields)))
        elif act == 5:
            self.pour(sock, rng.randbytes(rng.choice([1, 12, 100, 5000])))
        elif act == 6:
            length, count = rng.choice([0, 1, 2**20, 2**26, 2**32 - 1]), rng.choice([0, 1, 20000, 20001, 2**32 - 1])
            self.pour(sock, struct.pack("<4sII", rng.choice([MAGIC, b"unr2"]), length, count))
        elif act == 7:
            whole = self.frame(kind, self.fields(fields))
            self.pour(sock, whole[: rng.randrange(len(whole))])
            self.end(sock)
        elif act == 8:
            self.end(sock)
        elif act == 9:
            for _ in range(rng.choice([2, 5, 300])):
                plain(kind, fields)
        elif act == 10:
            message = self.frame(rng.choice([kind, other, Kind.CELL, Kind.CALLBACK, Kind.ENDED]), self.fields(fields)) * 50
            end = time.monotonic() + 0.3
            while time.monotonic() < end and self.pour(sock, message):
                pass
        elif act == 11:
            for _ in range(rng.choice([3, 40])):
                self.pour(sock, self.callback())
        elif act == 12:
            self.pour(sock, self.bomb(kind))
        elif act == 13:
            for byte in self.frame(kind, self.fields(fields))[:60]:
                self.pour(sock, bytes([byte]))
                time.sleep(0.001)
        elif act == 14:
            self.pour(sock, self.frame(Kind.ENDED, ["d", "signal", rng.choice(_WORST)]))
            plain(kind, fields)
        elif act == 15:
            errors = ["l", *(["d", "cell", self.value(), "error", self.value(), "text", self.value(), "where", self.value()]
                             for _ in range(rng.choice([1, 9, 200])))]
            defined = ["d", *(x for n in _NAMES[:2] for x in (n, rng.choice(["function", "value", self.value()])))]
            self.pour(sock, self.frame(Kind.READY, ["d", "defined", defined, "errors", errors, "threads", self.value()]))
        elif act == 16:
            seen = ["d"]
            for key in ["first", "second", "changed", "shares", "kept", "warned", "moved"]:
                seen += [key, rng.choice([self.value(), ["t"], True])]
            self.pour(sock, self.frame(Kind.RETURNED, ["d", "value", seen]))
        elif act == 17:
            errors = ["l", *(rng.choice([rng.choice(_TEXTS), self.value()]) for _ in range(rng.choice([0, 1, 2, 9])))]
            self.pour(sock, self.frame(Kind.RAISED, ["d", "errors", errors, "text", self.value(), "where", self.value()]))
        elif act == 18:
            self.pour(sock, self.frame(Kind.RETURNED, ["d", "value", self.value()]))
        elif act == 19:
            self.pour(sock, self.frame(kind, ["d", *(x for key in fields for x in (key, self.value()))]))
        # 20: nothing at all

    def callback(self):
        rng = self.rng
        number = rng.choice([-1, -1, 0, 1, 2**40, 1.0, "0", None])
        args = rng.choice([["l"], ["l", self.value()], ["l", 10**9, ["i", "0x" + "f" * 3000]], ["t"], 3])
        kwargs = rng.choice([["d"], ["d", "x", self.value()], ["d", 3, 4], None])
        return self.frame(Kind.CALLBACK, ["d", "name", rng.choice(_NAMES + [3]), "number", number, "args", args, "kwargs", kwargs])

    def bomb(self, kind):
        rng = self.rng
        which = rng.randrange(4)
        if which == 0:
            part = b"\xdd" + struct.pack(">I", 400_000) + b"\x90" * 400_000
            data = b"\xdd" + struct.pack(">I", 8) + part * 8
        elif which == 1:
            data = b"\x92" * rng.choice([40, 600, 5000])
        elif which == 2:
            keys = [["i", hex(k * _PRIME)] for k in range(1, 3000)]
            data = msgpack.packb([int(kind), ["d", "value", ["s", *keys]]])
        else:
            data = msgpack.packb([int(kind), ["d", "value", ["l", *["x" * 60000] * 30]]])
        return struct.pack("<4sII", MAGIC, len(data), 0) + data

    def pour(self, sock, data):
        """Send bytes for as long as somebody takes them; False if nobody does."""
        sock.settimeout(1)
        try:
            sock.sendall(data)
        except OSError:
            return False
        finally:
            try:
                sock.setblocking(False)
            except OSError:
                pass
        return True

    def end(self, sock):
        try:
            sock.shutdown(1 if self.rng.random() < 0.5 else 2)
        except OSError:
            pass
'''

#: A notebook whose every word to the judge goes through the adversary.
_TAKE_OVER = """
import os
from autograder.wire.channel import Channel

_send = Channel.send
_mine = {}

def _say(self, kind, fields=None, deadline=None):
    # a child goes on from where its parent was, so each gets dice of its own
    if os.getpid() not in _mine:
        _mine[os.getpid()] = Adversary(f"{SEED}/{os.getpid()}", HONEST)
    _mine[os.getpid()].say(self.sock, kind, fields or {}, lambda k, f: _send(self, k, f, deadline))

Channel.send = _say

def scale_shift(x, scale, shift):
    raise NotImplementedError

linear_maps = None
"""


def cells(seed: int, honest: float) -> list[str]:
    """A notebook of the tiny course that is the adversary."""
    return [f"{ADVERSARY}\nSEED, HONEST = {seed}, {honest}\n{_TAKE_OVER}"]


class PeerZygote:
    """In the place of a zygote: its boxes are threads that speak like a stub's box, or do not.

    Args:
        seed: of the adversary.
        honest: the share of messages that are sent as they should be.
    """

    level = Level.PROCESS
    allowed = ("numpy",)
    group = None
    uid = -1

    def __init__(self, seed: object, honest: float, scratch: Path):
        space: dict[str, Any] = {}
        exec(ADVERSARY, space)
        self.seed, self.honest, self.scratch = seed, honest, scratch
        self._make = space["Adversary"]
        self.opened = 0

    def open(self) -> PeerBox:
        self.opened += 1
        return PeerBox(self, self._make(f"{self.seed}/{self.opened}", self.honest))

    def reap(self, pid: int) -> tuple[float, int]:
        return 0.0, 0


class PeerBox(Box):
    """The judge's own side of a box, with a thread on the other end."""

    def __init__(self, zygote: PeerZygote, adversary: Any):
        ours, self._theirs = socket.socketpair()
        self._peers = [self._theirs]
        super().__init__(zygote, 0, 0, Channel(ours), zygote.scratch)  # type: ignore[arg-type]
        self._thread = threading.Thread(target=self._serve, args=(adversary,), daemon=True)
        self._thread.start()

    def _watch_tree(self) -> None:
        return

    def used(self) -> float:
        return 0.0

    def kill(self, why: Outcome | None = None) -> None:
        self._killed, self.dead = self._killed or why, True
        for sock in self._peers:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        super().close()
        self._thread.join(10)
        for sock in self._peers:
            sock.close()

    # -- the other end

    def _serve(self, adversary: Any) -> None:
        control = Channel(self._theirs)

        def say(channel: Channel, kind: Kind, fields: dict[str, Any]) -> None:
            def plain(k: Kind, f: dict[str, Any]) -> None:
                channel.send(k, f, time.monotonic() + 1)

            adversary.say(channel.sock, kind, fields, plain)

        with contextlib.suppress(Closed, Late, WireError, OSError):
            _, order = control.receive(time.monotonic() + 5)
            for number in range(len(order["cells"])):
                say(control, Kind.CELL, {"cell": number})
            defined = {n: "value" if n == "linear_maps" else "function" for n in order["wanted"]}
            say(control, Kind.READY, {"defined": defined, "threads": 1, "errors": []})
            while True:
                self._theirs.settimeout(20)
                data, descriptors, _, _ = socket.recv_fds(self._theirs, 1, 1)
                self._theirs.setblocking(False)
                if not data or not descriptors:
                    return
                sock = socket.socket(fileno=descriptors[0])
                self._peers.append(sock)
                control.receive(time.monotonic() + 5)
                case = Channel(sock)
                with contextlib.suppress(Closed, Late, WireError, OSError):
                    while True:
                        kind, _ = case.receive(time.monotonic() + 20)
                        stub = {"errors": ["NotImplementedError", "RuntimeError"], "text": "", "where": ""}
                        answer = Kind.RAISED if kind is Kind.CALL else Kind.ABSENT
                        say(case, answer, stub if kind is Kind.CALL else {})
                say(control, Kind.ENDED, {"signal": 0})


# ---------------------------------------------------------------- what must hold


def wrong_with(report: GradeReport, assignment: Assignment) -> list[str]:
    """What a graded adversary's report says that it may not; and whether it can be written."""
    from fuzz_oracle import not_gradescopes

    found = []
    cases = [c for q in report.questions for c in q.cases]
    if report.status is not Status.GRADED:
        found.append(f"{report.status.value}: {[c.staff_message[-300:] for c in cases if c.outcome is Outcome.GRADER_ERROR]}")
    if report.score:
        right = [(c.case, c.outcome.value, c.got) for c in cases if c.earned]
        found.append(f"{report.score} points, where a stub has none: {right}")
    try:
        data = json.dumps(gradescope.results_json(report), allow_nan=False).encode("ascii")
        found += not_gradescopes(data, assignment.max_score)
        page.feedback_page(report).encode("utf-8")
        kept = json.loads(json.dumps(serialise.to_dict(report), allow_nan=False))
        serialise.from_dict(kept)
    except Exception as error:
        found.append(f"cannot be written: {type(error).__name__}: {error}")
    return found


def choose(seed: int) -> float:
    """How honest the adversary of a seed is: from never to nearly always."""
    return random.Random(seed).choice((0.0, 0.2, 0.4, 0.6, 0.8))
