"""Finding and reading submissions: what is recognised, what is refused, what is kept out."""

from __future__ import annotations

import json
import os
import pickle
import struct
import zipfile
from pathlib import Path

import pytest

from autograder.batch import readers
from autograder.batch.readers import Handed, find_submissions, safe_name, single_submission
from autograder.errors import SubmissionError, UsageError
from autograder.limits import LIMITS, Limit

NOTEBOOK = b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'

METADATA = """\
---
submission_9:
  :submitters:
  - :name: Ann Lee
    :sid: '007'
    :email: ann@example.edu
  :created_at: 2026-09-01 12:00:00.123456789 Z
  :score: 3.0
  :results: !ruby/hash:ActiveSupport::HashWithIndifferentAccess
    tests: []
submission_10:
  :submitters:
  - :name: Zoë Müller
    :sid: 0123
    :email: zoe@example.edu
  - :name: Bo
    :sid:
    :email: bo@example.edu
submission_11:
  :submitters: []
submission_99:
  :submitters:
  - :name: Ghost
    :sid: '9'
    :email: g@example.edu
../../etc:
  :submitters:
  - :name: Evil
"""


def put(path: Path, data: bytes = NOTEBOOK) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def zipped(path: Path, entries: dict[str, bytes], **more: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = more.get(name.rstrip("/").rsplit("/", 1)[-1], 0o100644) << 16
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    return path


@pytest.fixture
def export(tmp_path: Path) -> Path:
    folder = tmp_path / "assignment_1_export"
    put(folder / "submission_metadata.yml", METADATA.encode())
    put(folder / "submission_9" / "hw5.ipynb")
    put(folder / "submission_9" / "data" / "x.csv", b"1,2")
    put(folder / "submission_10" / "hw5 (1).ipynb")
    put(folder / "submission_11" / "notes.pdf", b"%PDF")
    put(folder / "submission_12" / "late.ipynb")
    put(folder / "__MACOSX" / "submission_9" / "._hw5.ipynb", b"junk")
    return folder


def small_limits(monkeypatch: pytest.MonkeyPatch, **limits: float) -> None:
    for name, value in limits.items():
        monkeypatch.setitem(LIMITS, name, Limit(value, LIMITS[name].unit, ""))


@pytest.mark.parametrize("name", ["alice.ipynb", "alice.PY", "alice.zip"])
def test_one_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    zipped(path, {"hw.ipynb": NOTEBOOK}) if name.endswith("zip") else put(path)
    [one] = find_submissions(path)
    assert (one.name, one.student) == ("alice", "alice")
    assert one.load() == {"hw.ipynb" if name.endswith("zip") else name: NOTEBOOK}


def test_folder_of_notebooks(tmp_path: Path) -> None:
    put(tmp_path / "bob.ipynb")
    put(tmp_path / "alice.ipynb")
    put(tmp_path / "carol" / "hw.ipynb", b"carol")
    put(tmp_path / "carol" / "data.csv", b"1")
    put(tmp_path / "carol" / ".ipynb_checkpoints" / "hw-checkpoint.ipynb", b"old")
    zipped(tmp_path / "dan.zip", {"hw/hw.ipynb": b"dan", "__MACOSX/hw/._hw.ipynb": b"junk"})
    put(tmp_path / "figures" / "plot.png")
    put(tmp_path / "roster.csv")
    put(tmp_path / ".hidden.ipynb")
    put(tmp_path / "._bob.ipynb")
    found = find_submissions(tmp_path)
    assert [h.name for h in found] == ["alice", "bob", "carol", "dan"]
    assert found[2].load() == {"data.csv": b"1", "hw.ipynb": b"carol"}
    assert found[3].load() == {"hw.ipynb": b"dan"}
    assert found == find_submissions(str(tmp_path))
    assert pickle.loads(pickle.dumps(found)) == found  # travels to worker processes


def test_names_are_unique_and_folder_safe(tmp_path: Path) -> None:
    for name in ("a.ipynb", "a.py", "A.zip", "a-2.ipynb", "b c.ipynb", "b_c.ipynb", "=1.ipynb"):
        put(tmp_path / name)
    names = [h.name for h in find_submissions(tmp_path)]
    assert len({n.casefold() for n in names}) == 7
    assert "a-2" in names and "1" in names
    for raw in ("../../x", "CON", "nul.txt", "", "...", "a/b", "x" * 999, "\ud800", "-rf", "李雷"):
        safe = safe_name(raw)
        assert safe and "/" not in safe and len(safe.encode()) <= 121
        assert safe[0] not in ".-=" and safe.split(".")[0].upper() not in ("CON", "NUL")


@pytest.mark.parametrize("as_zip", [False, True])
def test_gradescope_export(export: Path, tmp_path: Path, as_zip: bool) -> None:
    source = export
    if as_zip:
        entries = {
            p.relative_to(export.parent).as_posix(): p.read_bytes()
            for p in sorted(export.rglob("*"))
            if p.is_file()
        }
        source = zipped(tmp_path / "export.zip", entries)
    found = find_submissions(source)
    assert [h.name for h in found] == [f"submission_{n}" for n in (9, 10, 11, 12, 99)]
    nine, ten, eleven, twelve, ghost = found
    assert (nine.student, nine.sid, nine.email) == ("Ann Lee", "007", "ann@example.edu")
    assert nine.load() == {"hw5.ipynb": NOTEBOOK, "data/x.csv": b"1,2"}
    assert (ten.student, ten.sid) == ("Zoë Müller; Bo", "0123")
    assert list(ten.load()) == ["hw5 (1).ipynb"]
    assert eleven.student == "submission_11"
    assert "does not list this folder" in twelve.read().notices[0]
    assert ghost.student == "Ghost"
    with pytest.raises(SubmissionError, match="no such folder"):
        ghost.load()


def test_export_in_a_wrapping_folder(export: Path) -> None:
    assert find_submissions(export.parent) == find_submissions(export)


@pytest.mark.parametrize(
    "text",
    [
        b":\n  - [",
        b"",
        b"\xff\xfe\x00",
        b"- 1\n- 2\n",
        b"a: b\n",
        b"submission_9:\n  :submitters:\n  - 1\n  - :name: [x]\n",
    ],
)
def test_broken_metadata_still_grades(export: Path, text: bytes) -> None:
    put(export / "submission_metadata.yml", text)
    nine = next(h for h in find_submissions(export) if h.name == "submission_9")
    assert nine.student == "submission_9"
    assert nine.load()["hw5.ipynb"] == NOTEBOOK


def test_ruby_objects_stay_text(export: Path) -> None:
    put(
        export / "submission_metadata.yml",
        b"submission_9:\n  :submitters:\n  - :name: "
        b"!!python/object/apply:os.system ['touch pwned']\n    :sid: 1\n",
    )
    nine = find_submissions(export)[0]
    assert (nine.name, nine.student, nine.sid) == ("submission_9", "submission_9", "1")
    assert not Path("pwned").exists()


def test_single_submission(tmp_path: Path) -> None:
    put(tmp_path / "hw.ipynb")
    put(tmp_path / "more" / "hw.py", b"x = 1")
    put(tmp_path / "submission_metadata.yml", METADATA.encode())  # a student's trick
    one = single_submission(tmp_path, name="submission_7", student="Ann")
    assert (one.name, one.student) == ("submission_7", "Ann")
    assert set(one.load()) == {"hw.ipynb", "more/hw.py", "submission_metadata.yml"}


def test_gradescope_metadata_of_one_submission(tmp_path: Path) -> None:
    put(tmp_path / "submission" / "hw.ipynb")
    about = put(
        tmp_path / "submission_metadata.json",
        json.dumps(
            {
                "id": 321,
                "users": [
                    {"id": 1, "name": "Ann Lee", "email": "a@x.edu", "sid": "007"},
                    {"id": 2, "name": "Bo", "email": None},
                ],
            }
        ).encode(),
    )
    one = single_submission(tmp_path / "submission", about)
    assert (one.name, one.student, one.email, one.sid) == (
        "submission_321",
        "Ann Lee; Bo",
        "a@x.edu",
        "007",
    )
    assert single_submission(tmp_path / "submission" / "hw.ipynb", about).student == "Ann Lee; Bo"
    for data in (b"", b"[]", b"{", b'{"id": [1], "users": {"name": 1}}', b'{"users": [1, {}]}'):
        put(about, data)
        plain = single_submission(tmp_path / "submission", about)
        assert (plain.name, plain.student) == ("submission", "submission") and plain.load()
    about.unlink()
    assert single_submission(tmp_path / "submission", about).load()


def test_single_submission_of_one_zip(tmp_path: Path) -> None:
    zipped(tmp_path / "submission" / "mine.zip", {"hw/hw.ipynb": NOTEBOOK, "hw/d/x.csv": b"1"})
    assert set(single_submission(tmp_path / "submission").load()) == {"hw.ipynb", "d/x.csv"}


def test_empty_submission_is_the_students(tmp_path: Path) -> None:
    with pytest.raises(SubmissionError, match="Nothing was handed in"):
        single_submission(tmp_path).load()


def test_usage_errors(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        find_submissions(tmp_path / "nowhere")
    with pytest.raises(UsageError, match="no such file"):
        single_submission(tmp_path / "nowhere")
    with pytest.raises(UsageError, match=r"Looked for a notebook .*Gradescope export"):
        find_submissions(tmp_path)


def test_a_file_of_another_kind_that_is_pointed_at_is_a_submission(tmp_path: Path) -> None:
    for name in ("a.pdf", "hw.ipynb.txt", "class.tar.gz"):
        [handed] = find_submissions(put(tmp_path / name))
        assert handed.load() == {name: NOTEBOOK}


def test_a_folder_that_is_named_like_a_notebook_is_a_submission_that_cannot_be_read(
    tmp_path: Path,
) -> None:
    (tmp_path / "hw.ipynb").mkdir()
    [handed] = find_submissions(tmp_path / "hw.ipynb")
    assert handed.name == "hw"
    with pytest.raises(SubmissionError, match=r"hw\.ipynb is a folder, not a file"):
        handed.read()
    put(tmp_path / "hw.ipynb" / "ann.ipynb")
    [ann] = find_submissions(tmp_path / "hw.ipynb")  # a class, oddly named
    assert ann.read().files == {"ann.ipynb": NOTEBOOK}


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links here")
def test_links_are_never_followed(tmp_path: Path) -> None:
    secret = put(tmp_path / "secret" / "answers.ipynb", b"SECRET")
    folder = tmp_path / "class"
    put(folder / "eve" / "hw.ipynb")
    (folder / "eve" / "stolen.ipynb").symlink_to(secret)
    (folder / "eve" / "all").symlink_to(secret.parent, target_is_directory=True)
    (folder / "mallory.ipynb").symlink_to(secret)
    (folder / "trent").symlink_to(secret.parent, target_is_directory=True)
    [eve] = find_submissions(folder)
    loaded = eve.read()
    assert loaded.files == {"hw.ipynb": NOTEBOOK}
    assert any("stolen.ipynb is a link" in n for n in loaded.notices)
    late = Handed("x", "x", (folder / "mallory.ipynb",), folder)  # became a link after the look
    with pytest.raises(SubmissionError):
        late.load()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    put(tmp_path / "hw.ipynb")
    os.mkfifo(tmp_path / "pipe.py")
    assert set(single_submission(tmp_path).load()) == {"hw.ipynb"}
    with pytest.raises(SubmissionError):
        Handed("x", "x", (tmp_path / "pipe.py",), tmp_path).load()


def test_zip_entries_that_point_outside(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.zip",
        {
            "hw.ipynb": NOTEBOOK,
            "../up.py": b"1",
            "/abs.py": b"2",
            "C:\\win.py": b"3",
            "d\\..\\..\\back.py": b"4",
            "ok\\inner.py": b"5",
            "link.py": b"/etc/passwd",
            ".DS_Store": b"6",
            "Thumbs.db": b"7",
            "bad\x01name.py": b"8",
        },
        **{"link.py": 0o120777},
    )
    loaded = find_submissions(path)[0].read()
    assert loaded.files == {"hw.ipynb": NOTEBOOK, "ok/inner.py": b"5"}
    text = " ".join(loaded.notices)
    assert text.count("points outside") == 4 and "link.py is a link" in text
    assert not (tmp_path.parent / "up.py").exists()


def test_nested_zip_is_not_opened(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"hw.ipynb": NOTEBOOK})
    path = zipped(tmp_path / "outer.zip", {"deep/inner.zip": inner.read_bytes()})
    loaded = find_submissions(path)[0].read()
    assert set(loaded.files) == {"inner.zip"}
    assert "zip inside" in loaded.notices[0]


def test_twice_in_the_zip(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("hw.ipynb", b"old")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("hw.ipynb", b"new")
    loaded = find_submissions(tmp_path / "a.zip")[0].read()
    assert loaded.files == {"hw.ipynb": b"new"} and "twice" in loaded.notices[0]


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"not a zip", b"PK\x05\x06" + b"\0" * 17, b"PK\x05\x06" + b"\xff" * 18]
)
def test_broken_zip(tmp_path: Path, data: bytes) -> None:
    [one] = find_submissions(put(tmp_path / "a.zip", data))
    with pytest.raises(SubmissionError, match="zip cannot be opened"):
        one.load()


