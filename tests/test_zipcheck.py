"""Zips are read step by step, whatever they are packed with: a bomb costs no more than its limit."""

from __future__ import annotations

import io
import json
import random
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from conftest import SOLUTION, notebook
from test_kerasfile import dense, plan, refusal

from autograder.batch.readers import single_submission
from autograder.errors import SubmissionError
from autograder.zipcheck import read_entry

METHODS = {
    "stored": zipfile.ZIP_STORED,
    "deflate": zipfile.ZIP_DEFLATED,
    "bzip2": zipfile.ZIP_BZIP2,
    "lzma": zipfile.ZIP_LZMA,
}
MB = 1 << 20
CONTENT = random.Random(0).randbytes(200_000) + bytes(MB)


def zipped(name: str, content: bytes, method: int, says: int | None = None) -> bytes:
    """A zip of one entry, whose table says another size if asked."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr(name, content)
    data = bytearray(out.getvalue())
    if says is not None:
        struct.pack_into("<L", data, data.rfind(b"PK\x01\x02") + 24, says)
    return bytes(data)


def entry(data: bytes, most: int) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return read_entry(archive, archive.infolist()[0], most)


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
@pytest.mark.parametrize("content", [b"", b"x", CONTENT], ids=["empty", "one byte", "long"])
def test_an_entry_is_read_whole_or_up_to_one_byte_too_many(content: bytes, method: int) -> None:
    data = zipped("a", content, method)
    assert entry(data, len(content)) == content
    assert entry(data, len(content) // 2) == content[: len(content) // 2 + 1]


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA], ids=["bzip2", "lzma"])
@pytest.mark.parametrize("says", [10, len(CONTENT) - 1, len(CONTENT) + 1])
def test_an_entry_that_is_not_what_the_table_says_is_damaged(says: int, method: int) -> None:
    with pytest.raises(zipfile.BadZipFile):
        entry(zipped("a", CONTENT, method, says), 2 * len(CONTENT))


@pytest.fixture(scope="module", params=["deflate", "bzip2", "lzma"])
def bomb(request: pytest.FixtureRequest) -> bytes:
    """A zip of a model whose weights unpack to 96 MB, while the table says 1,000 bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", METHODS[request.param]) as archive:
        archive.writestr("metadata.json", "{}")
        archive.writestr("config.json", json.dumps(plan(dense())))
        archive.writestr("model.weights.h5", bytes(96 * MB))
    data = bytearray(out.getvalue())
    struct.pack_into("<L", data, data.rfind(b"PK\x01\x02") + 24, 1000)
    assert len(data) < MB
    return bytes(data)


@pytest.mark.parametrize("reader", ["model", "submission"])
def test_a_bomb_of_any_method_is_not_unpacked(bomb: bytes, reader: str, tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    path.write_bytes(bomb)
    tracemalloc.start()
    try:
        if reader == "model":
            assert "model.keras is damaged" in refusal(bomb)
        else:
            with pytest.raises(SubmissionError, match="damaged"):
                single_submission(path).read()
        assert tracemalloc.get_traced_memory()[1] < 80 * MB  # what is asked for, 32 MB, and a copy
    finally:
        tracemalloc.stop()


def test_no_dictionary_is_larger_than_what_may_be_unpacked() -> None:
    data = bytearray(zipped("a", CONTENT, zipfile.ZIP_LZMA))
    place = data.index(struct.pack("<L", 1 << 23))  # the dictionary of Python's own LZMA: 8 MB
    struct.pack_into("<L", data, place, 2**32 - 1)
    assert entry(bytes(data), len(CONTENT)) == CONTENT


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_a_submission_packed_with_any_method_is_read(method: int, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    book = notebook(*SOLUTION)
    path.write_bytes(zipped("a.ipynb", book, method))
    assert single_submission(path).read().files == {"a.ipynb": book}
