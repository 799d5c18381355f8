"""Short reviews whose verdict hangs on the order of the words (A11)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

__all__ = ["LENGTH", "PANNED", "PRAISED", "WORDS", "encode_reviews", "reviews"]

NOUNS = ("acting", "cast", "ending", "humour", "music", "plot", "script", "story")
VERBS = ("felt", "seemed", "was")
PRAISED = ("clever", "fresh", "good", "great", "lovely", "strong")
PANNED = ("awful", "bad", "dull", "poor", "silly", "weak")
# "" stands for nothing at all, which is the most frequent choice
ADVERBS = ("",) * 9 + ("quite", "really", "very")
OPENINGS = ("", "i think", "to be honest", "last week we saw it with our friends")
ASIDES = ("",) * 4 + ("after all", "for me", "in my view", "on the whole")

#: Every word that a review may hold, in alphabetical order; a word's id is its place here plus 2.
WORDS: tuple[str, ...] = tuple(
    sorted(
        {"and", "but", "not", "the"}.union(
            *(
                phrase.split()
                for group in (NOUNS, VERBS, PRAISED, PANNED, ADVERBS, OPENINGS, ASIDES)
                for phrase in group
            )
        )
    )
)

#: No review has more words than this.
LENGTH = 33

_ADJECTIVES = np.array([PANNED, PRAISED])


def reviews(n: int, rng: np.random.Generator) -> tuple[list[str], np.ndarray]:
    """Reviews of films, each with a verdict.

    A review speaks of three things, such as "i think the plot was dull but for me the cast seemed
    not very poor and the music was good". Each of the three is praised or panned, half of them
    through "not". The verdict is what is said of the thing after "but", which is the second or the
    third one: here the cast, and that is praise.

    Reviews are made in pairs. The two of a pair differ in one thing only: "not" stands in the
    phrase after "but" in one of them and in another phrase in the other. So they hold the same
    words, equally often, and have opposite verdicts: a model that only counts words is right about
    exactly one of them, and a length or a word that says nothing tells nothing.

    Args:
        n: number of reviews; the last one has no partner if it is odd.
        rng: where all random numbers come from.

    Returns:
        texts, a list of n strings: lower-case words parted by single spaces, without punctuation;
        and labels (n,) int64, 1 where the thing after "but" is praised. The order is random.
    """
    pairs = (n + 1) // 2
    nouns = rng.permuted(np.tile(np.array(NOUNS), (pairs, 1)), axis=1)[:, :3]
    verbs = rng.choice(VERBS, size=(pairs, 3))
    adverbs = rng.choice(ADVERBS, size=(pairs, 3))
    asides = rng.choice(ASIDES, size=(pairs, 3))
    openings = rng.choice(OPENINGS, size=pairs)
    praise = rng.integers(2, size=(pairs, 3))  # of the adjective, before "not" turns it round
    adjectives = _ADJECTIVES[praise, rng.integers(len(PRAISED), size=(pairs, 3))]
    judged = rng.integers(1, 3, size=pairs)  # the thing after "but"
    other = (judged + rng.integers(1, 3, size=pairs)) % 3  # its partner has the "not" here
    third = rng.integers(2, size=pairs)  # whether the remaining thing has a "not" too

    texts, labels = [], []
    for row in range(pairs):
        for place in (judged[row], other[row]):
            negated = np.full(3, third[row])
            negated[[judged[row], other[row]]] = 0
            negated[place] = 1
            words = [openings[row]]
            for k in range(3):
                if k > 0:
                    words.append("but" if k == judged[row] else "and")
                if k > 0 or not openings[row]:
                    words.append(asides[row, k])
                words += ["the", nouns[row, k], verbs[row, k], "not" if negated[k] else ""]
                words += [adverbs[row, k], adjectives[row, k]]
            texts.append(" ".join(" ".join(words).split()))
            labels.append(praise[row, judged[row]] ^ negated[judged[row]])
    order = rng.permutation(2 * pairs)[:n]
    return [texts[i] for i in order], np.array(labels, dtype=np.int64)[order]


def encode_reviews(texts: Sequence[str]) -> np.ndarray:
    """Reviews as rows of ids, the same ids everywhere.

    Args:
        texts: N strings of words parted by spaces.

    Returns:
        (N, 33) int64: 0 for the pads in front, 1 for words that are not in ``WORDS``, 2 and up for
        its words. Of a text that is too long the end is kept.
    """
    known = {word: i + 2 for i, word in enumerate(WORDS)}
    ids = np.zeros((len(texts), LENGTH), dtype=np.int64)
    for row, text in zip(ids, texts, strict=True):
        found = [known.get(word, 1) for word in text.lower().split()][-LENGTH:]
        row[LENGTH - len(found) :] = found
    return ids
