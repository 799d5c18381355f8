"""A division without remainder."""

HINT = "You divide with //, which forgets everything behind the point."


def skill(rmse, rmse_ref):
    return float(1 - rmse // rmse_ref)
