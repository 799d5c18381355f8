"""A seeded sample of the fuzzer, its corpus, and what it has found so far.

``make fuzz`` runs all 10,000 submissions; here every mutator has its turn, with a box where the
submission answers the tiny course.  docs/fuzzing.md says what was found.
"""

from __future__ import annotations

import contextlib
import functools
import io
import json
import os
import struct
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgpack
import numpy as np
import pytest
from conftest import SOLUTION, notebook, strongest

sys.path.insert(0, str(Path(__file__).parent / "fuzz"))

import fuzz_oracle as oracle
import fuzz_peer as peer
import fuzz_seeds as seeds
import run_peer
import run_wire
from fuzz_mutators import MUTATORS, model_parts

from autograder.batch import readers
from autograder.box.host import Zygote
from autograder.errors import SubmissionError
from autograder.judge import slicing
from autograder.judge.intake import read_submission
from autograder.judge.kerasfile import ModelFile, ModelFileError, difference, open_model_file
from autograder.judge.session import Judge
from autograder.limits import LIMITS
from autograder.model import Assignment, CapstoneRule, Cell
from autograder.wire.codec import TooLarge, WireError, decode, encode

#: Quarters of the sample: pytest-xdist can share them out.
PARTS = 4
EACH = 9  # cases of every mutator


@pytest.fixture(scope="module")
def fuzzer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[oracle.Fuzzer]:
    # not below the folder of pytest, which only its owner may enter
    with (
        tempfile.TemporaryDirectory(dir=oracle.ROOM) as home,
        oracle.Fuzzer(Path(home), strongest()) as fuzzer,
    ):
        Path(home).chmod(0o711)
        yield fuzzer


@pytest.mark.parametrize("part", range(PARTS))
def test_no_mutated_submission_breaks_the_rules(fuzzer: oracle.Fuzzer, part: int) -> None:
    results = []
    for number in range(part, EACH * len(MUTATORS), PARTS):
        results.append(fuzzer.run(number, box=number // PARTS % 5 == 0))
    found = [f"case {r.number} ({r.mutator}): {f}" for r in results for f in r.findings]
    assert found + fuzzer.class_pages() == []
    assert sum(r.boxed for r in results) > 0
    assert {s for r in results for s in r.statuses} >= {"graded", "ungradable"}


def test_a_case_is_its_number(tmp_path: Path) -> None:
    def written(home: Path, number: int) -> list[tuple[str, bytes]]:
        home.mkdir()
        _, made, folder = oracle.Fuzzer(home).make(number)
        files = sorted(p for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
        return [(str(p.relative_to(folder)), p.read_bytes()) for p in files] + [
            (made.assignment, str(made.path.relative_to(folder)).encode())
        ]

    for number in range(len(MUTATORS)):
        assert written(tmp_path / f"a{number}", number) == written(tmp_path / f"b{number}", number)


# ---------------------------------------------------------------- the oracle can see


def test_the_watch_sees_what_is_written_started_and_asked(tmp_path: Path) -> None:
    import socket
    import subprocess

    watch = oracle.Watch()
    with watch.on(tmp_path / "out"):
        (tmp_path / "elsewhere").write_bytes(b"")
        (tmp_path / "elsewhere").rename(tmp_path / "out")
        (tmp_path / "out").unlink()
        (tmp_path / "link").symlink_to(tmp_path / "out")
        folder = os.open(tmp_path, os.O_RDONLY)
        os.remove("link", dir_fd=folder)
        os.close(folder)
        subprocess.run(["true"], check=True)
        with socket.socket() as sock, pytest.raises(OSError):
            sock.connect(("127.0.0.1", 1))
    kinds = [said.split()[0] for said in watch.seen]
    places = ["open", "os.rename", "os.symlink", "os.remove", "subprocess.Popen", "socket.connect"]
    assert kinds == places
    assert watch.seen[2].split()[1] == watch.seen[3].split()[1] == str(tmp_path / "link")
    (tmp_path / "later").write_bytes(b"")
    assert len(watch.seen) == len(places)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"score": float("nan")}, "no strict JSON"),
        ({"score": 7}, "score 7"),
        ({"score": True}, "score True"),
        ({"score": None}, "score None"),
        ({"output": " "}, "no output"),
        ({"visibility": "always"}, "visibility"),
        ({"tests": [{"name": "a", "score": "1", "max_score": 1}]}, "a test without points"),
        ({"output": "a\x00"}, "NUL"),
        ({"output": "\ud800"}, "half characters"),
    ],
)
def test_what_gradescope_would_not_take_is_seen(change: dict, said: str) -> None:
    good = {"score": 1.5, "output": "fine 😀", "output_format": "text", "visibility": "visible",
            "stdout_visibility": "hidden", "tests": []}  # fmt: skip
    assert oracle.not_gradescopes(json.dumps(good).encode(), 6) == []
    found = oracle.not_gradescopes(json.dumps({**good, **change}).encode(), 6)
    assert len(found) == 1
    assert said in found[0]