def test_damaged_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"hw.ipynb": os.urandom(4000)})
    whole = bytearray(path.read_bytes())
    whole[200:300] = b"\0" * 100
    path.write_bytes(bytes(whole))
    with pytest.raises(SubmissionError, match="damaged"):
        find_submissions(path)[0].load()


def test_locked_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"hw.ipynb": NOTEBOOK})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    with pytest.raises(SubmissionError, match="locked with a password"):
        find_submissions(path)[0].load()


def test_zip_with_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_limits(monkeypatch, zip_entries=5)
    junk = {f"__MACOSX/._{i}": b"" for i in range(9)}
    assert find_submissions(zipped(tmp_path / "ok.zip", {"hw.ipynb": b"1", **junk}))[0].load()
    path = zipped(tmp_path / "a.zip", {f"f{i}.py": b"" for i in range(6)})
    with pytest.raises(SubmissionError, match="more than 5 files"):
        find_submissions(path)[0].load()
    for i in range(6):
        put(tmp_path / "folder" / "eve" / f"f{i}.py")
    with pytest.raises(SubmissionError, match="more than 5 files"):
        find_submissions(tmp_path / "folder")[0].load()


def test_zip_that_grows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_limits(monkeypatch, submission_mb=1)
    bomb = zipped(tmp_path / "bomb.zip", {"hw.ipynb": b"\0" * (3 * 2**20)})
    assert bomb.stat().st_size < 2**15
    with pytest.raises(SubmissionError, match="larger than 1 MB"):
        find_submissions(bomb)[0].load()
    data = bytearray(bomb.read_bytes())  # the same, but declaring ten bytes
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<L", 10)
    data[22:26] = struct.pack("<L", 10)
    bomb.write_bytes(bytes(data))
    with pytest.raises(SubmissionError):
        find_submissions(bomb)[0].load()
    halves = zipped(tmp_path / "two.zip", {"a.py": b"\0" * 700_000, "b.py": b"\0" * 700_000})
    with pytest.raises(SubmissionError, match="larger than 1 MB"):
        find_submissions(halves)[0].load()


