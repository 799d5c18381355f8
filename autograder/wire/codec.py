"""Values as bytes and back: msgpack for the tree, raw bytes for arrays.

Both sides run this; the decoder treats its input as hostile.  A value is data only:
None, booleans, numbers, text, bytes, containers, numpy scalars and arrays of plain
dtypes.  Whatever else a student returns travels as ``Opaque`` (its type's name and a
short text), so a check can say what it got, or as a ``Handle`` that stays over there.

Types survive the crossing (int, np.int64 and a 0-d array stay different), because
checks look at them.  Subclasses do not: an ndarray subclass arrives as its plain data.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgpack
import numpy as np

from autograder.limits import limit, limit_bytes

PLAIN_KINDS = "biufcU"
_DTYPES = {
    np.dtype(code).str
    for code in ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")
}

#: Those whose bytes cross as they lie in memory, whatever they are: dtype -> its name.
_AS_THEY_ARE = {
    np.dtype(code): np.dtype(code).str
    for code in ("i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")
}
_NAMED = {code: np.dtype(code) for code in _DTYPES}
#: What needs no look at each when there are many: msgpack knows them.
_NUMBERS = {float, bool, type(None)}
_NOTHING = memoryview(b"")
#: Tags of what has parts that are values themselves.
_CONTAINERS = frozenset("ltsd")

#: What Python still writes out in decimal: a longer integer breaks every sentence it stands in.
_MOST_BITS = 14_000
#: Keys of one hash; more in one table were chosen to be so, and cost the square of their number.
_MOST_ALIKE = 100

#: Functions of numpy that may be passed by name to a student's function.
NAMED_FUNCTIONS = {
    f"numpy.{name}": getattr(np, name)
    for name in ("sin", "cos", "tanh", "exp", "log", "sqrt", "abs", "square", "sum", "mean", "max")
}
_FUNCTION_NAMES = {id(function): name for name, function in NAMED_FUNCTIONS.items()}


class WireError(Exception):
    """Bytes that are no value, or break a limit.  Raised while decoding."""


class TooLarge(Exception):
    """A value that may not cross because of its size.  Raised while encoding."""


@dataclass(frozen=True)
class Opaque:
    """Something that is not data: its type's name and a short text of it."""

    type_name: str
    text: str

    def __repr__(self) -> str:
        return f"an object of type {self.type_name} ({self.text})"


@dataclass(frozen=True)
class Handle:
    """Something that stays on the other side and can be asked to do things."""

    number: int
    type_name: str


@dataclass(frozen=True)
class Callback:
    """A function that lives on the sender's side."""

    number: int
    name: str


Keep = Callable[[Any], Handle | Callback | Opaque]


def encode(value: Any, keep: Keep | None = None, around: int = 0) -> tuple[bytes, list[memoryview]]:
    """The tree and the array buffers of a value.

    Args:
        value: what to send.
        keep: called with anything that is not data; returns what to send in its place.
        around: how many of its outermost containers are the message's own and do not count.

    Raises:
        TooLarge: if it breaks a limit of ``limits.py``.
    """
    encoder = _Encoder(keep)
    # a list and a kind, a dict and a key; and the value itself
    encoder.items = -2 * around - 1
    tree = encoder.tree(value, -around)
    packed = msgpack.packb(tree, use_bin_type=True)
    return packed, encoder.buffers


