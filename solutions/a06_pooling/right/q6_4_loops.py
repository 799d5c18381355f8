"""Nested loops in the order of the words."""


def flatten(X, order="channels_last"):
    X = np.array(X)
    N, H, W, C = X.shape
    rows = []
    for n in range(N):
        row = []
        if order == "channels_last":
            for i in range(H):
                for j in range(W):
                    for c in range(C):
                        row.append(float(X[n, i, j, c]))
        elif order == "map_by_map":
            for c in range(C):
                for i in range(H):
                    for j in range(W):
                        row.append(float(X[n, i, j, c]))
        else:
            raise ValueError(f"unknown order {order}")
        rows.append(row)
    return np.array(rows)
