"""Filters 1 and 3, mirror images of each other, are said to differ."""

HINT = "Not so: turn each filter of the X by 180° on paper. Does anything change?"
SHARES = {
    "q5_8_never_equal": "the same sentence helps both",
}


same_result = {"filter_1": False, "filter_2": True, "filter_3": False, "edge": False}
