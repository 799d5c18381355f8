"""A feedforward net for sentences."""

HINT = (
    "The same words in another order say something else. Which families read words in their "
    "order, or as the tree of a sentence?"
)


choose_network = {
    "text": "FFNN",
    "images": "CNN",
    "objects": "CNN",
    "speech": "RNN",
    "time_series": "RNN",
    "unlabelled": "RBM",
    "house_price": "FFNN",
    "loan": "FFNN",
    "tickets": "FFNN",
    "sparse": "wide_and_deep",
    "simple_patterns": "svm_or_regression",
    "moderate_patterns": "neural_net",
    "complex_patterns": "deep_net",
}
