"""A convolutional net for the sensor."""

HINT = (
    "The answer depends on earlier values, which a net without a state has forgotten. Which "
    "family carries something along from step to step?"
)


choose_network = {
    "text": "RNN",
    "images": "CNN",
    "objects": "CNN",
    "speech": "RNN",
    "time_series": "CNN",
    "unlabelled": "RBM",
    "house_price": "FFNN",
    "loan": "FFNN",
    "tickets": "FFNN",
    "sparse": "wide_and_deep",
    "simple_patterns": "svm_or_regression",
    "moderate_patterns": "neural_net",
    "complex_patterns": "deep_net",
}
