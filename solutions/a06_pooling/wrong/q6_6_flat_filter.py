"""Filters of k × k weights, whatever the number of channels."""

HINT = "Each filter sees all C channels: its k² cells hold C numbers each."


def dense_vs_conv(H, W, C, F, k):
    return H * W * C * H * W * F, k * k * F
