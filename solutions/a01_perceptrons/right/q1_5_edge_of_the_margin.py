"""Exactly 10 away from 60."""


alternatives = dict(zip(
    ["50,1,49", "50,0,5", "40,0,20", "40,10,20"],
    [(True, True), (False, False), (False, True), (False, True)],
))
my_weights = 35.0, 15.0, 35.0
