"""The two ways are said to differ for every kernel."""

HINT = "Not so: turn each filter of the X by 180° on paper. Does anything change?"


same_result = {"filter_1": False, "filter_2": False, "filter_3": False, "edge": False}
