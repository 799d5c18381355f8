"""The rows are shuffled in each epoch."""

HINT = "Row order is part of the definition: go through the rows as they come, without shuffling."


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X = np.asarray(X, dtype=float)
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    rng = np.random.default_rng(0)
    y = np.asarray(y)
    for _ in range(max_epochs):
        errors = 0
        order = rng.permutation(len(X))
        for x, target in zip(X[order], y[order]):
            error = int(target) - (1 if x @ w + b >= 0 else 0)
            if error != 0:
                w = w + lr * error * x
                b = b + lr * error
                errors += 1
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
