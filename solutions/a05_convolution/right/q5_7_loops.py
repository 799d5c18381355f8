"""Loops over images, positions and filters."""


def conv_forward(X, W, b, stride=1, pad=0):
    X = zero_pad(X, pad)
    N, H, WW, C = X.shape
    KH, KW, _, F = W.shape
    OH = conv_output_size(H, KH, 0, stride, "floor")
    OW = conv_output_size(WW, KW, 0, stride, "floor")
    out = np.zeros((N, OH, OW, F))
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                window = X[n, i * stride : i * stride + KH, j * stride : j * stride + KW]
                for f in range(F):
                    out[n, i, j, f] = (window * W[..., f]).sum() + b[f]
    return out
