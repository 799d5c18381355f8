"""Plain Python, row by row, with math; a list comes back."""


def softmax_ce(logits, labels):
    import math

    N = len(logits)
    loss, grad = 0.0, []
    for row, label in zip(logits, labels, strict=True):
        row = [float(v) for v in row]
        top = max(row)
        powers = [math.exp(v - top) for v in row]
        total = sum(powers)
        loss += math.log(total) + top - row[label]
        grad.append([(e / total - (k == label)) / N for k, e in enumerate(powers)])
    return [loss / N, np.array(grad)]
