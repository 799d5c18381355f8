"""All rows of an epoch are judged by the same weights."""

HINT = "You update once per epoch. Each row has to see the weights that the row before has left."


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X = np.asarray(X, dtype=float)
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(max_epochs):
        errors = 0
        error = np.asarray(y) - (X @ w + b >= 0)
        w = w + lr * error @ X
        b = b + lr * error.sum()
        errors = int(np.abs(error).sum())
        history.append(errors)
        if errors == 0:
            break
    return {
        "w": w,
        "b": float(b),
        "epochs": len(history),
        "updates": sum(history),
        "converged": history[-1] == 0,
        "errors_per_epoch": history,
    }
