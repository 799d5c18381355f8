"""Coverage-guided fuzzing of what reads hostile bytes.  Usage: run_wire.py --help; needs atheris.

``TARGETS`` are plain functions of bytes that raise ``Finding`` for anything that may not happen;
tests/test_fuzz.py calls them with the inputs in ``corpus/``, without atheris.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import json
import os
import resource
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1])]
CORPUS = HERE / "corpus"

_GUIDED = __name__ == "__main__" and "--child" in sys.argv
if _GUIDED:
    import atheris

    _watched: Any = atheris.instrument_imports(include=["autograder.wire", "autograder.judge", "autograder.zipcheck"])
else:
    _watched = contextlib.nullcontext()
with _watched:
    from autograder.judge.intake import read_submission
    from autograder.judge.kerasfile import ModelFileError, difference, open_model_file
    from autograder.wire.channel import Channel, Closed, Kind, Late
    from autograder.wire.codec import Callback, Handle, Opaque, WireError, decode, encode

import fuzz_seeds as seeds  # noqa: E402
import numpy as np  # noqa: E402
from fuzz_oracle import memory_mb, peak_mb, reset_peak  # noqa: E402

from autograder.errors import SubmissionError  # noqa: E402

#: What decoding one message may add to the memory, beyond its own bytes.
MEGABYTES = 300
_PLAIN = (type(None), bool, int, float, complex, str, bytes, type(...))


class Finding(Exception):
    """Something that may not happen has happened."""


def decoding(data: bytes) -> None:
    """``wire.codec.decode``: the tree, and buffers cut from the rest of the bytes."""
    count = data[0] % 4 if data else 0
    sizes = [n % 64 for n in data[1 : 1 + count]]
    rest, buffers = data[1 + count :], []
    for size in sizes:
        buffers.append(bytearray(rest[:size]))
        rest = rest[size:]
    reset_peak()
    before = memory_mb()
    try:
        value = decode(rest, buffers)
    except WireError:
        value = None
    if peak_mb() - before > MEGABYTES + len(data) / 2**20:
        raise Finding(f"{len(data)} bytes take {peak_mb() - before:.0f} MB")
    _only_data(value)
    # what came in can be written down, and goes out again as it came
    str(value)
    again, more = encode(value, around=2)  # as deep as in a message
    _same(value, decode(again, [bytearray(b) for b in more]))


def receiving(data: bytes) -> None:
    """``wire.channel.Channel.receive``: bytes through a socket, then its end."""
    ours, theirs = socket.socketpair()
    channel = Channel(ours)
    try:
        if len(data) < 100_000:
            theirs.sendall(data)
            theirs.close()
        else:
            threading.Thread(target=_pour, args=(theirs, data), daemon=True).start()
        while True:
            kind, fields = channel.receive(time.monotonic() + 5)
            if not isinstance(kind, Kind) or not isinstance(fields, dict):
                raise Finding("no message")
            _only_data(fields)
    except (WireError, Closed, Late):
        pass
    finally:
        channel.close()
        theirs.close()


def _pour(sock: socket.socket, data: bytes) -> None:
    with contextlib.suppress(OSError):
        sock.sendall(data)
    sock.close()


def model_file(data: bytes) -> None:
    """``judge.kerasfile``: a model file, and its plan beside another one."""
    rule = seeds.assignment("t02").capstone
    assert rule is not None
    try:
        file = open_model_file(data, rule)
    except ModelFileError:
        return
    plan = json.loads(seeds_plan())
    for one, other in ((file, plan), (file, file.config)):
        difference(one, other, "build_net")


def plans(data: bytes) -> None:
    """``judge.kerasfile``: config.json of a model file, with these bytes in it."""
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("metadata.json", b"{}")
        archive.writestr("config.json", data)
        archive.writestr("model.weights.h5", b"")
    model_file(out.getvalue())


def seeds_plan() -> bytes:
    from fuzz_mutators import model_parts

    return model_parts()["config.json"]


def reading(data: bytes) -> None:
    """``judge.intake.read_submission``: a notebook, or a script if it begins so."""
    script = data[:1] == b"#"
    for name in ("t01", "t02"):
        with contextlib.suppress(SubmissionError):
            read_submission({"a.py" if script else "a.ipynb": data}, seeds.assignment(name), "a", "a")


TARGETS: dict[str, Callable[[bytes], None]] = {
    "decode": decoding,
    "receive": receiving,
    "model": model_file,
    "plan": plans,
    "read": reading,
}


def _only_data(value: Any) -> None:
    todo = [value]
    while todo:
        part = todo.pop()
        if isinstance(part, dict):
            todo += [*part.keys(), *part.values()]
        elif isinstance(part, list | tuple | set):
            todo += part
        elif isinstance(part, np.ndarray):
            if part.dtype.kind not in "biufcU":
                raise Finding(f"an array of {part.dtype}")
            part.tolist()
        elif isinstance(part, np.generic | Opaque | Handle | Callback) or type(part) in _PLAIN:
            continue
        elif getattr(part, "__module__", None) != "numpy" and not isinstance(part, np.ufunc):
            raise Finding(f"a {type(part).__name__} came out")


def _same(one: Any, other: Any) -> None:
    if _ordered(one) != _ordered(other):
        raise Finding(f"{one!r:.200} went out and {other!r:.200} came back")


def _ordered(value: Any) -> str:
    """A text of a value; equal sets may be listed in different orders."""
    # joined and not listed: a list of texts escapes them, and in a nest their length doubles
    if isinstance(value, set):
        return f"set({', '.join(sorted(map(_ordered, value)))})"
    if isinstance(value, dict):
        return f"dict({', '.join(f'{_ordered(k)}: {_ordered(v)}' for k, v in value.items())})"
    if isinstance(value, list | tuple):
        return f"{type(value).__name__}({', '.join(map(_ordered, value))})"
    return repr(value)


# ---------------------------------------------------------------- the corpus


def beginnings(name: str) -> list[bytes]:
    """Inputs to start from: valid ones, so that the first changes are to something that works."""
    values: list[Any] = [
        None, True, -1, 2**70, 1.5, float("nan"), 1j, "text", b"bytes", [], (), {}, {1, 2}, {"a": [1, (2, None)]},
        ..., Opaque("T", "t"), Handle(1, "T"), Callback(-1, "f"), np.sin, np.float32(1), np.bool_(True),
        np.arange(3), np.zeros((2, 0)), np.array("é"), np.array([True, False]), np.array(["a", "bc"]),
    ]  # fmt: skip
    if name == "decode":
        rows = []
        for value in values:
            tree, buffers = encode(value)
            head = bytes([len(buffers), *(len(b) for b in buffers)])
            rows.append(head + b"".join(map(bytes, buffers)) + tree)
        return rows
    if name == "receive":
        rows = []
        for kind in Kind:
            ours, theirs = socket.socketpair()
            channel = Channel(theirs)
            channel.send(kind, {"value": values[int(kind) % len(values)], "errors": [{"cell": 0}]})
            channel.close()
            rows.append(ours.recv(1 << 16))
            ours.close()
        return [*rows, rows[0] + rows[1], b"unr1" + struct.pack("<II", 0xFFFFFFFF, 20_000)]
    if name == "model":
        return list(seeds.models())
    if name == "plan":
        return [seeds_plan(), b"{}", b'{"class_name":"Sequential","module":"keras","config":{"layers":[]}}']
    return [
        *(s.data for s in (*seeds.notebooks("t01"), *seeds.notebooks("t02"))),
        b'#\nscale_shift = 1\n"""', b'{"cells":[{"cell_type":"markdown","source":"```python\\ntrain=1\\n```"}]}',
    ]  # fmt: skip


