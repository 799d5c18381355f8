"""Ten features are taken for thousands."""

HINT = (
    "A handful of numbers that are all there is not what that family was made for. Its case is "
    "thousands of features that are mostly 0."
)


choose_network = {
    "text": "RNN",
    "images": "CNN",
    "objects": "CNN",
    "speech": "RNN",
    "time_series": "RNN",
    "unlabelled": "RBM",
    "house_price": "FFNN",
    "loan": "wide_and_deep",
    "tickets": "wide_and_deep",
    "sparse": "wide_and_deep",
    "simple_patterns": "svm_or_regression",
    "moderate_patterns": "neural_net",
    "complex_patterns": "deep_net",
}
