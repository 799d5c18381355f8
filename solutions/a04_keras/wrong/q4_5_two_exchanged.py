"""The two nets are exchanged."""

HINT = (
    "The more complex the pattern, the more layers pay. Put the three choices in the order of "
    "what they can express."
)


choose_network = {
    "text": "RNN",
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
    "moderate_patterns": "deep_net",
    "complex_patterns": "neural_net",
}
