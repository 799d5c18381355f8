"""A convolutional net for a table."""

HINT = (
    "A table has no neighbourhood: income is not to the left of debt. What does a filter need "
    "in order to find something?"
)


choose_network = {
    "text": "RNN",
    "images": "CNN",
    "objects": "CNN",
    "speech": "RNN",
    "time_series": "RNN",
    "unlabelled": "RBM",
    "house_price": "FFNN",
    "loan": "CNN",
    "tickets": "FFNN",
    "sparse": "wide_and_deep",
    "simple_patterns": "svm_or_regression",
    "moderate_patterns": "neural_net",
    "complex_patterns": "deep_net",
}
