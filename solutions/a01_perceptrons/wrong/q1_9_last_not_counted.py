"""The error-free epoch is not counted."""

HINT = (
    "The last epoch, the one without an error, counts too: it has to be run to know that it had "
    "none."
)


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X = np.asarray(X, dtype=float)
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(max_epochs):
        errors = 0
        for x, target in zip(X, y):
            error = int(target) - (1 if x @ w + b >= 0 else 0)
            if error != 0:
                w = w + lr * error * x
                b = b + lr * error
                errors += 1
        if errors == 0:
            break
        history.append(errors)
    return {
        "w": w,
        "b": float(b),
        "epochs": len(history),
        "updates": sum(history),
        "converged": errors == 0,
        "errors_per_epoch": history,
    }
