"""The picture is shown at the last step only."""

HINT = (
    "You show the picture at the last step only: by then nearly the whole caption has been said. "
    "All T steps see it."
)


def context_inputs(V, T):
    out = np.zeros((len(V), T, V.shape[1]))
    out[:, -1] = V
    return out
