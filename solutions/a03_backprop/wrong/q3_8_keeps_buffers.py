"""The new weights live in arrays that the next call fills again."""

HINT = (
    "Your second call changes what the first one returned: both write into the same arrays. Make"
    " new ones in each call."
)


_buffers = {}


def sgd_step(params, grads, lr):
    new = []
    for k, ((W, b), (dW, db)) in enumerate(zip(params, grads)):
        kept = _buffers.setdefault((k, W.shape), np.zeros(W.shape))
        kept[...] = W - lr * dW
        new.append((kept, None if b is None else b - lr * db))
    return new
