"""Lists and numbers of Python, an array at the end; a tuple of errors."""


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    rows = [list(map(float, row)) for row in X]
    targets = [int(t) for t in y]
    w, b, updates, epochs, errors_seen, done = [0.0] * len(rows[0]), 0.0, 0, 0, (), False
    while not done and epochs < max_epochs:
        epochs += 1
        errors = 0
        for row, target in zip(rows, targets, strict=True):
            z = sum(wi * xi for wi, xi in zip(w, row, strict=True)) + b
            says = 1 if z >= 0 else 0
            if says > target:
                w = [wi - lr * xi for wi, xi in zip(w, row, strict=True)]
                b -= lr
                errors += 1
            elif says < target:
                w = [wi + lr * xi for wi, xi in zip(w, row, strict=True)]
                b += lr
                errors += 1
        updates += errors
        errors_seen += (errors,)
        done = errors == 0
    return {"w": np.array(w), "b": b, "epochs": epochs, "updates": updates, "converged": done,
            "errors_per_epoch": errors_seen}
