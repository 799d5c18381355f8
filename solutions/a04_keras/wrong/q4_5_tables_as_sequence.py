"""Recurrent nets for all tables."""

HINT = (
    "These are unordered numbers of one case: no sequence. Would the answer change if the "
    "columns changed places?"
)


choose_network = {
    "text": "RNN",
    "images": "CNN",
    "objects": "CNN",
    "speech": "RNN",
    "time_series": "RNN",
    "unlabelled": "RBM",
    "house_price": "RNN",
    "loan": "RNN",
    "tickets": "RNN",
    "sparse": "wide_and_deep",
    "simple_patterns": "svm_or_regression",
    "moderate_patterns": "neural_net",
    "complex_patterns": "deep_net",
}
