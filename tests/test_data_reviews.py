"""The made-up reviews: nothing but the order of the words tells the verdict."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from student_lib.capstones import capstone, public_draw
from student_lib.capstones.reviews import padded, shuffled
from student_lib.data.reviews import LENGTH, PANNED, PRAISED, WORDS, encode_reviews, reviews


def some(n: int = 600, seed: int = 7) -> tuple[list[str], np.ndarray]:
    return reviews(n, np.random.default_rng(seed))


def verdict(text: str) -> int:
    """What a reader says: the polarity of the phrase after "but", turned round by "not"."""
    phrase = text.split(" but ")[1].split(" and ")[0].split()
    polarity = [w in PRAISED for w in phrase if w in PRAISED + PANNED]
    assert len(polarity) == 1
    return int(polarity[0] != ("not" in phrase))


def test_a_review_says_what_its_label_says() -> None:
    texts, labels = some()
    assert labels.dtype == np.int64 and labels.shape == (600,)
    assert [verdict(text) for text in texts] == labels.tolist()


def test_words_are_plain_few_and_all_known() -> None:
    texts, _ = some(2000)
    found = {word for text in texts for word in text.split(" ")}
    assert found == set(WORDS)
    assert len(WORDS) == len(set(WORDS)) == 52 and list(WORDS) == sorted(WORDS)
    assert all(word.isalpha() and word.islower() for word in WORDS)
    assert max(len(text.split()) for text in texts) <= LENGTH


def test_three_things_and_half_of_them_through_not() -> None:
    texts, _ = some()
    words = Counter(word for text in texts for word in text.split())
    assert sum(words[word] for word in PRAISED + PANNED) == 3 * len(texts)
    assert words["but"] == words["and"] == len(texts)
    assert 0.45 < words["not"] / (3 * len(texts)) < 0.55
    last = sum(text.index(" but ") > text.index(" and ") for text in texts)
    assert 0.4 < last / len(texts) < 0.6


def test_every_bag_of_words_occurs_with_both_labels() -> None:
    texts, labels = some()
    bags = [frozenset(Counter(text.split()).items()) for text in texts]
    praised = Counter(bag for bag, label in zip(bags, labels, strict=True) if label == 1)
    panned = Counter(bag for bag, label in zip(bags, labels, strict=True) if label == 0)
    assert praised == panned  # so every word, and every length, is as frequent in both classes
    assert labels.mean() == 0.5


def test_an_odd_number_leaves_one_partner_out() -> None:
    texts, labels = some(41)
    assert len(texts) == len(labels) == 41 and abs(int(labels.sum()) * 2 - 41) == 1


def test_neighbouring_pairs_of_words_are_not_enough() -> None:
    """The majority of the three verdicts is what pairs such as "not good" tell: right for 3/4."""
    texts, labels = some(2000)
    right = 0
    for text, label in zip(texts, labels.tolist(), strict=True):
        phrases = text.replace(" but ", " and ").split(" and ")
        votes = [verdict(f"x but {phrase}") for phrase in phrases]
        right += (sum(votes) >= 2) == label
    assert 0.7 < right / len(texts) < 0.8


def test_the_same_seed_gives_the_same_reviews() -> None:
    assert some(50)[0] == some(50)[0] != some(50, seed=8)[0]


def test_encode_reviews_pads_in_front_and_keeps_the_end() -> None:
    ids = encode_reviews(["the cast was zzz", " ".join(["but"] + ["not"] * LENGTH)])
    assert ids.shape == (2, LENGTH) and ids.dtype == np.int64
    known = {word: k + 2 for k, word in enumerate(WORDS)}
    assert ids[0].tolist() == [0] * (LENGTH - 4) + [known["the"], known["cast"], known["was"], 1]
    assert ids[1].tolist() == [known["not"]] * LENGTH
    assert encode_reviews(WORDS).max() == len(WORDS) + 1


def test_the_capstone_measures_reading_and_order() -> None:
    task = capstone("reviews")
    hidden = public_draw(task)
    X, y = hidden.inputs["X"], hidden.answers["y"]
    answer = {row.tobytes(): label for row, label in zip(X, y, strict=True)}

    def knows(ids: np.ndarray) -> np.ndarray:
        return np.array([[float(answer.get(row.tobytes(), 0))] for row in ids])

    measured = task.score(knows, hidden)
    assert list(measured) == ["accuracy", "order_blind"]
    assert measured["accuracy"] == 1.0 and 0.45 < measured["order_blind"] < 0.55
    assert task.score(lambda ids: np.ones((len(ids), 1)), hidden)["accuracy"] == 0.5
    assert task.build_args == (54, LENGTH)


def test_the_shuffle_moves_words_and_leaves_pads() -> None:
    hidden = public_draw(capstone("reviews"))
    X = hidden.inputs["X"]
    moved = shuffled(X, hidden.answers["order"])
    assert np.array_equal(moved == 0, X == 0) and np.array_equal(np.sort(moved), np.sort(X))
    assert np.mean(np.any(moved != X, axis=1)) > 0.99


@pytest.mark.parametrize("seed", range(4))
def test_relabelling_keeps_training_and_draw_together(seed: int) -> None:
    task = capstone("reviews")
    rng = np.random.default_rng(seed)
    hidden = public_draw(task)
    X, y = encode_reviews(some(30)[0]), some(30)[1]
    (_, renamed), other = task.relabel(rng, (X, y), hidden)
    flipped = [
        not np.array_equal(renamed, y),
        not np.array_equal(other.answers["y"], hidden.answers["y"]),
    ]
    assert flipped[0] == flipped[1] and np.array_equal(renamed, 1 - y if flipped[0] else y)
    assert np.array_equal(other.answers["order"], hidden.answers["order"])


def test_rows_of_imdb_are_padded_in_front_and_cut_in_front() -> None:
    ids = padded([[1, 5, 7], list(range(1, 250))])
    assert ids.shape == (2, 200) and ids.dtype == np.int64
    assert ids[0].tolist() == [0] * 197 + [1, 5, 7] and ids[1].tolist() == list(range(50, 250))
