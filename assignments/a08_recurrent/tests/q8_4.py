from otter.test_files import test_case

OK_FORMAT = False
name = "q8_4"


@test_case(points=1, hidden=False)
def test_own_output(rnn_forward):
    """The worked example: a neuron that reads its own output remembers a single 1"""
    from student_lib.checks import use_hints
    use_hints({
        '0d64b9ec9191bb94': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '0d73b0fe311f9209': 'With whole numbers as inputs your states lose their decimals: an array made with the dtype of X holds ints.',
        '158fae9b0aa86183': 'After its own length the state stops changing; that is not the same as being 0. Look at Hs in the padding.',
        '2f7df5cc2ad178a1': 'The states are right but stand in wrong places: reshape only cuts the numbers anew, it does not exchange two axes.',
        '30457079e38fcd46': 'With whole numbers as inputs your states lose their decimals: an array made with the dtype of X holds ints.',
        '35398d5247adb7da': 'The two results are in the other order: first all states, then the last one.',
        '368e8b643c4ee26b': 'All steps of your Hs equal the last one. Did you collect one array again and again and change it at every step?',
        '469f1803517f444e': 'Right in the first step only: a recurrent layer has the same weights at every step, the ones that were passed in.',
        '4bbcdd39744724d5': 'Every sequence has its own length; yours all stop together, when the shortest one ends.',
        '4f0c0e5f1f7f28c5': 'Your loop runs over the sequences, as if they followed each other. Axis 1 is time: step t of all sequences is read at once.',
        '4f61ca7d6198777b': 'Right in the first step only: a recurrent layer has the same weights at every step, the ones that were passed in.',
        '5970afb634fece2d': 'The two results are in the other order: first all states, then the last one.',
        '6cab5b02472707c2': 'Your Hs is right, h_last is not: it is the state after the padding. Row 0 ended at its own length.',
        '72b2af235944d1c3': 'h_last is right, but your Hs runs backwards: entry 0 belongs to the first step.',
        '72fee4c519c649dd': 'Your sequences stop one step late. Steps are counted from 0: which is the last real step of a sequence of length 2?',
        '85d8d0585c2ec1d1': 'Entry t of Hs should be the state after step t. Yours holds the state before it.',
        '8aec133437af947e': 'Entry t of Hs should be the state after step t. Yours holds the state before it.',
        '8e55445b652b19ee': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '904a0d3d1fa91d9e': 'The two results are in the other order: first all states, then the last one.',
        '9deac1c458a05e8e': 'With a single sequence your h_last loses an axis: it is (N, H) for all N, so (1, H) here.',
        '9e194420f1a87637': 'With a single sequence your h_last loses an axis: it is (N, H) for all N, so (1, H) here.',
        '9e9a76979a292f6d': 'Right in the first step only: a recurrent layer has the same weights at every step, the ones that were passed in.',
        '9ea88ddd31a60cec': 'Two things are asked for, Hs and h_last; you return only the states of all steps.',
        'ae37f0889c7c3e99': 'Entry t of Hs should be the state after step t. Yours holds the state before it.',
        'b494e8390520fc75': 'h_last is the state that a sequence ended with, not the mean over its steps.',
        'b91e59e96f43e901': 'Two things are asked for, Hs and h_last; you return only the states of all steps.',
        'c50c3214051773bc': 'An input of zeros is a step like all others: the state still goes through Wh and b. Padding is only what lies beyond lengths.',
        'c53cb762deb2bc40': 'Your Hs has time as its first axis: the steps were stacked in front. The shape should be (N, T, H).',
        'd809fcd32a52139d': 'h_last is the state that a sequence ended with, not the mean over its steps.',
        'dabdad4a4a8e74c2': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        'de52244b8ed186bd': 'Your Hs has time as its first axis: the steps were stacked in front. The shape should be (N, T, H).',
        'e40bdce59a9cecc7': 'Your sequences stop one step early: a sequence of length 2 reads two inputs, not one.',
        'e6fdece746fdf246': 'All steps of your Hs equal the last one. Did you collect one array again and again and change it at every step?',
        'ec33c2e907e386cc': 'h_last is right, but your Hs runs backwards: entry 0 belongs to the first step.',
        'f01900455a14027f': 'Your loop runs over the sequences, as if they followed each other. Axis 1 is time: step t of all sequences is read at once.',
        'f7dfb06e4f4f06df': 'Two things are asked for, Hs and h_last; you return only the states of all steps.',
        'f833a2f62ef7f6d6': 'Your Hs has time as its first axis: the steps were stacked in front. The shape should be (N, T, H).',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence
    CALL = "rnn_forward(X, Wx, Wh, b, h0, lengths)"

    def check_run(got, expected):
        """Hs and h_last."""
        Hs, h_last = check_sequence(CALL, got, 2)
        check_array("Hs", Hs, expected[0])
        check_array("h_last", h_last, expected[1])

    X = np.array([[[1], [0], [0], [0]]])
    got = rnn_forward(X, np.array([[1]]), np.array([[2]]), np.array([0]))
    Hs = np.array([0.7615941559557649, 0.9092516739969425, 0.9486889866196807, 0.9560124229062422])
    check_run(got, (Hs.reshape(1, 4, 1), Hs[3:].reshape(1, 1)))


@test_case(points=0.5, hidden=False)
def test_form(rnn_forward):
    """Hs is one array (N, T, H), h_last is (N, H): two sequences, three steps, all weights 0"""
    from student_lib.checks import use_hints
    use_hints({
        '0d64b9ec9191bb94': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '0d73b0fe311f9209': 'With whole numbers as inputs your states lose their decimals: an array made with the dtype of X holds ints.',
        '158fae9b0aa86183': 'After its own length the state stops changing; that is not the same as being 0. Look at Hs in the padding.',
        '2f7df5cc2ad178a1': 'The states are right but stand in wrong places: reshape only cuts the numbers anew, it does not exchange two axes.',
        '30457079e38fcd46': 'With whole numbers as inputs your states lose their decimals: an array made with the dtype of X holds ints.',
        '35398d5247adb7da': 'The two results are in the other order: first all states, then the last one.',
        '368e8b643c4ee26b': 'All steps of your Hs equal the last one. Did you collect one array again and again and change it at every step?',
        '469f1803517f444e': 'Right in the first step only: a recurrent layer has the same weights at every step, the ones that were passed in.',
        '4bbcdd39744724d5': 'Every sequence has its own length; yours all stop together, when the shortest one ends.',
        '4f0c0e5f1f7f28c5': 'Your loop runs over the sequences, as if they followed each other. Axis 1 is time: step t of all sequences is read at once.',
        '4f61ca7d6198777b': 'Right in the first step only: a recurrent layer has the same weights at every step, the ones that were passed in.',
        '5970afb634fece2d': 'The two results are in the other order: first all states, then the last one.',
        '6cab5b02472707c2': 'Your Hs is right, h_last is not: it is the state after the padding. Row 0 ended at its own length.',
        '72b2af235944d1c3': 'h_last is right, but your Hs runs backwards: entry 0 belongs to the first step.',
        '72fee4c519c649dd': 'Your sequences stop one step late. Steps are counted from 0: which is the last real step of a sequence of length 2?',
        '85d8d0585c2ec1d1': 'Entry t of Hs should be the state after step t. Yours holds the state before it.',
        '8aec133437af947e': 'Entry t of Hs should be the state after step t. Yours holds the state before it.',
        '8e55445b652b19ee': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '904a0d3d1fa91d9e': 'The two results are in the other order: first all states, then the last one.',
        '9deac1c458a05e8e': 'With a single sequence your h_last loses an axis: it is (N, H) for all N, so (1, H) here.',
        '9e194420f1a87637': 'With a single sequence your h_last loses an axis: it is (N, H) for all N, so (1, H) here.',
        '9e9a76979a292f6d': 'Right in the first step only: a recurrent layer has the same weights at every step, the ones that were passed in.',
        '9ea88ddd31a60cec': 'Two things are asked for, Hs and h_last; you return only the states of all steps.',
        'ae37f0889c7c3e99': 'Entry t of Hs should be the state after step t. Yours holds the state before it.',
        'b494e8390520fc75': 'h_last is the state that a sequence ended with, not the mean over its steps.',
        'b91e59e96f43e901': 'Two things are asked for, Hs and h_last; you return only the states of all steps.',
        'c50c3214051773bc': 'An input of zeros is a step like all others: the state still goes through Wh and b. Padding is only what lies beyond lengths.',
        'c53cb762deb2bc40': 'Your Hs has time as its first axis: the steps were stacked in front. The shape should be (N, T, H).',
        'd809fcd32a52139d': 'h_last is the state that a sequence ended with, not the mean over its steps.',
        'dabdad4a4a8e74c2': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        'de52244b8ed186bd': 'Your Hs has time as its first axis: the steps were stacked in front. The shape should be (N, T, H).',
        'e40bdce59a9cecc7': 'Your sequences stop one step early: a sequence of length 2 reads two inputs, not one.',
        'e6fdece746fdf246': 'All steps of your Hs equal the last one. Did you collect one array again and again and change it at every step?',
        'ec33c2e907e386cc': 'h_last is right, but your Hs runs backwards: entry 0 belongs to the first step.',
        'f01900455a14027f': 'Your loop runs over the sequences, as if they followed each other. Axis 1 is time: step t of all sequences is read at once.',
        'f7dfb06e4f4f06df': 'Two things are asked for, Hs and h_last; you return only the states of all steps.',
        'f833a2f62ef7f6d6': 'Your Hs has time as its first axis: the steps were stacked in front. The shape should be (N, T, H).',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence
    CALL = "rnn_forward(X, Wx, Wh, b, h0, lengths)"

    def check_run(got, expected):
        """Hs and h_last."""
        Hs, h_last = check_sequence(CALL, got, 2)
        check_array("Hs", Hs, expected[0])
        check_array("h_last", h_last, expected[1])

    X, b = np.ones((2, 3, 5)), np.array([0.0, 1.0, -1.0, 2.0])
    Hs = np.zeros((2, 3, 4)) + np.tanh(b)
    check_run(rnn_forward(X, np.zeros((5, 4)), np.zeros((4, 4)), b), (Hs, Hs[:, -1]))


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 15 hidden cases of Q8.4 run when you hand in.")
def test_own_length(rnn_forward):
    """The worked example with lengths: a sequence that ends early beside a full one"""
    from student_lib.checks import use_hints
    use_hints({
        '0d64b9ec9191bb94': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '0d73b0fe311f9209': 'With whole numbers as inputs your states lose their decimals: an array made with the dtype of X holds ints.',
        '158fae9b0aa86183': 'After its own length the state stops changing; that is not the same as being 0. Look at Hs in the padding.',
        '2f7df5cc2ad178a1': 'The states are right but stand in wrong places: reshape only cuts the numbers anew, it does not exchange two axes.',
        '30457079e38fcd46': 'With whole numbers as inputs your states lose their decimals: an array made with the dtype of X holds ints.',
        '35398d5247adb7da': 'The two results are in the other order: first all states, then the last one.',
        '368e8b643c4ee26b': 'All steps of your Hs equal the last one. Did you collect one array again and again and change it at every step?',
        '469f1803517f444e': 'Right in the first step only: a recurrent layer has the same weights at every step, the ones that were passed in.',
        '4bbcdd39744724d5': 'Every sequence has its own length; yours all stop together, when the shortest one ends.',
        '4f0c0e5f1f7f28c5': 'Your loop runs over the sequences, as if they followed each other. Axis 1 is time: step t of all sequences is read at once.',
        '4f61ca7d6198777b': 'Right in the first step only: a recurrent layer has the same weights at every step, the ones that were passed in.',
        '5970afb634fece2d': 'The two results are in the other order: first all states, then the last one.',
        '6cab5b02472707c2': 'Your Hs is right, h_last is not: it is the state after the padding. Row 0 ended at its own length.',
        '72b2af235944d1c3': 'h_last is right, but your Hs runs backwards: entry 0 belongs to the first step.',
        '72fee4c519c649dd': 'Your sequences stop one step late. Steps are counted from 0: which is the last real step of a sequence of length 2?',
        '85d8d0585c2ec1d1': 'Entry t of Hs should be the state after step t. Yours holds the state before it.',
        '8aec133437af947e': 'Entry t of Hs should be the state after step t. Yours holds the state before it.',
        '8e55445b652b19ee': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '904a0d3d1fa91d9e': 'The two results are in the other order: first all states, then the last one.',
        '9deac1c458a05e8e': 'With a single sequence your h_last loses an axis: it is (N, H) for all N, so (1, H) here.',
        '9e194420f1a87637': 'With a single sequence your h_last loses an axis: it is (N, H) for all N, so (1, H) here.',
        '9e9a76979a292f6d': 'Right in the first step only: a recurrent layer has the same weights at every step, the ones that were passed in.',
        '9ea88ddd31a60cec': 'Two things are asked for, Hs and h_last; you return only the states of all steps.',
        'ae37f0889c7c3e99': 'Entry t of Hs should be the state after step t. Yours holds the state before it.',
        'b494e8390520fc75': 'h_last is the state that a sequence ended with, not the mean over its steps.',
        'b91e59e96f43e901': 'Two things are asked for, Hs and h_last; you return only the states of all steps.',
        'c50c3214051773bc': 'An input of zeros is a step like all others: the state still goes through Wh and b. Padding is only what lies beyond lengths.',
        'c53cb762deb2bc40': 'Your Hs has time as its first axis: the steps were stacked in front. The shape should be (N, T, H).',
        'd809fcd32a52139d': 'h_last is the state that a sequence ended with, not the mean over its steps.',
        'dabdad4a4a8e74c2': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        'de52244b8ed186bd': 'Your Hs has time as its first axis: the steps were stacked in front. The shape should be (N, T, H).',
        'e40bdce59a9cecc7': 'Your sequences stop one step early: a sequence of length 2 reads two inputs, not one.',
        'e6fdece746fdf246': 'All steps of your Hs equal the last one. Did you collect one array again and again and change it at every step?',
        'ec33c2e907e386cc': 'h_last is right, but your Hs runs backwards: entry 0 belongs to the first step.',
        'f01900455a14027f': 'Your loop runs over the sequences, as if they followed each other. Axis 1 is time: step t of all sequences is read at once.',
        'f7dfb06e4f4f06df': 'Two things are asked for, Hs and h_last; you return only the states of all steps.',
        'f833a2f62ef7f6d6': 'Your Hs has time as its first axis: the steps were stacked in front. The shape should be (N, T, H).',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence
    CALL = "rnn_forward(X, Wx, Wh, b, h0, lengths)"

    def check_run(got, expected):
        """Hs and h_last."""
        Hs, h_last = check_sequence(CALL, got, 2)
        check_array("Hs", Hs, expected[0])
        check_array("h_last", h_last, expected[1])

    X = np.array([[1, 0, 0, 0], [1, 0, 0, 0]]).reshape(2, 4, 1)
    Hs = np.array([0.7615941559557649, 0.9092516739969425, 0.9486889866196807, 0.9560124229062422])
    Hs = np.stack([Hs[[0, 1, 1, 1]], Hs])[:, :, None]
    Wx, Wh, b, lengths = np.array([[1]]), np.array([[2]]), np.array([0]), np.array([2, 4])
    check_run(rnn_forward(X, Wx, Wh, b, lengths=lengths), (Hs, Hs[:, -1]))
