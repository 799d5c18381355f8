"""With verbose=0, as for a net, and concatenate over (1, T, 1)."""


def rollout(predict, window, n):
    x = np.asarray(window, dtype=np.float64).reshape((1, len(window), 1)).copy()
    result = np.empty(n)
    for i in range(n):
        new = np.asarray(predict(x, verbose=0))
        result[i] = new[0, 0]
        x = np.concatenate([x[:, 1:, :], new.reshape(1, 1, 1)], axis=1)
    return result
