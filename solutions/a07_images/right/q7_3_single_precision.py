"""Everything in float32."""


def initial_loss(model, X, y):
    p = model.predict(X, verbose=0)
    mine = np.take_along_axis(p, np.asarray(y)[:, None], axis=1)
    return [-np.mean(np.log(mine)), np.log(np.float64(model.layers[-1].units))]
