"""Built from groups, and with a key more than asked for."""

groups = {
    "RNN": ["text", "speech", "time_series"],
    "CNN": ["images", "objects", "video"],
    "FFNN": ["house_price", "loan", "tickets"],
}
choose_network = {job: family for family, jobs in groups.items() for job in jobs}
choose_network.update(
    unlabelled="RBM",
    sparse="wide_and_deep",
    simple_patterns="svm_or_regression",
    moderate_patterns="neural_net",
    complex_patterns="deep_net",
)