def test_real_bytes_are_counted_not_only_declared(tmp_path: Path) -> None:
    with (
        open(put(tmp_path / "a.py", b"x" * 5000), "rb") as file,
        pytest.raises(SubmissionError, match="larger"),
    ):
        readers._read_bounded(file, 4999)


def test_folder_over_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_limits(monkeypatch, submission_mb=1)
    put(tmp_path / "a.ipynb", b"x" * 700_000)
    put(tmp_path / "b.ipynb", b"x" * 700_000)
    with pytest.raises(SubmissionError, match="larger than 1 MB"):
        single_submission(tmp_path).load()
    assert all(h.load() for h in find_submissions(tmp_path))


@pytest.mark.parametrize("zip64", [False, True])
def test_table_of_contents_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zip64: bool
) -> None:
    path = zipped(tmp_path / "a.zip", {f"__MACOSX/{i:0200}": b"" for i in range(100)})
    monkeypatch.setattr(readers, "_MOST_DIRECTORY", 10_000)
    if zip64:
        data = path.read_bytes()
        end = data.rindex(b"PK\x05\x06")
        size, start = struct.unpack_from("<LL", data, end + 12)
        big = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 100, 100, size, start)
        locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
        tail = bytearray(data[end:])
        tail[12:16] = struct.pack("<L", 1)  # claims to be small; zipfile believes the other
        path.write_bytes(data[:end] + big + locator + bytes(tail))
        assert len(zipfile.ZipFile(path).namelist()) == 100
    with pytest.raises(SubmissionError, match="more than"):
        find_submissions(path)[0].load()
