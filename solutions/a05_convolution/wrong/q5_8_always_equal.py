"""The two ways are said to agree for every kernel."""

HINT = (
    "Not always: turn the edge kernel [[1, 0, -1]] by 180° on paper. Is it still the same kernel?"
)


same_result = {"filter_1": True, "filter_2": True, "filter_3": True, "edge": True}
