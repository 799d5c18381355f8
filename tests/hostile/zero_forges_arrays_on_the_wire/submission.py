"""Messages by hand: arrays whose shape, dtype and bytes do not belong together."""
import struct
import sys

import msgpack

FORGED = [
    ["a", "<f8", [3], 7],
    ["a", "<f8", [1 << 62, 1 << 62], 0],
    ["a", "<f8", [-3, -1], 0],
    ["a", "|O", [3], 0],
    ["a", "<M8[s]", [3], 0],
    ["a", "<U99999999", [0], 0],
    ["t", ["a", "<f8", [3], 0], ["a", "<f8", [3], 0]],
    ["a", "<f8", [3] + [1] * 60, 0],
    ["n", "<f8", b"123"],
    ["i", "0x" + "f" * 70_000],
    ["s", ["l"], ["d"]],
    ["d", ["l"], 1],
    ["m", "os.system"],
    ["pickle", b"cos\nsystem\n(S'true'\ntR."],
    msgpack.ExtType(42, b""),
    msgpack.Timestamp(0),
]
calls = 0


def scale_shift(x, scale, shift):
    global calls
    calls += 1
    frame = sys._getframe()
    while not hasattr(frame.f_locals.get("self"), "channel"):
        frame = frame.f_back
    value = FORGED[calls % len(FORGED)]
    content = msgpack.packb(["l", 40, ["d", "value", value]], strict_types=False)
    sock = frame.f_locals["self"].channel.sock
    sock.setblocking(True)
    data = struct.pack("<ddd", 13.0, 16.0, 22.0)
    sock.sendall(struct.pack("<4sII", b"unr1", len(content), 1) + struct.pack("<Q", 24))
    sock.sendall(content + data)
    return None
