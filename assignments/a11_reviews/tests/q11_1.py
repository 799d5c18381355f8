from otter.test_files import test_case

OK_FORMAT = False
name = "q11_1"


@test_case(points=1, hidden=False)
def test_example(build_vocab):
    """The worked example: four of six words, the most frequent one first"""
    from student_lib.checks import use_hints
    use_hints({
        '0bd1273d40deb749': 'Your first word has id 0, but 0 and 1 are taken: for padding and for unknown words.',
        '0d6065b880571a2c': 'Your dict leads from ids to words. It should lead from words to ids.',
        '0e6acdb85067bc48': 'You keep every word. max_words says how many of the most frequent ones may stay.',
        '1e242e4fff32049a': 'Words that occur equally often run from z to a in your vocabulary: turning the whole sort round turns the alphabet round too.',
        '248d7658f93a1ebd': 'Your words stand in alphabetical order alone. Their frequency decides first, the alphabet only between equals.',
        '3db01b7504db5198': 'Your dict has entries for padding and for unknown words. It should hold words only; the two ids are simply left free.',
        '40c4ffdba052d243': 'Your dict says how often a word occurs. It should say which number the word has.',
        '413cf1a3d75092bb': 'Your first word has id 1, which is kept for unknown words. Which id is the first free one?',
        '43f992a0398ef9f4': 'Your vocabulary holds single letters: running through a string gives its letters. Divide the text into words first.',
        '60b8fc31a9b5db69': 'Your dict says how often a word occurs. It should say which number the word has.',
        '7a4eab2ba2b37cec': 'Your dict leads from ids to words. It should lead from words to ids.',
        '82a1de709e7cca43': 'Your dict has entries for padding and for unknown words. It should hold words only; the two ids are simply left free.',
        '9855401780f8856e': 'Your rarest words come first. The most frequent word should have the smallest id.',
        '98f5dd16c9b02209': 'Your rarest words come first. The most frequent word should have the smallest id.',
        '9c2a69070957301d': 'Your first word has id 0, but 0 and 1 are taken: for padding and for unknown words.',
        'a06a4458ce72ab2f': 'Your first word has id 1, which is kept for unknown words. Which id is the first free one?',
        'a41fdb40a3346a3a': 'A word with a capital counts as another word for you. Turn the texts to lower case before you count.',
        'c48a81758068f1f9': 'Words that occur equally often stand in the order in which they appear in the texts. They should stand in alphabetical order.',
        'c744eb3debbcfc66': 'You leave out words that occur only once. The question leaves words out only where there are more than max_words.',
        'c965dc150d1f5074': 'You turn the words to lower case after you have counted them, so one word is counted in two parts.',
        'cf6490aadfc1cff4': 'Two words are missing: max_words counts words, and the two reserved ids are not among them.',
        'd7289add3ce2a86c': 'You choose the right words and then number them by the alphabet. The most frequent one should come first.',
        'f17e96a45a2904d3': 'Your vocabulary holds single letters: running through a string gives its letters. Divide the text into words first.',
        'f255f40c1ca1cbf7': 'Two words share an id in your vocabulary. Equal counts do not make equal words: every word needs a number of its own.',
        'f3de2621d22cd6ad': 'A second call still knows the words of the first one. A vocabulary must come from the texts that were handed in, and from no others.',
    })
    from student_lib.checks import check_equal

    got = build_vocab(["the plot was good", "The cast was not good"], 4)
    check_equal('build_vocab(["the plot was good", "The cast was not good"], 4)', got,
                {"good": 2, "the": 3, "was": 4, "cast": 5})


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q11.1 run when you hand in.")
def test_all_words(build_vocab):
    """Three words that occur three times, twice and once: ids 2, 3 and 4"""
    from student_lib.checks import use_hints
    use_hints({
        '0bd1273d40deb749': 'Your first word has id 0, but 0 and 1 are taken: for padding and for unknown words.',
        '0d6065b880571a2c': 'Your dict leads from ids to words. It should lead from words to ids.',
        '0e6acdb85067bc48': 'You keep every word. max_words says how many of the most frequent ones may stay.',
        '1e242e4fff32049a': 'Words that occur equally often run from z to a in your vocabulary: turning the whole sort round turns the alphabet round too.',
        '248d7658f93a1ebd': 'Your words stand in alphabetical order alone. Their frequency decides first, the alphabet only between equals.',
        '3db01b7504db5198': 'Your dict has entries for padding and for unknown words. It should hold words only; the two ids are simply left free.',
        '40c4ffdba052d243': 'Your dict says how often a word occurs. It should say which number the word has.',
        '413cf1a3d75092bb': 'Your first word has id 1, which is kept for unknown words. Which id is the first free one?',
        '43f992a0398ef9f4': 'Your vocabulary holds single letters: running through a string gives its letters. Divide the text into words first.',
        '60b8fc31a9b5db69': 'Your dict says how often a word occurs. It should say which number the word has.',
        '7a4eab2ba2b37cec': 'Your dict leads from ids to words. It should lead from words to ids.',
        '82a1de709e7cca43': 'Your dict has entries for padding and for unknown words. It should hold words only; the two ids are simply left free.',
        '9855401780f8856e': 'Your rarest words come first. The most frequent word should have the smallest id.',
        '98f5dd16c9b02209': 'Your rarest words come first. The most frequent word should have the smallest id.',
        '9c2a69070957301d': 'Your first word has id 0, but 0 and 1 are taken: for padding and for unknown words.',
        'a06a4458ce72ab2f': 'Your first word has id 1, which is kept for unknown words. Which id is the first free one?',
        'a41fdb40a3346a3a': 'A word with a capital counts as another word for you. Turn the texts to lower case before you count.',
        'c48a81758068f1f9': 'Words that occur equally often stand in the order in which they appear in the texts. They should stand in alphabetical order.',
        'c744eb3debbcfc66': 'You leave out words that occur only once. The question leaves words out only where there are more than max_words.',
        'c965dc150d1f5074': 'You turn the words to lower case after you have counted them, so one word is counted in two parts.',
        'cf6490aadfc1cff4': 'Two words are missing: max_words counts words, and the two reserved ids are not among them.',
        'd7289add3ce2a86c': 'You choose the right words and then number them by the alphabet. The most frequent one should come first.',
        'f17e96a45a2904d3': 'Your vocabulary holds single letters: running through a string gives its letters. Divide the text into words first.',
        'f255f40c1ca1cbf7': 'Two words share an id in your vocabulary. Equal counts do not make equal words: every word needs a number of its own.',
        'f3de2621d22cd6ad': 'A second call still knows the words of the first one. A vocabulary must come from the texts that were handed in, and from no others.',
    })
    from student_lib.checks import check_equal

    got = build_vocab(["no no yes", "maybe yes no"], 10)
    check_equal('build_vocab(["no no yes", "maybe yes no"], 10)', got,
                {"no": 2, "yes": 3, "maybe": 4})
