"""Counts inputs and outputs, then adds up in a loop."""


def dense_vs_conv(H, W, C, F, k):
    inputs = int(H) * int(W) * int(C)
    outputs = int(H) * int(W) * int(F)
    conv = 0
    for _ in range(F):
        conv += k * k * C
    dense = inputs * outputs
    return (dense, conv)
