"""A convolutional net for speech."""

HINT = (
    "Speech is a sequence in time, of any length: what was said before decides what is heard "
    "now. Which family has a state for that?"
)


choose_network = {
    "text": "RNN",
    "images": "CNN",
    "objects": "CNN",
    "speech": "CNN",
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
