"""itertools does the looping."""


from itertools import accumulate


def self_loop(h0, w, steps, kind):
    table = dict(
        linear=lambda z: z,
        relu=lambda z: max(z, 0.0),
        sigmoid=lambda z: (1 + np.tanh(z / 2)) / 2,
        tanh=np.tanh,
    )
    try:
        phi = table[kind]
    except KeyError:
        raise ValueError(f"no activation called {kind}") from None
    return np.array(list(accumulate(range(steps), lambda h, _: phi(w * h), initial=h0)), float)
