"""Two loops over the pixels."""


def zero_pad(X, pad):
    X = np.asarray(X)
    if type(pad) is tuple:
        up, down = pad[0]
        left, right = pad[1]
    else:
        up = down = left = right = pad
    N, H, W, C = X.shape
    result = np.zeros([N, H + up + down, W + left + right, C])
    for i in range(H):
        for j in range(W):
            result[:, i + up, j + left] = X[:, i, j]
    return result
