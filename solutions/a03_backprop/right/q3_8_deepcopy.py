"""A deep copy of the whole list, then new pairs."""


import copy


def sgd_step(params, grads, lr):
    result = copy.deepcopy(params)
    for k, pair in enumerate(params):
        new_pair = []
        for array, slope in zip(pair, grads[k]):
            if array is None:
                new_pair.append(None)
            else:
                new_pair.append(np.subtract(array, np.multiply(lr, slope)))
        result[k] = tuple(new_pair)
    return result
