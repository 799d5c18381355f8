from otter.test_files import test_case

OK_FORMAT = False
name = "q13_3"


@test_case(points=1, hidden=False)
def test_always_two(greedy_decode):
    """The worked example: a decoder that always gives (0.1, 0.2, 0.7)"""
    from student_lib.checks import use_hints
    use_hints({
        '0aff0a9a08c5893f': 'You take the word with the smallest probability. Which one does the model like best?',
        '29ebcc7ba9a87264': 'Your sentence begins with start_id. The decoder reads it, but nobody wrote it.',
        '2cdada7f3ee4f273': 'You return an array. The question asks for a list, also where the sentence is empty.',
        '373a16760102ed39': 'Your list is made once, in the line of def, and every call appends to it. Make a new list inside the function.',
        '629d0a1d8e6dd686': 'You take 2 for the end mark. The argument end_id says which one it is.',
        '6f5cef4a11b12c87': 'You return an array. The question asks for a list, also where the sentence is empty.',
        '7988361bc9caf7be': 'You call step once before the loop and throw away what it says, so the first word is lost. Count the calls: one for each word, and one for the end.',
        '7a1a974e1aa436db': 'You drop the state that step gives back, so the decoder begins anew at each word and says its first word again and again. What does the next call need from this one?',
        '8afbb4ea96728c23': 'Your sentence ends one word too early at the limit: max_len counts the words that were written, and start_id is none of them.',
        '8d83ef9ef18e317a': 'You take the word with the smallest probability. Which one does the model like best?',
        'b280829cfb96b44e': 'Your sentence holds end_id. That mark says that the sentence is over and is no word of it: stop before you append.',
        'bf84e0fa66eeea81': 'Your decoder goes on after end_id, up to max_len. Stop where it says that the sentence is over.',
        'ce01bab148795535': 'Your sentence begins with start_id. The decoder reads it, but nobody wrote it.',
        'ce384e2f2d479361': 'Your sentence may get one word longer than max_len. Count before you ask the decoder.',
        'fd944f4da840b0ae': 'Your sentence holds end_id. That mark says that the sentence is over and is no word of it: stop before you append.',
    })
    import numpy as np
    from student_lib.checks import check_equal, check_property, check_sequence
    LABEL = "greedy_decode(step, state, start_id, end_id, max_len)"

    def check_ids(got, expected):
        """A list with these whole numbers."""
        ids = check_sequence(LABEL, got, len(expected))
        check_property(LABEL, isinstance(got, list), "the result should be a list", got=got)
        check_equal(LABEL, ids, expected)

    def step(token, state):
        return np.array([0.1, 0.2, 0.7]), state

    check_ids(greedy_decode(step, 0, 0, 1, 3), [2, 2, 2])
    check_ids(greedy_decode(step, 0, 0, 2, 3), [])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q13.3 run when you hand in.")
def test_story(greedy_decode):
    """A decoder that says 3, 4, 5 and <end>: three words come back"""
    from student_lib.checks import use_hints
    use_hints({
        '0aff0a9a08c5893f': 'You take the word with the smallest probability. Which one does the model like best?',
        '29ebcc7ba9a87264': 'Your sentence begins with start_id. The decoder reads it, but nobody wrote it.',
        '2cdada7f3ee4f273': 'You return an array. The question asks for a list, also where the sentence is empty.',
        '373a16760102ed39': 'Your list is made once, in the line of def, and every call appends to it. Make a new list inside the function.',
        '629d0a1d8e6dd686': 'You take 2 for the end mark. The argument end_id says which one it is.',
        '6f5cef4a11b12c87': 'You return an array. The question asks for a list, also where the sentence is empty.',
        '7988361bc9caf7be': 'You call step once before the loop and throw away what it says, so the first word is lost. Count the calls: one for each word, and one for the end.',
        '7a1a974e1aa436db': 'You drop the state that step gives back, so the decoder begins anew at each word and says its first word again and again. What does the next call need from this one?',
        '8afbb4ea96728c23': 'Your sentence ends one word too early at the limit: max_len counts the words that were written, and start_id is none of them.',
        '8d83ef9ef18e317a': 'You take the word with the smallest probability. Which one does the model like best?',
        'b280829cfb96b44e': 'Your sentence holds end_id. That mark says that the sentence is over and is no word of it: stop before you append.',
        'bf84e0fa66eeea81': 'Your decoder goes on after end_id, up to max_len. Stop where it says that the sentence is over.',
        'ce01bab148795535': 'Your sentence begins with start_id. The decoder reads it, but nobody wrote it.',
        'ce384e2f2d479361': 'Your sentence may get one word longer than max_len. Count before you ask the decoder.',
        'fd944f4da840b0ae': 'Your sentence holds end_id. That mark says that the sentence is over and is no word of it: stop before you append.',
    })
    import numpy as np
    from student_lib.checks import check_equal, check_property, check_sequence
    LABEL = "greedy_decode(step, state, start_id, end_id, max_len)"

    def story(words, V):
        """A decoder that tells a fixed story, if the state is handed on; it reads no token."""

        def step(token, state):
            probs = np.full(V, 0.4 / (V - 1))
            probs[words[min(int(state), len(words) - 1)]] = 0.6
            return probs, state + 1

        return step

    def check_ids(got, expected):
        """A list with these whole numbers."""
        ids = check_sequence(LABEL, got, len(expected))
        check_property(LABEL, isinstance(got, list), "the result should be a list", got=got)
        check_equal(LABEL, ids, expected)

    check_ids(greedy_decode(story([3, 4, 5, 2], 6), 0, 1, 2, 8), [3, 4, 5])
