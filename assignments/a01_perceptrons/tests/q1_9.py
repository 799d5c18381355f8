from otter.test_files import test_case

OK_FORMAT = False
name = "q1_9"


@test_case(points=1, hidden=False)
def test_concert(perceptron_train):
    """The seven rows of the concert, with the numbers of the lesson"""
    from student_lib.checks import use_hints
    use_hints({
        '000bac0f43231e90': 'Your updates counts every row that was visited. Only the rows that were wrong led to a correction.',
        '113dcb8cc1a6dba3': 'Your updates holds the errors of the last epoch only. Add up those of all epochs.',
        '165aae302438435a': 'Each row sees the weights left by the row before. You judge a whole epoch with the weights it began with.',
        '2b1234750911ae47': 'You correct once an epoch, by the mean over all rows. The perceptron rule corrects at once, after each row that is wrong.',
        '2c25553c1d3a2f34': 'Your result belongs to another order of the rows. Row order is part of the definition: go through them from first to last in every epoch.',
        '2ed846ba6a3b0720': 'Your updates holds the errors of the last epoch only. Add up those of all epochs.',
        '45d155dd565e952e': 'Your w holds the bias as well. Part them: w has one entry per input, b is a number of its own.',
        '51fb7294229e9521': 'Your w holds the bias as well. Part them: w has one entry per input, b is a number of its own.',
        '63cbaff94e9f4552': 'Your epoch ends with its first wrong row. Correct it, and go on with the next row.',
        '66dad60df3ae80b8': 'Your errors_per_epoch holds shares of the rows. The question asks how many errors there were.',
        '6fc7efee84457d81': 'Your errors_per_epoch holds shares of the rows. The question asks how many errors there were.',
        '8202bc0752b15dea': 'Your weights do not start from zeros: all w and b are 0 before the first row.',
        '83752eab540d4c94': 'Your updates counts epochs. It should count corrections: an epoch may have several.',
        '91f209cd34da0d27': 'You never report convergence, not even when the last epoch had no error.',
        'a1ce8f123f8af568': 'Your errors_per_epoch grows from epoch to epoch. Start to count from 0 in each epoch.',
        'a9c6c532274c9511': 'Your updates counts every row that was visited. Only the rows that were wrong led to a correction.',
        'c711161953eda79a': 'Your errors_per_epoch grows from epoch to epoch. Start to count from 0 in each epoch.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_bool, check_dict, check_equal, check_float, check_int, check_property, check_sequence
    KEYS = ("w", "b", "epochs", "updates", "converged", "errors_per_epoch")
    CONCERT_X = np.array([[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]])
    CONCERT_Y = np.array([1, 1, 0, 0, 0, 0, 0])

    def check_run(got, expected):
        """The six entries, one after the other."""
        label = "perceptron_train(X, y, lr, max_epochs)"
        got = check_dict(label, got, KEYS)
        check_int("epochs", got["epochs"], expected["epochs"])
        check_int("updates", got["updates"], expected["updates"])
        check_bool("converged", got["converged"], expected["converged"])
        errors = check_sequence("errors_per_epoch", got["errors_per_epoch"], expected["epochs"])
        check_equal("errors_per_epoch", errors, expected["errors_per_epoch"])
        w = np.array(got["w"]) if isinstance(got["w"], (list, tuple)) else got["w"]
        check_array("w", w, expected["w"], dtype=None)
        b = got["b"]
        single = isinstance(b, (int, float, np.number, np.ndarray)) and np.shape(b) == ()
        check_property("b", single, "b should be one number")
        check_float("b", float(b), expected["b"])

    got = perceptron_train(CONCERT_X, CONCERT_Y)
    got = check_dict("perceptron_train(X, y)", got, KEYS)
    check_int("epochs", got["epochs"], 8)
    check_int("updates", got["updates"], 15)
    check_run(got, {"w": np.array([1.0, 0.0, 2.0]), "b": -3.0, "epochs": 8, "updates": 15,
                    "converged": True, "errors_per_epoch": [1, 3, 2, 3, 2, 2, 2, 0]})


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q1.9 run when you hand in.")
def test_two_rows(perceptron_train):
    """The worked example of two rows, whole numbers"""
    from student_lib.checks import use_hints
    use_hints({
        '000bac0f43231e90': 'Your updates counts every row that was visited. Only the rows that were wrong led to a correction.',
        '113dcb8cc1a6dba3': 'Your updates holds the errors of the last epoch only. Add up those of all epochs.',
        '165aae302438435a': 'Each row sees the weights left by the row before. You judge a whole epoch with the weights it began with.',
        '2b1234750911ae47': 'You correct once an epoch, by the mean over all rows. The perceptron rule corrects at once, after each row that is wrong.',
        '2c25553c1d3a2f34': 'Your result belongs to another order of the rows. Row order is part of the definition: go through them from first to last in every epoch.',
        '2ed846ba6a3b0720': 'Your updates holds the errors of the last epoch only. Add up those of all epochs.',
        '45d155dd565e952e': 'Your w holds the bias as well. Part them: w has one entry per input, b is a number of its own.',
        '51fb7294229e9521': 'Your w holds the bias as well. Part them: w has one entry per input, b is a number of its own.',
        '63cbaff94e9f4552': 'Your epoch ends with its first wrong row. Correct it, and go on with the next row.',
        '66dad60df3ae80b8': 'Your errors_per_epoch holds shares of the rows. The question asks how many errors there were.',
        '6fc7efee84457d81': 'Your errors_per_epoch holds shares of the rows. The question asks how many errors there were.',
        '8202bc0752b15dea': 'Your weights do not start from zeros: all w and b are 0 before the first row.',
        '83752eab540d4c94': 'Your updates counts epochs. It should count corrections: an epoch may have several.',
        '91f209cd34da0d27': 'You never report convergence, not even when the last epoch had no error.',
        'a1ce8f123f8af568': 'Your errors_per_epoch grows from epoch to epoch. Start to count from 0 in each epoch.',
        'a9c6c532274c9511': 'Your updates counts every row that was visited. Only the rows that were wrong led to a correction.',
        'c711161953eda79a': 'Your errors_per_epoch grows from epoch to epoch. Start to count from 0 in each epoch.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_bool, check_dict, check_equal, check_float, check_int, check_property, check_sequence
    KEYS = ("w", "b", "epochs", "updates", "converged", "errors_per_epoch")

    def check_run(got, expected):
        """The six entries, one after the other."""
        label = "perceptron_train(X, y, lr, max_epochs)"
        got = check_dict(label, got, KEYS)
        check_int("epochs", got["epochs"], expected["epochs"])
        check_int("updates", got["updates"], expected["updates"])
        check_bool("converged", got["converged"], expected["converged"])
        errors = check_sequence("errors_per_epoch", got["errors_per_epoch"], expected["epochs"])
        check_equal("errors_per_epoch", errors, expected["errors_per_epoch"])
        w = np.array(got["w"]) if isinstance(got["w"], (list, tuple)) else got["w"]
        check_array("w", w, expected["w"], dtype=None)
        b = got["b"]
        single = isinstance(b, (int, float, np.number, np.ndarray)) and np.shape(b) == ()
        check_property("b", single, "b should be one number")
        check_float("b", float(b), expected["b"])

    check_run(perceptron_train(np.array([[1], [0]]), np.array([1, 0])),
              {"w": np.array([1.0]), "b": -1.0, "epochs": 3, "updates": 3, "converged": True,
               "errors_per_epoch": [1, 2, 0]})