def test_a_link_that_is_followed_would_be_seen(fuzzer: oracle.Fuzzer, monkeypatch: pytest.MonkeyPatch) -> None:
    def reads_anything(path: Path, left: int, *, cut: bool = False) -> bytes:
        return Path(path).read_bytes()

    def walks_anything(folder: Path, notices: list[str], depth: int = 0) -> Iterator[Path]:
        return (p for p in sorted(folder.rglob("*")) if p.is_file())

    monkeypatch.setattr(readers, "_read_file", reads_anything)
    monkeypatch.setattr(readers, "_walk", walks_anything)
    place = [m.__name__ for m in MUTATORS].index("disk")
    said = [
        f
        for number in range(place, 40 * len(MUTATORS), len(MUTATORS))
        for f in fuzzer.run(number).findings
    ]
    assert "a link was followed out of the hand-in" in said


# ---------------------------------------------------------------- the wire's corpus


@pytest.mark.parametrize("name", run_wire.TARGETS)
def test_no_input_that_was_ever_interesting_breaks_a_target(name: str) -> None:
    for data in run_wire.beginnings(name):
        run_wire.TARGETS[name](data)
    for path in run_wire.saved(name):
        run_wire.TARGETS[name](path.read_bytes())


def test_a_finding_of_a_target_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_wire, "decode", lambda *_: {"a": object()})
    with pytest.raises(run_wire.Finding, match="a object came out"):
        run_wire.decoding(b"")


# ---------------------------------------------------------------- a peer that says anything