class _Encoder:
    def __init__(self, keep: Keep | None):
        self.keep = keep
        self.buffers: list[memoryview] = []
        self.bytes = 0
        self.items = 0
        self.max_bytes = limit_bytes("reply_mb")
        self.max_items = limit("reply_items")
        self.max_arrays = limit("reply_arrays")
        self.max_depth = limit("reply_depth")
        self.max_text = limit_bytes("text_kb")

    def take(self, size: int) -> None:
        self.bytes += size
        if self.bytes > self.max_bytes:
            raise TooLarge(f"more than {self.max_bytes >> 20} MB")

    def tree(self, value: Any, depth: int) -> Any:
        self.items += 1
        if self.items > self.max_items:
            raise TooLarge(f"more than {self.max_items:.0f} items")
        if depth > self.max_depth:
            raise TooLarge(f"nested more than {self.max_depth:.0f} deep")
        kind = type(value)
        if value is None or kind is bool or kind is float:
            return value
        if kind is np.ndarray:
            return self.array(value)
        if kind is str:
            if len(value) > self.max_text:
                raise TooLarge(f"text of more than {self.max_text >> 10} KB")
            if depth > 0:  # a text alone is small enough; many together may not be
                self.take(len(value))
            if value.isascii():
                return value
            return value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
        if kind is list or kind is tuple:
            tag = "l" if kind is list else "t"
            if len(value) > 8 and depth < self.max_depth and _NUMBERS.issuperset(map(type, value)):
                self.items += len(value)
                if self.items > self.max_items:
                    raise TooLarge(f"more than {self.max_items:.0f} items")
                return [tag, *value]
            tree, depth = self.tree, depth + 1
            return [tag, *[tree(v, depth) for v in value]]
        if kind is dict:
            tree, depth = self.tree, depth + 1
            flat: list[Any] = ["d"]
            for key, item in value.items():
                flat += (tree(key, depth), tree(item, depth))
            return flat
        if kind is int:
            return value if -(2**63) <= value < 2**63 else ["i", self.big(value)]
        if kind is bytes:
            self.take(len(value))
            return value
        if value is Ellipsis:
            return ["e"]
        if kind is complex:
            return ["c", value.real, value.imag]
        if kind is set or kind is frozenset:
            return ["s", *(self.tree(v, depth + 1) for v in value)]
        if isinstance(value, np.ndarray):
            return self.array(value)
        if isinstance(value, np.generic):
            scalar = np.asarray(value)
            if scalar.dtype.str in _DTYPES:
                return ["n", scalar.dtype.str, scalar.tobytes()]
        if kind in (Opaque, Handle, Callback):
            return self.stand_in(value)
        name = _FUNCTION_NAMES.get(id(value))
        if name:
            return ["m", name]
        # subclasses of data types count as the data they are
        bases: tuple[Any, ...] = (int, float, str, dict, tuple, list)
        for base in bases:
            if isinstance(value, base):
                return self.tree(base(value), depth + 1)
        return self.stand_in(self.keep(value) if self.keep else describe(value))

    def big(self, value: int) -> str:
        if value.bit_length() > _MOST_BITS:
            raise TooLarge(f"an integer of more than {_MOST_BITS:,} bits")
        self.take(value.bit_length() // 4)
        return hex(value)

    def array(self, value: np.ndarray) -> Any:
        if type(value) is np.ndarray and value.dtype in _AS_THEY_ARE and value.flags.c_contiguous:
            if len(self.buffers) >= self.max_arrays:
                raise TooLarge(f"more than {self.max_arrays:.0f} arrays")
            self.take(value.nbytes)
            self.buffers.append(value.reshape(-1).view(np.uint8).data if value.size else _NOTHING)
            return ["a", _AS_THEY_ARE[value.dtype], list(value.shape), len(self.buffers) - 1]
        plain = np.asarray(value)
        if type(plain) is not np.ndarray:
            plain = plain.view(np.ndarray)
        dtype = plain.dtype.newbyteorder("<") if plain.dtype.byteorder == ">" else plain.dtype
        if dtype.str not in _DTYPES and not (dtype.kind == "U" and dtype.itemsize <= 4096):
            return self.stand_in(Opaque("ndarray", f"dtype {str(dtype)[:60]}, shape {plain.shape}"))
        if len(self.buffers) >= self.max_arrays:
            raise TooLarge(f"more than {self.max_arrays:.0f} arrays")
        self.take(plain.nbytes)  # before the copy: a broadcast view may claim terabytes
        data = np.ascontiguousarray(plain, dtype=dtype)
        if dtype.kind == "b":
            data = data.view(np.uint8) != 0  # a view of other bytes may hold a truth of 2
        elif dtype.kind == "U" and not _is_text(data):
            return self.stand_in(Opaque("ndarray", f"dtype {dtype}, with half characters in it"))
        self.buffers.append(
            memoryview(data.reshape(-1).view(np.uint8).data) if data.size else _NOTHING
        )
        return ["a", dtype.str, list(plain.shape), len(self.buffers) - 1]

    @staticmethod
    def stand_in(value: Opaque | Handle | Callback) -> Any:
        if isinstance(value, Opaque):
            return ["o", value.type_name[:120], value.text[:400]]
        if isinstance(value, Handle):
            return ["h", value.number, value.type_name[:120]]
        return ["f", value.number, value.name[:120]]


def describe(value: Any) -> Opaque:
    """An object as ``Opaque``.  Runs the object's own ``__repr__`` only in the box."""
    return Opaque(type(value).__name__, "")


def decode(tree: bytes, buffers: list[bytearray]) -> Any:
    """The value that ``encode`` was given.

    Raises:
        WireError: for anything that ``encode`` would not have made.
    """
    if _too_many(tree):
        raise WireError("a tree of too many parts")
    try:
        raw = msgpack.unpackb(
            tree,
            raw=False,
            strict_map_key=True,
            max_str_len=limit_bytes("text_kb") * 4,
            max_bin_len=limit_bytes("reply_mb"),
            max_array_len=int(limit("reply_items")) * 2 + 1,
            max_map_len=0,
            max_ext_len=0,
        )
        return _Decoder(buffers).value(raw, 0)
    except WireError:
        raise
    except Exception as error:  # hostile bytes may break msgpack in many ways
        raise WireError(f"not a value: {type(error).__name__}") from None


#: First byte of what msgpack writes from 0xc0 on -> bytes of its length, bytes that follow it.
_HEADS = {0xC0: (0, 0), 0xC1: (0, 0), 0xC2: (0, 0), 0xC3: (0, 0)}
_HEADS |= {0xC4: (1, 0), 0xC5: (2, 0), 0xC6: (4, 0), 0xC7: (1, 1), 0xC8: (2, 1), 0xC9: (4, 1)}
_HEADS |= {0xCA: (0, 4), 0xCB: (0, 8), 0xCC: (0, 1), 0xCD: (0, 2), 0xCE: (0, 4), 0xCF: (0, 8)}
_HEADS |= {0xD0: (0, 1), 0xD1: (0, 2), 0xD2: (0, 4), 0xD3: (0, 8), 0xD4: (0, 2), 0xD5: (0, 3)}
_HEADS |= {0xD6: (0, 5), 0xD7: (0, 9), 0xD8: (0, 17), 0xD9: (1, 0), 0xDA: (2, 0), 0xDB: (4, 0)}
_HEADS |= {0xDC: (0, 2), 0xDD: (0, 4), 0xDE: (0, 2), 0xDF: (0, 4)}


def _too_many(tree: bytes) -> bool:
    """Whether a tree has more parts than ``encode`` would write.

    They are counted before anything is made of them: an empty list is one byte in here, and sixty
    in memory.
    """
    most = 6 * int(limit("reply_items"))  # a scalar of numpy is four parts, an array a few more
    at, end, count = 0, len(tree), 0
    if end <= most:
        return False
    while at < end:
        count += 1
        if count > most:
            return True
        head = tree[at]
        at += 1
        if 0xA0 <= head <= 0xBF:
            at += head & 0x1F
        elif 0xC0 <= head <= 0xDF:
            width, more = _HEADS[head]
            at += width + more + int.from_bytes(tree[at : at + width])
    return False


class _Decoder:
    def __init__(self, buffers: list[bytearray]):
        self.buffers = buffers
        self.used: set[int] = set()
        self.longest = limit_bytes("text_kb")
        self.deepest = limit("reply_depth") + 2

    def value(self, raw: Any, depth: int) -> Any:
        kind = type(raw)
        if kind is not list:
            if kind is float or kind is int or kind is bool or raw is None or kind is bytes:
                return raw
            if kind is not str:
                raise WireError("not a value")
            if len(raw) > self.longest:
                raise WireError("a text that is too long")  # msgpack counts bytes
            return raw
        if not raw or type(raw[0]) is not str:
            raise WireError("a container without a tag")
        tag, rest = raw[0], raw[1:]
        if tag == "a":
            return self.array(*rest)
        if depth > self.deepest or (depth == self.deepest and rest and tag in _CONTAINERS):
            raise WireError("nested too deep")
        value, depth = self.value, depth + 1
        if tag in ("l", "t", "s"):
            if not (len(rest) > 8 and _NUMBERS.issuperset(map(type, rest))):
                rest = [value(item, depth) for item in rest]
            if tag == "s":
                return set(_unlike(rest))
            return rest if tag == "l" else tuple(rest)
        if tag == "d":
            if len(rest) % 2:
                raise WireError("a dict with an odd number of parts")
            keys = _unlike([value(key, depth) for key in rest[::2]])
            return dict(zip(keys, [value(v, depth) for v in rest[1::2]], strict=True))
        if tag == "e":
            return ...
        if tag == "a":
            return self.array(*rest)
        if tag == "n":
            return self.scalar(*rest)
        if tag == "i":
            if not isinstance(rest[0], str) or len(rest[0]) > _MOST_BITS // 4 + 3:
                raise WireError("a strange integer")
            return int(rest[0], 16)
        if tag == "c":
            return complex(float(rest[0]), float(rest[1]))
        if tag == "o":
            return Opaque(str(rest[0])[:120], str(rest[1])[:400])
        if tag == "h" and type(rest[0]) is int:
            return Handle(rest[0], str(rest[1])[:120])
        if tag == "f" and type(rest[0]) is int:
            return Callback(rest[0], str(rest[1])[:120])
        if tag == "m" and rest[0] in NAMED_FUNCTIONS:
            return NAMED_FUNCTIONS[rest[0]]
        raise WireError(f"unknown tag {tag[:10]!r}")

    def array(self, dtype: Any, shape: Any, number: Any) -> np.ndarray:
        kind = _dtype(dtype, text=True)
        if type(shape) is not list or len(shape) > 32:
            raise WireError("a strange shape")
        for n in shape:
            if type(n) is not int or n < 0 or n > 2**40:
                raise WireError("a strange shape")
        if type(number) is not int or not 0 <= number < len(self.buffers) or number in self.used:
            raise WireError("an array without its bytes")
        self.used.add(number)
        data = self.buffers[number]
        if math.prod(shape) * kind.itemsize != len(data):
            raise WireError("an array whose bytes do not fit its shape")
        values: np.ndarray = np.ndarray(shape, kind, data)
        return values if kind in _AS_THEY_ARE else _checked(values)

    @staticmethod
    def scalar(dtype: Any, data: Any) -> np.generic:
        kind = _dtype(dtype, text=False)
        if not isinstance(data, bytes) or len(data) != kind.itemsize:
            raise WireError("a scalar whose bytes do not fit its dtype")
        return _checked(np.frombuffer(data, dtype=kind))[0]


def _checked(values: np.ndarray) -> np.ndarray:
    """An array if its bytes are values of its dtype: numpy takes them as they are.

    A text of numbers that are no characters raises SystemError wherever it is looked at, and a
    truth value of 2 equals True and counts twice.
    """
    if values.dtype.kind == "b" and (values.view(np.uint8) > 1).any():
        raise WireError("a truth value that is neither")
    if values.dtype.kind == "U" and not _is_text(values):
        raise WireError("a text that is none")
    return values


def _is_text(values: np.ndarray) -> bool:
    """Whether all characters of an array of texts are some."""
    points = values.reshape(-1).view(np.uint32)
    return not ((points > 0x10FFFF) | ((points >= 0xD800) & (points <= 0xDFFF))).any()


def _unlike(keys: list[Any]) -> list[Any]:
    """Keys of a table, if they were not chosen to have one hash."""
    if len(keys) > _MOST_ALIKE:
        _, counts = np.unique(np.array([hash(key) for key in keys]), return_counts=True)
        if counts.max() > _MOST_ALIKE:
            raise WireError("keys that were made to collide")
    return keys


def _dtype(code: Any, *, text: bool) -> np.dtype:
    if type(code) is str and code in _NAMED:
        return _NAMED[code]
    if not isinstance(code, str) or len(code) > 8:
        raise WireError("a strange dtype")
    if not (text and code[:2] == "<U" and code[2:].isdigit()):
        raise WireError(f"dtype {code!r} may not cross")
    kind = np.dtype(code)
    if kind.itemsize == 0 or kind.itemsize > 4096:
        raise WireError("a strange dtype")
    return kind
