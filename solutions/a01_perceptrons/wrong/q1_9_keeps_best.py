"""The weights of the epoch with the fewest errors are returned."""

HINT = (
    "You return the weights of the best epoch (the pocket algorithm). The question asks for those "
    "at the end, good or bad."
)


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b = np.zeros(X.shape[1]), 0.0
    errors_per_epoch = []
    converged = False
    best, kept = len(X) + 1, (w, b)
    for _ in range(max_epochs):
        errors = 0
        for x, target in zip(X, y, strict=True):
            error = int(target) - (1 if w @ x + b >= 0 else 0)
            if error != 0:
                w, b = w + lr * error * x, b + lr * error
                errors += 1
        errors_per_epoch.append(errors)
        if errors < best:
            best, kept = errors, (w, b)
        if errors == 0:
            converged = True
            break
    w, b = kept
    return {
        "w": w,
        "b": b,
        "epochs": len(errors_per_epoch),
        "updates": sum(errors_per_epoch),
        "converged": converged,
        "errors_per_epoch": errors_per_epoch,
    }
