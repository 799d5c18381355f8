"""A neural net for simple patterns."""

HINT = (
    "A simple pattern needs no layers: something smaller and cheaper finds it. Which two "
    "methods fit a line, or the widest gap?"
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
    "simple_patterns": "neural_net",
    "moderate_patterns": "neural_net",
    "complex_patterns": "deep_net",
}
