"""The picture is shown at the first step only."""

HINT = (
    "You show the picture at the first step only. That is the other way to hand it over; here "
    "every step sees it again."
)


def context_inputs(V, T):
    out = np.zeros((len(V), T, V.shape[1]))
    out[:, 0] = V
    return out
