"""What crosses the boundary arrives as it was; what must not cross is refused, not believed."""

from __future__ import annotations

import math
import socket
import struct
import threading
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgpack
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as stn

from autograder.limits import limit, limit_bytes
from autograder.wire.channel import MAX_BUFFERS, Channel, Closed, Kind, Late
from autograder.wire.codec import (
    NAMED_FUNCTIONS,
    Callback,
    Handle,
    Opaque,
    TooLarge,
    WireError,
    decode,
    encode,
)
from student_lib.checks import same

QUICK = settings(derandomize=True, max_examples=120, deadline=None, database=None)
DTYPES = ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")

numpy_arrays = st.one_of(
    stn.arrays(
        st.sampled_from([np.dtype(d) for d in DTYPES]),
        stn.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4),
    ),
    stn.arrays(
        np.dtype("U5"),
        stn.array_shapes(max_dims=2, max_side=3),
        elements=st.text("aé√x", max_size=5),
    ),
)
numpy_scalars = (
    st.sampled_from([np.dtype(d) for d in DTYPES])
    .flatmap(lambda d: stn.arrays(d, ()))
    .map(lambda a: a[()])
)
keys = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=5),
    st.tuples(st.integers(), st.text(max_size=2)),
)
leaves = st.one_of(
    keys,
    st.floats(),
    st.complex_numbers(),
    st.binary(max_size=20),
    st.just(...),
    st.integers(-(2**300), 2**300),
    numpy_scalars,
    numpy_arrays,
    st.builds(Opaque, st.text(max_size=9), st.text(max_size=9)),
    st.builds(Handle, st.integers(0, 99), st.text(max_size=9)),
    st.builds(Callback, st.integers(0, 99), st.text(max_size=9)),
    st.sampled_from(list(NAMED_FUNCTIONS.values())),
)
values = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(keys, inner, max_size=4),
        st.sets(keys, max_size=4),
    ),
    max_leaves=12,
)


def crossed(value: Any, keep: Any = None) -> Any:
    tree, buffers = encode(value, keep)
    return decode(tree, [bytearray(b) for b in buffers])


