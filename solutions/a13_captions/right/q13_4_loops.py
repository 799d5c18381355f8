"""Loops over sentences and places."""


def exact_match(pred, ref):
    right = 0
    for n in range(len(ref)):
        same = len(pred[n]) == len(ref[n])
        for t in range(len(ref[n])):
            same = same and pred[n][t] == ref[n][t]
        right += 1 if same else 0
    return right / max(len(ref), 1)


def token_accuracy(pred, ref):
    right, places = 0, 0
    for n in range(len(ref)):
        for t in range(max(len(pred[n]), len(ref[n]))):
            places += 1
            if t < len(pred[n]) and t < len(ref[n]) and pred[n][t] == ref[n][t]:
                right += 1
    return float(right / places) if places > 0 else 0.0