@pytest.fixture
def little_time(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in run_peer.SHORT.items():
        monkeypatch.setitem(LIMITS, name, replace(LIMITS[name], default=value))


@pytest.mark.parametrize("name", ["t01", "t02"])
def test_a_peer_that_sends_anything_earns_nothing_and_stops_nothing(
    name: str, little_time: None, tmp_path: Path
) -> None:
    assignment = run_peer.short(name)
    cells = seeds.TINY_CELLS if name == "t01" else seeds.NET_CELLS
    files = {"a.ipynb": notebook(*cells), "model.keras": seeds.models()[1]}
    submission = read_submission(files, assignment, "a", "a")
    for seed in range(12):
        begun = time.monotonic()
        zygote = peer.PeerZygote(seed, peer.choose(seed), tmp_path)
        report = Judge(assignment, zygote, b"secret").grade(submission)  # type: ignore[arg-type]
        assert peer.wrong_with(report, assignment) == [], f"seed {seed}"
        assert time.monotonic() - begun < 120, f"seed {seed}"


def test_a_notebook_that_is_such_a_peer_earns_nothing_and_the_next_one_is_graded(
    zygote: Zygote, little_time: None, tiny: Assignment
) -> None:
    assignment = run_peer.short("t01")
    judge = Judge(assignment, zygote, b"secret")
    for seed in range(4):
        handed = {"a.ipynb": notebook(*peer.cells(seed, (0.5, 0.8, 0.95, 0.0)[seed]))}
        report = judge.grade(read_submission(handed, assignment, "a", "a"))
        assert peer.wrong_with(report, assignment) == [], f"seed {seed}"
    honest = replace(assignment, questions=tiny.questions)
    handed = {"a.ipynb": notebook(*SOLUTION)}
    judge = Judge(honest, zygote, b"secret")
    assert judge.grade(read_submission(handed, honest, "b", "b")).score == honest.max_score


def test_an_honest_peer_is_a_stub(tmp_path: Path) -> None:
    """Where the adversary sends everything as it should be, the peer is what it says it is."""
    assignment = run_peer.short("t01")
    submission = read_submission({"a.ipynb": notebook(*SOLUTION)}, assignment, "a", "a")
    judge = Judge(assignment, peer.PeerZygote(0, 1.0, tmp_path), b"s")  # type: ignore[arg-type]
    outcomes = {c.outcome.value for q in judge.grade(submission).questions for c in q.cases}
    assert outcomes == {"not_written", "missing"}


# ---------------------------------------------------------------- what was found: docs/fuzzing.md


def test_an_integer_that_python_cannot_write_is_no_fault_of_ours(tiny: Assignment) -> None:
    long = "def scale_shift(x, scale, shift):\n    return 0x" + "f" * 9000
    found = read_submission({"a.ipynb": notebook(*SOLUTION, long)}, tiny, "a", "a")
    assert any("defined in more than one cell" in said for said in found.notices)


def test_a_notebook_of_very_many_statements_is_not_sliced(monkeypatch: pytest.MonkeyPatch) -> None:
    cells = [Cell("a = 1\nb = 2\nx = a\n", "cell 1")]
    assert [c.source.split() for c in slicing.needed(cells, ["x"])] == [["a", "=", "1", "x", "=", "a"]]
    monkeypatch.setattr(slicing, "_MOST_STATEMENTS", 2)
    assert slicing.needed(cells, ["x"]) == cells


def _colliding(tag: str, many: int) -> bytes:
    """A set or a dict whose keys all have one hash: multiples of the prime that hashes go round."""
    keys = [["i", hex(k * (2**61 - 1))] for k in range(1, many)]
    return msgpack.packb([tag, *(x for key in keys for x in ((key,) if tag == "s" else (key, 1)))])


@pytest.mark.parametrize("tag", ["s", "d"])
def test_keys_that_were_made_to_collide_are_refused_before_they_cost_anything(tag: str) -> None:
    begun = time.process_time()
    with pytest.raises(WireError, match="made to collide"):
        decode(_colliding(tag, 40_000), [])
    assert time.process_time() - begun < 60  # it was 170 s, and not to be interrupted
    assert len(decode(_colliding(tag, 90), [])) == 89
    numbers = set(range(20_000)) | {n / 3 for n in range(20_000)}
    tree, _ = encode(numbers)
    assert decode(tree, []) == numbers


def test_parts_of_a_message_are_counted_before_they_are_made() -> None:
    part = b"\xdd" + struct.pack(">I", 400_000) + b"\x90" * 400_000
    tree = b"\xdd" + struct.pack(">I", 32) + part * 32
    oracle.reset_peak()
    before = oracle.memory_mb()
    with pytest.raises(WireError, match="too many parts"):
        decode(tree, [])
    assert oracle.peak_mb() - before < 200  # 12 MB of empty lists took 900
    value = [np.float32(n) for n in range(20_000)] + ["x" * 60_000] * 50
    tree, _ = encode(value)
    assert decode(tree, []) == value


@pytest.mark.parametrize(
    ("dtype", "data"),
    [
        ("<U1", b"\xff\xff\xff\xff"),
        ("<U1", struct.pack("<I", 0x110000)),
        ("<U1", struct.pack("<I", 0xD800)),
        ("|b1", b"\x02"),
    ],
)
def test_bytes_that_are_no_values_of_their_dtype_are_refused(dtype: str, data: bytes) -> None:
    with pytest.raises(WireError):
        decode(msgpack.packb(["a", dtype, [1], 0]), [bytearray(data)])
    if dtype == "|b1":
        with pytest.raises(WireError):
            decode(msgpack.packb(["n", dtype, data]), [])


def test_odd_arrays_of_an_honest_box_still_arrive() -> None:
    def there_and_back(value: Any) -> Any:
        tree, buffers = encode(value)
        return decode(tree, [bytearray(b) for b in buffers])

    assert there_and_back(np.array([2, 0, 1], np.uint8).view(bool)).sum() == 2
    assert "half characters" in repr(there_and_back(np.array(["a\ud800"])))
    assert there_and_back(np.array(["é", "xyz"])[::-1]).tolist() == ["xyz", "é"]


@pytest.mark.parametrize("tree", [b"\xc7\x00\x05", b"\x80", msgpack.packb("x" * 65_537)])
def test_what_no_encoder_writes_is_no_value(tree: bytes) -> None:
    with pytest.raises(WireError):
        decode(tree, [])


def test_every_integer_that_crosses_can_be_written_into_a_sentence() -> None:
    largest = 2**14_000 - 1
    tree, _ = encode([largest, -largest])
    assert decode(tree, []) == [largest, -largest]
    assert str(largest)
    with pytest.raises(TooLarge):
        encode(2**14_000)
    with pytest.raises(WireError):
        decode(msgpack.packb(["i", "0x" + "f" * 4000]), [])


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.ZIP_DEFLATED])
def test_a_damaged_zip_of_any_method_is_the_students(tmp_path: Path, method: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("a.ipynb", notebook(*SOLUTION))
    whole, path = out.getvalue(), tmp_path / "a.zip"
    for at in range(40, 120):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        one = readers.find_submissions(path)[0]
        try:
            one.read()
        except SubmissionError:
            continue


def test_an_alias_in_the_metadata_is_not_followed_a_million_times(tmp_path: Path) -> None:
    people = "{name: x}, " * 20_000
    rows = "\n".join(f"submission_{n}: {{submitters: *p}}" for n in range(2000))
    (tmp_path / "submission_1").mkdir()
    (tmp_path / "submission_metadata.yml").write_text(f"z: &p [{people}]\n{rows}\n")
    begun = time.process_time()
    found = readers.find_submissions(tmp_path)
    assert time.process_time() - begun < 60  # it was minutes
    assert found[1].student == "; ".join(["x"] * 50)


def _nested(depth: int) -> Any:
    return functools.reduce(lambda inner, _: [inner], range(depth), 1)


@pytest.mark.parametrize(
    "change",
    [
        lambda plan: plan.update(compile_config={"class_name": []}),
        lambda plan: plan["config"]["layers"].append(
            {"class_name": "Conv1D", "module": "keras.layers", "config": {"filters": 9,
             "kernel_size": [10**4000, 10**4000]}, "build_config": {"input_shape": [3, 3]}}
        ),
    ],
    ids=["compile_config", "kernel_size"],
)  # fmt: skip
def test_no_plan_is_the_graders_error(change: Callable[[dict[str, Any]], None]) -> None:
    parts = model_parts()
    plan = json.loads(parts["config.json"])
    change(plan)
    parts["config.json"] = json.dumps(plan).encode()
    with contextlib.suppress(ModelFileError):
        open_model_file(_zipped(parts), _rule())


@pytest.mark.parametrize("place", ["class_name", "config"])
def test_no_depth_of_a_plan_is_the_graders_error(place: str) -> None:
    """What json reads it may not be able to write; where that begins depends on the Python."""
    for depth in range(300, 1000, 9):
        parts = model_parts()
        plan = json.loads(parts["config.json"])
        plan[place] = "@@" if place == "class_name" else {**plan["config"], "deep": "@@"}
        nest = "[" * depth + "]" * depth
        parts["config.json"] = json.dumps(plan).replace('"@@"', nest).encode()
        with contextlib.suppress(ModelFileError):
            open_model_file(_zipped(parts), _rule())


def test_a_model_file_with_a_place_beyond_all_numbers_is_damaged() -> None:
    whole = _zipped(model_parts())
    start, end = whole.index(b"PK\1\2"), whole.index(b"PK\5\6")
    first = whole.index(b"PK\1\2", start + 1)
    head = bytearray(whole[start:first])
    head[42:46], head[30:32] = b"\xff" * 4, struct.pack("<H", 12)
    head += struct.pack("<HHQ", 1, 8, 2**64 - 1)
    tail = bytearray(whole[end:])
    tail[12:16] = struct.pack("<L", end - start + 12)
    with pytest.raises(ModelFileError, match="damaged"):
        open_model_file(whole[:start] + bytes(head) + whole[first:end] + bytes(tail), _rule())


@pytest.mark.parametrize("odd", ["words", _nested(900)], ids=["types", "depth"])
def test_two_plans_can_be_compared_whatever_is_in_them(odd: Any) -> None:
    rows = [
        {"class_name": "Dense", "name": "a", "config": {"x": odd},
         "inbound_nodes": [{"class_name": "_", "config": {"keras_history": ["a", place, 0]}}
                           for place in (1, odd)]}
        for _ in range(3)
    ]  # fmt: skip
    plan = {"class_name": "Functional", "config": {"layers": rows}}
    same = json.loads(json.dumps(plan))
    assert isinstance(difference(ModelFile(b"", plan, "3.0", 1), same, "build_net"), str)


def _rule() -> CapstoneRule:
    rule = seeds.assignment("t02").capstone
    assert rule is not None
    return rule


def _zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()
