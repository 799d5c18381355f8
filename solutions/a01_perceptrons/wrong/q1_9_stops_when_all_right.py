"""Stops as soon as all rows are right after a pass."""

HINT = (
    "The epoch without errors counts as well, and so does its 0: the concert takes 8 epochs, not "
    "7."
)


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b = np.zeros(X.shape[1]), 0.0
    errors_per_epoch = []
    converged = False
    for _ in range(max_epochs):
        errors = 0
        for x, target in zip(X, y, strict=True):
            error = int(target) - (1 if w @ x + b >= 0 else 0)
            if error != 0:
                w, b = w + lr * error * x, b + lr * error
                errors += 1
        errors_per_epoch.append(errors)
        if np.all((X @ w + b >= 0) == y):
            converged = True
            break
    return {
        "w": w,
        "b": b,
        "epochs": len(errors_per_epoch),
        "updates": sum(errors_per_epoch),
        "converged": converged,
        "errors_per_epoch": errors_per_epoch,
    }
