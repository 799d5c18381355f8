"""A loop over the first axis only."""

HINT = (
    "Your loop works for numbers in a row. With two axes its items are rows themselves, and with "
    "none there is nothing to loop over."
)


def step(z):
    return np.array([1 if value >= 0 else 0 for value in z], dtype=np.int64)
