"""An array of T + n readings that is filled from the left."""


def rollout(predict, window, n):
    T = len(window)
    values = np.zeros(T + n)
    values[:T] = np.ravel(window)
    for t in range(n):
        values[T + t] = np.ravel(predict(values[t : t + T].reshape(1, T, 1)))[0]
    return values[T:]
