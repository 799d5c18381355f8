"""Without max_epochs the training ends after 50 epochs."""

HINT = "Without max_epochs there may be 100 epochs. Compare your first line with the question's."


def perceptron_train(X, y, lr=1.0, max_epochs=50):
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
