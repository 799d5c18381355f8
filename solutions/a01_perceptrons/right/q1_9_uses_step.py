"""Calls the step of Q1.8 for every row, compares the weights before and after."""


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    X, y = np.array(X, dtype=float), np.array(y)
    w, b = np.zeros(len(X[0])), 0.0
    history = []
    for epoch in range(1, max_epochs + 1):
        wrong = 0
        for i in range(len(X)):
            before = b
            w, b = perceptron_step(X[i], y[i], w, b, lr)
            wrong += b != before
        history.append(int(wrong))
        if wrong == 0:
            break
    return dict(w=w, b=b, epochs=epoch, updates=sum(history), converged=wrong == 0,
                errors_per_epoch=history)
