"""Walks along the line and counts the starts."""


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("window too large")
    count = 0
    start = 0
    covered = 0
    while start + k <= W:
        count = count + 1
        covered = start + k
        start = start + s
    if ceil_mode and covered < W and start < W:
        count += 1
    return count
