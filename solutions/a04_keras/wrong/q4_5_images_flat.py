"""All pixels into a feedforward net."""

HINT = (
    "A picture has neighbourhoods, and an edge is an edge wherever it is. Which family looks at "
    "a small window at a time, everywhere with the same weights?"
)


choose_network = {
    "text": "RNN",
    "images": "FFNN",
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
