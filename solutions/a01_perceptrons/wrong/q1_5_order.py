"""Transit written last."""

HINT = (
    "These numbers would do in another order: weather comes first, then transit, then friend."
)


my_weights = (40, 40, 0)
