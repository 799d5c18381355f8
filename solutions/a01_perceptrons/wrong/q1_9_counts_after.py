"""The errors are counted after the epoch, with its last weights."""

HINT = (
    "Count the errors while the rows go by. Counted afterwards, the weights have already changed."
)


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X = np.asarray(X, dtype=float)
    w, b = np.zeros(X.shape[1]), 0.0
    history, updates = [], 0
    for _ in range(max_epochs):
        errors = 0
        for x, target in zip(X, y):
            error = int(target) - (1 if x @ w + b >= 0 else 0)
            if error != 0:
                w = w + lr * error * x
                b = b + lr * error
                errors += 1
        wrong = int(np.sum((X @ w + b >= 0) != np.asarray(y)))
        history.append(wrong)
        updates += errors
        if wrong == 0:
            break
    return {
        "w": w,
        "b": float(b),
        "epochs": len(history),
        "updates": updates,
        "converged": history[-1] == 0,
        "errors_per_epoch": history,
    }
