"""A restricted Boltzmann machine for photos with labels."""

HINT = (
    "This family is for data without labels. Here somebody has written down the right answers."
)


choose_network = {
    "text": "RNN",
    "images": "RBM",
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
