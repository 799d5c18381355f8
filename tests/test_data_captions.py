"""A13: the pictures, the captions, the phrases, and how a model that speaks is measured."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from student_lib.capstones import capstone
from student_lib.capstones import captions as task
from student_lib.data import captions as data
from student_lib.models import Layer, ModelFacts


def rng(seed: int = 5) -> np.random.Generator:
    return np.random.default_rng(seed)


# ---------------------------------------------------------------- pictures


def test_the_captions_are_as_many_as_the_curriculum_says() -> None:
    assert len(data.VOCAB) == 12
    assert list(data.VOCAB.values()) == list(range(12))
    assert [data.VOCAB[w] for w in ("<pad>", "<start>", "<end>")] == [0, 1, 2]
    assert len(set(data.CAPTIONS)) == 144
    assert len(set(data.HELD_OUT)) == 18
    assert not set(data.CAPTIONS) & set(data.HELD_OUT)
    assert "a red circle above a blue square" in data.CAPTIONS
    words = {w for c in data.CAPTIONS for w in c.split()}
    assert words | {"<pad>", "<start>", "<end>"} == set(data.VOCAB)


def test_training_knows_every_thing_at_every_place_but_not_the_held_out_couples() -> None:
    def things(caption: str) -> tuple[str, str, str]:
        w = caption.split()
        return " ".join(w[1:3]), w[3], " ".join(w[5:7])

    seen = [things(c) for c in data.CAPTIONS]
    for place in (0, 2):
        for relation in ("above", "below"):
            count = Counter(t[place] for t in seen if t[1] == relation)
            assert len(count) == 9 and set(count.values()) == {8}
    couples = {frozenset((a, b)) for a, _, b in seen}
    unseen = {frozenset((a, b)) for a, _, b in map(things, data.HELD_OUT)}
    assert len(unseen) == 5 and not couples & unseen


def test_pictures_show_what_their_captions_say() -> None:
    for held_out in (False, True):
        images, captions = data.pictures(60, rng(), held_out)
        assert images.shape == (60, 20, 20, 3) and images.dtype == np.float32
        assert images.min() >= 0 and images.max() <= 1
        allowed = set(data.HELD_OUT if held_out else data.CAPTIONS)
        for image, caption in zip(images, captions, strict=True):
            assert caption in allowed
            assert caption == read(image)


def read(image: np.ndarray) -> str:
    """The caption of a picture, found by looking at its pixels."""
    found = []
    for column in (0, 10):
        for row in (0, 10):
            part = image[row : row + 10, column : column + 10]
            ink = part.max(axis=2) > 0.5
            if not ink.any():
                continue
            colour = min(
                data.COLOURS,
                key=lambda c: np.abs(part[ink].mean(axis=0) - data.COLOURS[c]).sum(),
            )
            shape = {37: "circle", 49: "square", 31: "triangle"}[int(ink.sum())]
            found.append((row, f"a {colour} {shape}"))
    (left_row, left), (_, right) = found
    return f"{left} {'above' if left_row == 0 else 'below'} {right}"


def test_all_captions_are_drawn_about_equally_often() -> None:
    _, captions = data.pictures(3000, rng())
    count = Counter(captions)
    assert len(count) == 144
    assert max(count.values()) < 3 * min(count.values()) + 20
    _, unseen = data.pictures(400, rng(), held_out=True)
    assert set(unseen) == set(data.HELD_OUT)


def test_the_same_seed_gives_the_same_pictures_and_another_one_others() -> None:
    first, again, other = (data.pictures(7, rng(s)) for s in (1, 1, 2))
    assert np.array_equal(first[0], again[0]) and first[1] == again[1]
    assert not np.array_equal(first[0], other[0])


def test_encoded_captions_are_teacher_pairs() -> None:
    inp, target = data.encode_captions(["a red circle", "a"], 5)
    v = data.VOCAB
    assert inp.tolist() == [[1, v["a"], v["red"], v["circle"], 0], [1, v["a"], 0, 0, 0]]
    assert target.tolist() == [[v["a"], v["red"], v["circle"], 2, 0], [v["a"], 2, 0, 0, 0]]
    assert inp.dtype == target.dtype == np.int64
    with pytest.raises(ValueError, match="at least 4"):
        data.encode_captions(["a red circle"], 3)


# ---------------------------------------------------------------- phrases


def test_phrases_are_768_and_right() -> None:
    pairs = data.phrases()
    assert len(pairs) == len(set(pairs)) == 768
    assert len({e for e, _ in pairs}) == len({f for _, f in pairs}) == 768
    french = dict(pairs)
    assert french["i drink milk"] == "je bois du lait"
    assert french["they often take water"] == "ils prennent souvent de l'eau"
    assert french["we sell beer here"] == "nous vendons de la bière ici"
    assert french["you want soup today"] == "vous voulez de la soupe aujourd'hui"
    assert max(len(e.split()) for e in french) == data.STEPS_IN
    assert max(len(f.split()) for f in french.values()) + 1 == data.STEPS_OUT


def test_articles_go_with_their_nouns_and_verbs_with_their_subjects() -> None:
    endings = {"vous": "ez", "nous": "ons", "ils": "ent"}
    articles: dict[str, set[str]] = {}
    for _, french in data.phrases():
        words = [w for w in french.split() if w not in ("souvent", "ici", "aujourd'hui")]
        assert words[1].endswith(endings.get(words[0], ("s", "x", "e")))
        articles.setdefault(words[-1], set()).add(" ".join(words[2:-1]))
    assert all(len(a) == 1 for a in articles.values())
    assert {n: a.pop() for n, a in articles.items()} == {
        "lait": "du", "thé": "du", "café": "du", "vin": "du",
        "soupe": "de la", "bière": "de la", "limonade": "de la", "l'eau": "de",
    }  # fmt: skip


def test_translation_arrays_deal_all_pairs_out() -> None:
    train, rest = data.translation_arrays(rng())
    assert [a.shape for a in train] == [(618, 4), (618, 7), (618, 7)]
    assert [a.shape for a in rest] == [(150, 4), (150, 7), (150, 7)]
    rows = {tuple(r) for r in np.concatenate([train[0], rest[0]]).tolist()}
    assert len(rows) == 768
    assert np.array_equal(
        train[1][:, 1:][train[2][:, 1:] > 0], train[2][:, :-1][train[2][:, 1:] > 0]
    )


# ---------------------------------------------------------------- measuring


def oracle(hidden: Any, said: np.ndarray) -> Any:
    """A model that writes the given rows, whatever the picture; counts how it is asked."""
    asked = []

    def predict(given: np.ndarray, tokens: np.ndarray) -> np.ndarray:
        assert given is hidden.inputs["images"] and tokens.dtype == np.int64
        asked.append(tokens.copy())
        return np.eye(12)[said] * 0.9 + 0.1 / 12

    return SimpleNamespace(predict=predict, asked=asked)


def test_a_perfect_model_is_perfect_and_swapped_pictures_are_not() -> None:
    c = capstone("captions")
    hidden = c.draw(rng())
    model = oracle(hidden, hidden.answers["target"])
    measured = c.score(model.predict, hidden)
    assert measured == {"exact": 1.0, "held_out": 1.0, "shuffled": 0.0, "token_accuracy": 1.0}
    assert next(iter(measured)) == "exact"
    # it reads what it wrote: <start>, the words, and no <end>
    inp, _ = data.encode_captions([], 10)
    assert len(model.asked) == 8
    last = model.asked[-1]
    target = hidden.answers["target"]
    assert np.array_equal(last[:, 0], np.ones(600)) and np.array_equal(last[:, 1:8], target[:, :7])
    assert not last[:, 8:].any() and inp.shape == (0, 10)


def test_one_wrong_word_costs_a_caption_and_a_missing_end_too() -> None:
    c = capstone("captions")
    hidden = c.draw(rng())
    said = hidden.answers["target"].copy()
    said[0, 1] = 3  # "a a circle …"
    said[1, 7] = 3  # no end where it belongs, and none later
    said[1, 8:] = 3
    said[300:330, 3] ^= 1  # above for below and below for above
    measured = c.score(oracle(hidden, said).predict, hidden)
    assert measured["exact"] == pytest.approx(298 / 300)
    assert measured["held_out"] == pytest.approx(270 / 300)
    assert measured["token_accuracy"] == pytest.approx((299 * 8 - 1 + 7) / (299 * 8 + 10))


def test_a_model_that_says_one_caption_for_all_is_found_out() -> None:
    c = capstone("captions")
    hidden = c.draw(rng())
    said = np.repeat(hidden.answers["target"][:1], 600, axis=0)
    measured = c.score(oracle(hidden, said).predict, hidden)
    assert measured["exact"] < 0.05 and measured["shuffled"] < 0.05
    assert 0.55 < measured["token_accuracy"] < 0.66


def test_pictures_are_swapped_for_others_of_another_caption() -> None:
    hidden = capstone("captions").draw(rng())
    target, swap = hidden.answers["target"], hidden.answers["swap"]
    assert swap.shape == (300,) and swap.min() >= 0 and swap.max() < 300
    assert np.any(target[swap] != target[:300], axis=1).all()
    assert hidden.inputs["images"].shape == (600, 20, 20, 3)
    assert hidden.inputs["tokens"].shape == (600, 10)


@pytest.mark.parametrize("name", ["captions", "translation"])
def test_renaming_keeps_the_marks_and_the_task(name: str) -> None:
    c = capstone(name)
    arrays, hidden = c.training(rng(1)), c.draw(rng(2))
    given, inp, target = arrays
    assert c.relabel is not None
    (same, new_inp, new_target), renamed = c.relabel(rng(3), arrays, hidden)
    assert same is given and renamed.inputs is hidden.inputs
    assert np.any(new_target != target)
    for old, new in [(inp, new_inp), (target, new_target),
                     (hidden.answers["target"], renamed.answers["target"])]:  # fmt: skip
        assert np.array_equal(old < 3, new < 3) and np.array_equal(old[old < 3], new[old < 3])
    names = dict(zip(target.ravel().tolist(), new_target.ravel().tolist(), strict=True))
    assert len(set(names.values())) == len(names)
    assert [names[i] for i in hidden.answers["target"].ravel()] == renamed.answers[
        "target"
    ].ravel().tolist()


def test_training_and_measuring_of_the_translation_share_no_pair() -> None:
    c = capstone("translation")
    english, inp, target = c.training(rng())
    hidden = c.draw(rng(8))
    seen = {tuple(r) for r in english.tolist()}
    asked = {tuple(r) for r in hidden.inputs["english"].tolist()}
    assert (len(seen), len(asked)) == (618, 150) and not seen & asked
    assert inp.shape == target.shape == (618, 7)
    assert {*english.ravel().tolist()} == set(range(len(data.ENGLISH)))
    assert {*target.ravel().tolist()} | {1} == set(range(len(data.FRENCH)))

    def predict(given: np.ndarray, tokens: np.ndarray) -> np.ndarray:
        return np.eye(len(data.FRENCH))[hidden.answers["target"]]

    assert c.score(predict, hidden) == {"exact": 1.0, "token_accuracy": 1.0}


# ---------------------------------------------------------------- advice


def facts(*kinds: str, last: str = "softmax") -> ModelFacts:
    layers = (*tuple(Layer(k, 5, (), "") for k in kinds), Layer("Dense", 5, (), last))
    return ModelFacts((), (), 9000, layers, False, "", False, "")


@pytest.mark.parametrize(
    ("net", "values", "word"),
    [
        (facts("Conv2D"), (0.95, 0.9, 0.0, 0.99), ""),
        (facts("Conv2D", last="linear"), (0.1, 0.1, 0.0, 0.7), "softmax"),
        (facts("Conv2D"), (0.0, 0.0, 0.0, 0.1), "Hardly a word"),
        (facts("Conv2D"), (0.01, 0.0, 0.01, 0.61), "swapped"),
        (facts("Conv2D", "GlobalMaxPooling2D"), (0.5, 0.3, 0.0, 0.9), "pools"),
        (facts("Conv2D"), (0.97, 0.4, 0.0, 0.97), "by heart"),
        (facts("Flatten"), (0.5, 0.4, 0.0, 0.9), "dense layers only"),
        (facts("Conv2D"), (0.5, 0.4, 0.0, 0.9), "training"),
    ],
)
def test_advice_comes_from_evidence(net: ModelFacts, values: tuple[float, ...], word: str) -> None:
    names = ("exact", "held_out", "shuffled", "token_accuracy")
    said = task.advise(net, dict(zip(names, values, strict=True)))
    assert word in said and bool(said) == bool(word)
