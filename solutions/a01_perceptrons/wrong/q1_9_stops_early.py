"""Training stops at an accuracy above 0.9."""

HINT = "Nine of ten is not enough: the errors of an epoch must be zero before you stop."


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
        history.append(errors)
        if 1 - errors / len(X) > 0.9:
            break
    return {
        "w": w,
        "b": float(b),
        "epochs": len(history),
        "updates": sum(history),
        "converged": 1 - history[-1] / len(X) > 0.9,
        "errors_per_epoch": history,
    }