def saved(name: str) -> list[Path]:
    """Inputs of a target that are kept in the repository."""
    return sorted(CORPUS.glob(f"{name}-*"))


def child(name: str, seconds: int, folder: Path) -> None:
    """Fuzz in this process until the time is up or something is found."""
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    for number, data in enumerate([*beginnings(name), *(p.read_bytes() for p in saved(name))]):
        (folder / f"begin{number}").write_bytes(data)
    longest = {"decode": 4096, "receive": 4096, "model": 4096, "plan": 8192, "read": 8192}[name]
    options = [f"-max_total_time={seconds}", f"-max_len={longest}", "-rss_limit_mb=3000", "-timeout=10",
               f"-artifact_prefix={folder}/found-", "-seed=20", "-print_final_stats=1"]  # fmt: skip
    atheris.Setup([sys.argv[0], str(folder), *options], TARGETS[name])
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("targets", nargs="*", default=list(TARGETS))
    parser.add_argument("--seconds", type=int, default=120, help="for each target")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--keep", type=Path, help="folder for what was found and the grown corpora")
    args = parser.parse_args()
    if args.child:
        child(args.targets[0], args.seconds, args.child)
        return 0
    if importlib.util.find_spec("atheris") is None:
        print("atheris is missing, so nothing was guided: .venv/bin/pip install 'atheris>=3,<4'")
        return 2
    bad = 0
    for name in args.targets:
        with tempfile.TemporaryDirectory() as temporary:
            folder = (args.keep or Path(temporary)) / name
            folder.mkdir(parents=True, exist_ok=True)
            done = subprocess.run(
                [sys.executable, __file__, name, "--seconds", str(args.seconds), "--child", str(folder)],
                capture_output=True,
                text=True,
                errors="replace",
                check=False,
                cwd=folder,
                env={**os.environ, "PYTHONHASHSEED": "0"},
            )
            said = done.stderr
            runs = next((x.rsplit(":", 1)[1].strip() for x in said.splitlines() if "number_of_executed_units" in x), "?")
            parts = next((x for x in reversed(said.splitlines()) if " cov: " in x), "")
            reached = parts.split("cov:")[1].split()[0] if parts else "?"
            found = sorted(p.name for p in folder.glob("found-*"))
            print(f"{name}: {runs} inputs in {args.seconds} s, {reached} places reached, {len(found)} found")
            if done.returncode or found:
                bad += 1
                print("\n".join(said.splitlines()[-40:]), *found, sep="\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
