"""The pairs are handed to Keras as they are."""

HINT = (
    "set_weights takes one flat list of arrays, and you gave it something else, such as pairs. "
    "How many arrays does the net hold?"
)


def put_weights(model, params):
    model.set_weights(params)
