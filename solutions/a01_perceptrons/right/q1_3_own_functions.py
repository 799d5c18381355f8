"""The step for the inclusive mode, one minus a step for the strict one."""


def decide(X, w, threshold, strict=True):
    totals = weighted_sum(X, w)
    if not strict:
        return step(totals - threshold)
    return 1 - step(threshold - totals)