def alike(a: Any, b: Any) -> bool:
    """Equal in type as well; nan equals nan, wherever it is."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return len(a) == len(b) and all(
            alike(x, y) for x, y in zip(a.items(), b.items(), strict=True)
        )
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(alike, a, b))
    if isinstance(a, complex):
        return alike(a.real, b.real) and alike(a.imag, b.imag)
    if isinstance(a, np.generic):
        return a.dtype == b.dtype and a.tobytes() == b.tobytes()
    if isinstance(a, float):
        return a == b or (math.isnan(a) and math.isnan(b))
    return same(a, b)


# ---------------------------------------------------------------- round trips


@QUICK
@given(values)
def test_a_value_arrives_with_its_type(value: Any) -> None:
    assert alike(crossed(value), value)


@QUICK
@given(numpy_arrays)
def test_an_array_arrives_bit_for_bit_whatever_its_layout(array: np.ndarray) -> None:
    for view in (
        array,
        array.T,
        np.asfortranarray(array),
        array[..., ::-1] if array.ndim else array,
    ):
        assert same(crossed(view), np.ascontiguousarray(view).reshape(view.shape))


@pytest.mark.parametrize(
    "value",
    [
        1,
        True,
        1.0,
        np.int64(1),
        np.float64(1),
        np.bool_(True),
        np.array(1),
        np.array([1]),
        np.array(1.0),
        [1],
        (1,),
    ],
)
def test_kinds_of_one_stay_apart(value: Any) -> None:
    got = crossed(value)
    assert type(got) is type(value)
    assert getattr(got, "dtype", None) == getattr(value, "dtype", None)
    assert np.shape(got) == np.shape(value)


def test_big_endian_numbers_arrive_as_the_numbers_they_are() -> None:
    assert crossed(np.arange(3, dtype=">i4")).tolist() == [0, 1, 2]


def test_an_array_that_arrived_may_be_written_to() -> None:
    got = crossed(np.zeros(3))
    got[0] = 1.0
    assert got.tolist() == [1.0, 0.0, 0.0]


class Loud(np.ndarray):
    def __eq__(self, other: object) -> Any:
        return np.True_

    def __array_finalize__(self, other: Any) -> None:
        self.secret = "x"


class Pair(NamedTuple):
    a: int
    b: int


class Text(str):
    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


class Whole(int):
    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (np.zeros(3).view(Loud), np.ndarray),
        (np.ma.masked_array([1.0], [True]), np.ndarray),
        (Pair(1, 2), tuple),
        (Text("a"), str),
        (Whole(3), int),
        (np.str_("a"), str),
    ],
)
def test_a_subclass_arrives_as_plain_data(value: Any, kind: type) -> None:
    assert type(crossed(value)) is kind


def test_an_array_of_objects_becomes_opaque() -> None:
    got = crossed(np.array([object(), 1], dtype=object))
    assert isinstance(got, Opaque)
    assert "object" in got.text
    record = crossed(np.zeros(2, dtype=[("a", "f8")]))
    assert isinstance(record, Opaque)


def test_what_is_no_data_is_described_or_kept_but_never_sent() -> None:
    assert crossed(object()) == Opaque("object", "")
    assert crossed([len], lambda v: Callback(3, v.__name__)) == [Callback(3, "len")]
    assert crossed(np.sin) is np.sin


def test_lone_surrogates_do_not_stop_a_message() -> None:
    assert isinstance(crossed("\ud800"), str)


# ---------------------------------------------------------------- too large to leave


@pytest.mark.parametrize(
    "value",
    [
        np.broadcast_to(np.zeros(1), (1 << 40,)),
        np.lib.stride_tricks.as_strided(np.zeros(1), (1 << 20, 1 << 20), (0, 0)),
        b"x" * (limit_bytes("reply_mb") + 1),
        "x" * (limit_bytes("text_kb") + 1),
        [0] * (int(limit("reply_items")) + 1),
        1 << 300_000,
    ],
    ids=["terabytes", "strided", "bytes", "text", "items", "integer"],
)
def test_too_much_is_refused_before_it_is_copied(value: Any) -> None:
    with pytest.raises(TooLarge):
        encode(value)


def test_many_arrays_together_count_as_one_load() -> None:
    with pytest.raises(TooLarge, match="MB"):
        encode([np.broadcast_to(0.0, 1 << 20)] * 9)


def test_what_contains_itself_is_too_deep() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(TooLarge, match="deep"):
        encode(loop)


# ---------------------------------------------------------------- hostile bytes


def tree(raw: Any) -> bytes:
    return msgpack.packb(raw, use_bin_type=True)


@QUICK
@given(st.binary(max_size=200), st.lists(st.binary(max_size=40), max_size=3))
def test_bytes_are_a_value_or_a_wire_error(data: bytes, buffers: list[bytes]) -> None:
    try:
        decode(data, [bytearray(b) for b in buffers])
    except WireError:
        return


raws = st.recursive(
    st.one_of(
        st.none(),
        st.integers(-5, 2**40),
        st.floats(),
        st.text(max_size=3),
        st.binary(max_size=9),
        st.sampled_from(["a", "n", "d", "s", "i", "h", "<f8", "|O"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.tuples(st.sampled_from("ltsdeanicohfm"), inner, inner).map(list),
        st.tuples(st.just("a"), st.sampled_from(["<f8", "|b1", "<U3"]), inner, inner).map(list),
    ),
    max_leaves=10,
)


@QUICK
@given(raws, st.lists(st.binary(max_size=24), max_size=2))
def test_a_well_packed_lie_is_a_value_or_a_wire_error(raw: Any, buffers: list[bytes]) -> None:
    try:
        decode(tree(raw), [bytearray(b) for b in buffers])
    except WireError:
        return


DEEP: Any = 1
for _ in range(60):
    DEEP = ["l", DEEP]


@pytest.mark.parametrize(
    ("raw", "buffers"),
    [
        (["a", "|O", [1], 0], [8]),
        (["a", "O", [1], 0], [8]),
        (["a", "<M8", [1], 0], [8]),
        (["a", "<f8,<f8", [1], 0], [16]),
        (["a", "<U0", [1], 0], [0]),
        (["a", "<U99999", [1], 0], [8]),
        (["a", "<f8", [2], 0], [8]),
        (["a", "<f8", [1], 0], [9]),
        (["a", "<f8", [-1], 0], [8]),
        (["a", "<f8", [-1, -1], 0], [8]),
        (["a", "<f8", [1 << 41], 0], [8]),
        (["a", "<f8", [0, 1 << 40, 1 << 40], 0], [0]),
        (["a", "<f8", [1] * 33, 0], [8]),
        (["a", "<f8", [True], 0], [8]),
        (["a", "<f8", [1.0], 0], [8]),
        (["a", "<f8", "1", 0], [8]),
        (["a", "<f8", [1], 1], [8]),
        (["a", "<f8", [1], -1], [8]),
        (["a", "<f8", [1], True], [8, 8]),
        (["a", "<f8", [1]], [8]),
        (["l", ["a", "<f8", [1], 0], ["a", "<f8", [1], 0]], [8]),
        (["n", "<f8", b"123"], []),
        (["n", "<U1", b"1234"], []),
        (["n", "|O", b"12345678"], []),
        (["i", "f" * 60_001], []),
        (["i", 5], []),
        (["i", "zz"], []),
        (["c", 1.0], []),
        (["d", 1], []),
        (["d", ["l"], 1], []),
        (["s", ["l"]], []),
        (["h", True, "x"], []),
        (["h", "1", "x"], []),
        (["f", 1], []),
        (["m", "os.system"], []),
        (["m", ["l"]], []),
        (["x"], []),
        ([], []),
        ([1], []),
        ([["l"]], []),
        ({"a": 1}, []),
        (DEEP, []),
    ],
)
def test_no_lie_about_a_value_is_believed(raw: Any, buffers: list[int]) -> None:
    with pytest.raises(WireError):
        decode(tree(raw), [bytearray(n) for n in buffers])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xc1",
        b"\x91" * 5000,
        b"\xdd\xff\xff\xff\xff",
        b"\xdb\xff\xff\xff\xff",
        b"\xc6\xff\xff\xff\xff",
        b"\x92\xa1l\xa1\xff",
        b"\xd6\xff\0\0\0\0",
        b"\xc7\x0c\xff" + bytes(12),
        tree(1) + b"\0",
        tree("x" * (limit_bytes("text_kb") * 4 + 1)),
    ],
    ids=range(11),
)
def test_hand_made_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        decode(data, [])


# ---------------------------------------------------------------- channels


class Ends(NamedTuple):
    judge: Channel
    box: socket.socket


@pytest.fixture
def ends() -> Iterator[Ends]:
    ours, theirs = socket.socketpair()
    yield Ends(Channel(ours), theirs)
    ours.close()
    theirs.close()


def soon() -> float:
    return time.monotonic() + 0.05


def later() -> float:
    return time.monotonic() + 30


def frame(raw: Any, magic: bytes = b"unr1", buffers: tuple[bytes, ...] = ()) -> bytes:
    data = tree(raw)
    return (
        struct.pack("<4sII", magic, len(data), len(buffers))
        + struct.pack(f"<{len(buffers)}Q", *map(len, buffers))
        + data
        + b"".join(buffers)
    )


def test_a_message_arrives_with_its_fields(ends: Ends) -> None:
    fields = {"x": np.arange(6.0).reshape(2, 3), "y": [None, np.array([])], "z": "é"}
    Channel(ends.box).send(Kind.RETURNED, fields, later())
    kind, got = ends.judge.receive(later())
    assert kind is Kind.RETURNED
    assert alike(got, fields)


def test_a_message_larger_than_any_pipe_arrives(ends: Ends) -> None:
    big = np.arange(2_000_000.0)
    sender = threading.Thread(target=Channel(ends.box).send, args=(Kind.CALL, {"x": big}, later()))
    sender.start()
    assert same(ends.judge.receive(later())[1]["x"], big)
    sender.join()


@pytest.mark.parametrize(
    "data",
    [
        frame(["l", 40, ["d"]], magic=b"evil"),
        struct.pack("<4sII", b"unr1", 0xFFFFFFFF, 0),
        struct.pack("<4sII", b"unr1", 1, MAX_BUFFERS + 1),
        struct.pack("<4sII", b"unr1", 1, 1) + struct.pack("<Q", 1 << 60),
        struct.pack("<4sII", b"unr1", 1, 2) + struct.pack("<2Q", 1 << 63, 1 << 63),
        frame(["l", 999, ["d"]]),
        frame(["l", "40", ["d"]]),
        frame(["l", True, ["d"]]),
        frame(["l", 40, ["l"]]),
        frame(["l", 40]),
        frame(40),
        frame(["t", 40, ["d"]]),
        frame(["l", 40, ["d", "value", ["a", "|O", [1], 0]]], buffers=(bytes(8),)),
    ],
    ids=range(13),
)
def test_what_is_no_message_is_refused(ends: Ends, data: bytes) -> None:
    ends.box.sendall(data)
    with pytest.raises(WireError):
        ends.judge.receive(later())


@QUICK
@given(st.binary(min_size=12, max_size=300))
def test_any_bytes_end_in_one_of_three_ways(data: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(data)
        theirs.close()
        with pytest.raises((WireError, Closed)):
            Channel(ours).receive(later())


@pytest.mark.parametrize("data", [b"", b"unr1", frame(["l", 40, ["d"]])[:-1]])
def test_receive_gives_up_at_its_deadline(ends: Ends, data: bytes) -> None:
    ends.box.sendall(data)
    with pytest.raises(Late):
        ends.judge.receive(soon())


def test_send_gives_up_at_its_deadline_when_nobody_reads(ends: Ends) -> None:
    with pytest.raises(Late):
        ends.judge.send(Kind.CALL, {"x": bytes(8 << 20)}, soon())


@pytest.mark.parametrize("data", [b"", b"unr1", frame(["l", 40, ["d"]])[:-1]])
def test_a_closed_peer_is_told_apart_from_a_late_one(ends: Ends, data: bytes) -> None:
    ends.box.sendall(data)
    ends.box.close()
    with pytest.raises(Closed):
        ends.judge.receive(later())


def test_sending_to_a_closed_peer_says_so(ends: Ends) -> None:
    ends.box.close()
    with pytest.raises(Closed):
        ends.judge.send(Kind.CALL, {"x": bytes(1 << 20)}, later())


def test_nothing_is_sent_of_what_is_too_large(ends: Ends) -> None:
    with pytest.raises(TooLarge):
        ends.judge.send(Kind.CALL, {"x": np.broadcast_to(0.0, 1 << 40)}, later())
    ends.judge.send(Kind.FETCH, {"name": "a"}, later())
    assert Channel(ends.box).receive(later()) == (Kind.FETCH, {"name": "a"})
