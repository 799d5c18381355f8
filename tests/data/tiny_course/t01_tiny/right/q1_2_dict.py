"""Built from pairs, with numpy's booleans."""

linear_maps = dict(double=np.True_, shifted=np.bool_(False), zero=True)
