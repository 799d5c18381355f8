"""The output at z = 0 is taken as 0."""

HINT = "At z exactly 0 the output is 1. With weights 0 that is where the first row starts."


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X = np.asarray(X, dtype=float)
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(max_epochs):
        errors = 0
        for x, target in zip(X, y):
            error = int(target) - (1 if x @ w + b > 0 else 0)
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
