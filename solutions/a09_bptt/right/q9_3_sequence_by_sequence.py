"""One sequence after the other, vectors only."""


def many_to_one_loss(X, labels, params):
    Wx, Wh, b, Wy, by = (np.asarray(params[k]) * 1.0 for k in ["Wx", "Wh", "b", "Wy", "by"])
    loss, N = 0.0, len(X)
    grads = {k: np.zeros(np.shape(params[k])) for k in params}
    for sequence, label in zip(X, labels, strict=True):
        path = [np.zeros(len(b))]
        for x in sequence:
            path.append(np.tanh(np.dot(x, Wx) + path[-1] @ Wh + b))
        scores = path[-1] @ Wy + by
        scores = scores - scores.max()
        loss += np.log(np.exp(scores).sum()) - scores[label]
        d = np.exp(scores) / np.exp(scores).sum()
        d[label] -= 1
        grads["Wy"] += np.outer(path[-1], d) / N
        grads["by"] += d / N
        dh = Wy @ d
        for t in reversed(range(len(sequence))):
            dz = dh * (1 - path[t + 1] ** 2)
            grads["Wx"] += np.outer(sequence[t], dz) / N
            grads["Wh"] += np.outer(path[t], dz) / N
            grads["b"] += dz / N
            dh = Wh @ dz
    return loss / N, grads
