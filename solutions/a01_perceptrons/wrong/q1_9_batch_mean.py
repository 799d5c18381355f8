"""All rows are judged first, then the mean correction is applied."""

HINT = (
    "You correct once an epoch, by the mean over all rows. The perceptron rule corrects at once, "
    "after each row that is wrong."
)


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b = np.zeros(X.shape[1]), 0.0
    errors_per_epoch = []
    converged = False
    for _ in range(max_epochs):
        error = y - (X @ w + b >= 0)
        w, b = w + lr * error @ X / len(X), b + lr * float(error.mean())
        errors = int(np.count_nonzero(error))
        errors_per_epoch.append(errors)
        if errors == 0:
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
