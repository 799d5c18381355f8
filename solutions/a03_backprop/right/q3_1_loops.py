"""Number by number, with plain Python lists inside."""


def squared_error(actual, model, reduction="mean"):
    actual, model = np.array(actual), np.array(model)
    if actual.shape != model.shape:
        raise ValueError("the shapes differ")
    result = []
    total = 0.0
    for row, other in zip(actual, model):
        line = []
        for a, m in zip(row, other):
            square = (float(a) - float(m)) ** 2
            line.append(square)
            total = total + square
        result.append(line)
    if reduction == "none":
        return np.array(result)
    elif reduction == "sum":
        return total
    elif reduction == "mean":
        return total / (len(result) * len(result[0]))
    elif reduction == "half_sum":
        return total / 2
    else:
        raise ValueError("unknown reduction " + str(reduction))
