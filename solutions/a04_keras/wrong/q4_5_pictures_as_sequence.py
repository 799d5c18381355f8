"""Recurrent nets for photos and scenes."""

HINT = (
    "A picture has neighbourhoods, and an edge is an edge wherever it is. Which family looks at "
    "a small window at a time, everywhere with the same weights?"
)


choose_network = {
    "text": "RNN",
    "images": "RNN",
    "objects": "RNN",
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
