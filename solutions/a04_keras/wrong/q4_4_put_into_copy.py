"""A copy of the model gets the weights."""

HINT = (
    "The model that was handed over still has its old weights. Into which object did you put "
    "the new ones?"
)


def put_weights(model, params):
    model = keras.models.clone_model(model)
    model.set_weights([array for pair in params for array in pair])
