import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure

OK_FORMAT = False
name = "q8_1"


def numbers(rng, way):
    """Five different numbers as text: whole numbers, with decimals, or with a point in front."""
    whole = [str(int(n)) for n in rng.permutation(np.arange(1, 99))[:5]]
    if way == 0:
        return whole
    digits = [str(int(n)) for n in rng.permutation(np.arange(11, 99))[:5]]
    if way == 1:
        return [f"{a}.{b}" for a, b in zip(whole, digits, strict=True)]
    return [f".{b}" for b in digits]


def write(texts, order, gaps):
    """A report of five sentences in some order; gaps are put between the words in turn."""
    high, low, wind, rain, humid = texts
    sentences = [
        f"High is {high} F.",
        f"Low is {low} F.",
        f"Wind is {wind} mph.",
        f"{rain} inches of rain.",
        f"Relative humidity is {humid}%.",
    ]
    words = " ".join(sentences[k] for k in order).split(" ")
    text = words[0]
    for k, word in enumerate(words[1:]):
        text += gaps[k % len(gaps)] + word
    return text


@test_case(points=1)
def test_slide(weather_vector):
    """The report of the lesson becomes five numbers, humidity as a fraction"""
    report = (
        "High is 67 F. Low is 43 F. Wind is 13 mph. .25 inches of rain. "
        "Relative humidity is 83%."
    )
    check_array("weather_vector(report)", weather_vector(report), [67, 43, 13, 0.25, 0.83])


@test_case(points=1)
def test_line_break(weather_vector):
    """A report with a line break inside a sentence"""
    report = (
        "High is 71 F. Low is 52 F. Wind is\n8 mph. .5 inches of rain. Relative humidity\n"
        "is 64%."
    )
    check_array("weather_vector(report)", weather_vector(report), [71, 52, 8, 0.5, 0.64])


@test_case(points=1, hidden=True)
def test_whole(weather_vector, reference, rng):
    """Whole numbers, the sentences in the order of the lesson"""
    reports = [write(numbers(rng, 0), range(5), [" "]) for _ in range(20)]
    got = call_each(weather_vector, [(report,) for report in reports])
    for value, report in zip(got, reports, strict=True):
        check_array("weather_vector(report)", value, reference.weather_vector(report))


@test_case(points=1, hidden=True)
def test_order(weather_vector, reference, rng):
    """The sentences come in any order"""
    reports = [write(numbers(rng, 0), rng.permutation(5), [" "]) for _ in range(24)]
    got = call_each(weather_vector, [(report,) for report in reports])
    for value, report in zip(got, reports, strict=True):
        check_array("weather_vector(report)", value, reference.weather_vector(report))


@test_case(points=1, hidden=True)
def test_decimals(weather_vector, reference, rng):
    """Numbers with decimals, or with a point in front, in every sentence"""
    reports = []
    for k in range(24):
        whole, mixed = numbers(rng, 0), numbers(rng, 1 + k % 2)
        texts = [mixed[i] if (i + k) % 3 == 0 else whole[i] for i in range(5)]
        order = rng.permutation(5) if k % 4 == 0 else range(5)
        reports.append(write(texts, order, [" "]))
    got = call_each(weather_vector, [(report,) for report in reports])
    for value, report in zip(got, reports, strict=True):
        check_array("weather_vector(report)", value, reference.weather_vector(report))


@test_case(points=0.25, hidden=True)
def test_ends(weather_vector, reference, rng):
    """The humidity may be anything from nothing at all to saturated air"""
    reports = []
    for humid in ["0", "100", "5", "100", "9", "100"]:
        texts = [*numbers(rng, 0)[:4], humid]
        reports.append(write(texts, range(5), [" "]))
    got = call_each(weather_vector, [(report,) for report in reports])
    for value, report in zip(got, reports, strict=True):
        check_array("weather_vector(report)", value, reference.weather_vector(report))


@test_case(points=0.5, hidden=True)
def test_white_space(weather_vector, reference, rng):
    """White space of all kinds between the words"""
    reports = []
    for k in range(20):
        gaps = [["\n"], [" ", "\n"], ["\t", " ", "  "], [" ", " \n  ", "   "]][k % 4]
        reports.append("\n" + write(numbers(rng, k % 3), rng.permutation(5), gaps) + " \n")
    got = call_each(weather_vector, [(report,) for report in reports])
    for value, report in zip(got, reports, strict=True):
        check_array("weather_vector(report)", value, reference.weather_vector(report))


@test_case(points=0.25, hidden=True)
def test_pure(weather_vector, rng):
    """A second call gives the same"""
    check_pure(weather_vector, write(numbers(rng, 0), range(5), [" "]))
