"""Counter of the sorted words: most_common keeps their order among equals."""


def build_vocab(texts, max_words):
    import collections

    words = sorted(word for text in texts for word in str.split(str.lower(text)))
    common = collections.Counter(words).most_common(max_words)
    return dict((word, number) for number, (word, count) in enumerate(common, start=2))
