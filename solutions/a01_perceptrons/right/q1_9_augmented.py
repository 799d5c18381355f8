"""Bias folded into the weights, an integer array of errors, numpy scalars."""


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X = np.insert(np.asarray(X, dtype=float), 0, 1.0, axis=1)
    v = np.zeros(X.shape[1])
    errors = np.zeros(max_epochs, dtype=int)
    for epoch in range(max_epochs):
        for row, t in zip(X, y, strict=True):
            e = t - np.heaviside(row.dot(v), 1)
            v += lr * e * row
            errors[epoch] += abs(int(e))
        if errors[epoch] == 0:
            break
    return {"w": v[1:], "b": v[0], "epochs": epoch + 1, "updates": errors.sum(),
            "converged": errors[epoch] == 0, "errors_per_epoch": errors[: epoch + 1]}
