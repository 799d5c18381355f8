"""Plain Python, numbers one by one."""


def dinner_forecast(actual, pred0, P):
    result = []
    before = [float(p) for p in pred0]
    for row in actual:
        result.append([sum(before[i] * P[i][j] for i in range(3)) for j in range(3)])
        before = [float(n) for n in row] if any(n != 0 for n in row) else result[-1]
    return np.array(result)
