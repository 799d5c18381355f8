"""A list of the states of all layers, by index."""


def stack_rnn(X, layers):
    results = [np.array(X, dtype=float)]
    for i in range(len(layers)):
        layer = layers[i]
        Hs, h_last = rnn_forward(results[i], layer[0], layer[1], layer[2])
        results.append(Hs)
    return results[-1]
