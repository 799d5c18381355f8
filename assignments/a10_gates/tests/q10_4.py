from otter.test_files import test_case

OK_FORMAT = False
name = "q10_4"


@test_case(points=0.5, hidden=False)
def test_form(latch_weights):
    """Three arrays of the shapes (2, 4), (1, 4) and (4,), all numbers finite, one step works"""
    import numpy as np
    from student_lib.checks import check_array, check_property, check_sequence
    HINTS = {
        "fades": (
            "Your memory fades: with a forget gate near 0.9, what is left after 60 steps is far "
            "below 0.5. How close to 1 must it be while the flag is 0?"
        ),
        "input_open": (
            "Values without a flag leak in: your input gate is open although the flag is 0."
        ),
        "leaks": (
            "A little of every value without a flag leaks in, and over many steps it adds up. "
            "Shut the input gate further while the flag is 0."
        ),
        "adds_up": (
            "Old and new value add up in your memory: when the flag is 1, the old one must be "
            "forgotten at the same step."
        ),
        "forgets_without_flag": (
            "Your forget gate works the wrong way round: an open forget gate keeps the memory, a "
            "shut one clears it."
        ),
        "input_wrong_way": (
            "Your input gate works the wrong way round: the flag has to open it, so that the "
            "value gets in just then."
        ),
        "output_shut": (
            "The cell state is right, but h is far too small: who decides how much of the cell "
            "state is shown?"
        ),
        "output_at_flag": (
            "The cell state is right, but h shows it at flagged steps only. It must be shown at "
            "every step, also when the flag is 0."
        ),
        "value_into_i": (
            "The sign is lost: the input gate is never negative, so the value itself cannot come "
            "in through it. Which of the four blocks can be negative?"
        ),
        "rows_swapped": (
            "The flag's weights meet the value: row 0 of Wx belongs to the value, row 1 to the "
            "flag."
        ),
        "block_order": (
            "The value goes into the output gate instead of the candidate: the columns are i, f, "
            "g, o, so g is the third."
        ),
        "weak_candidate": (
            "The signs are right, but |h| stays below 0.5: what you write into the memory is too "
            "small. How large must the candidate be?"
        ),
        "sign_flipped": (
            "Your memory stores the opposite of the value: the candidate must have the value's "
            "sign."
        ),
        "transposed": (
            "Wx is the wrong way round: its two rows belong to the two inputs, its four columns "
            "to the blocks i, f, g, o."
        ),
    }

    def weights(got):
        """Wx, Wh and b as float64 arrays of the right shapes; lists and whole numbers are welcome."""
        parts = check_sequence("latch_weights()", got, 3)
        arrays = []
        for label, part, shape in zip(("Wx", "Wh", "b"), parts, ((2, 4), (1, 4), (4,)), strict=True):
            try:
                array = np.asarray(part, dtype=float)
            except (TypeError, ValueError):
                array = check_array(label, part, np.zeros(shape), dtype=None)
            if label == "Wx" and array.shape == (4, 2):
                check_property(label, False, "expected shape (2, 4), got (4, 2)", got=array,
                               hint=HINTS["transposed"])
            if array.shape != shape:
                check_array(label, array, np.zeros(shape))
            check_property(label, bool(np.isfinite(array).all()), "nan or inf is no weight", got=array)
            arrays.append(array)
        return arrays

    def squash(z):
        """The sigmoid, for every z."""
        return 0.5 * (1 + np.tanh(np.clip(z, -2000, 2000) / 2))

    def run(Wx, Wh, b, values, flags):
        """An LSTM with one unit reads sequences (N, T); h, c and the gates, each (N, T)."""
        h = c = np.zeros(len(values))
        seen = []
        for t in range(values.shape[1]):
            z = values[:, [t]] * Wx[0] + flags[:, [t]] * Wx[1] + h[:, None] * Wh[0] + b
            i, f, g, o = squash(z[:, 0]), squash(z[:, 1]), np.tanh(z[:, 2]), squash(z[:, 3])
            c = f * c + i * g
            h = o * np.tanh(c)
            seen.append((h, c, i, f, g, o))
        return np.array(seen).transpose(1, 2, 0)

    def remembered(values, flags):
        """The value at the last flagged step, for every step."""
        last = np.maximum.accumulate(np.where(flags == 1, np.arange(flags.shape[1]), 0), axis=1)
        return np.take_along_axis(values, last, axis=1)

    def evidence(Wx, b, c_right, shown_at_flag):
        """Which hint the gates at the four inputs (value, flag) deserve, for a memory of 0."""
        i, f, g, o = (np.zeros((2, 2)) for _ in range(4))
        for row, value in enumerate((-1, 1)):
            for flag in (0, 1):
                z = value * Wx[0] + flag * Wx[1] + b
                i[row, flag], f[row, flag], o[row, flag] = squash(z[[0, 1, 3]])
                g[row, flag] = np.tanh(z[2])
        if c_right:
            return "output_at_flag" if shown_at_flag else "output_shut"
        by_value = np.abs(g[1] - g[0]).max() > 0.1
        if not by_value and np.abs(g[:, 1] - g[:, 0]).max() > 0.1 and abs(i[1] - i[0]).max() > 0.1:
            return "rows_swapped"
        if not by_value and np.abs(i[1] - i[0]).max() > 0.1:
            return "value_into_i"
        if not by_value and np.abs(o[1] - o[0]).max() > 0.1:
            return "block_order"
        if by_value and g[1, 1] < 0 < g[0, 1]:
            return "sign_flipped"
        if i[:, 1].max() < 0.5 < i[:, 0].min():
            return "input_wrong_way"
        if f[:, 0].max() < 0.5 < f[:, 1].min():
            return "forgets_without_flag"
        if i[:, 0].min() > 0.5:
            return "input_open"
        if f[:, 1].min() > 0.5:
            return "adds_up"
        if i[:, 0].max() > 0.004:
            return "leaks"
        if 0.5 < f[:, 0].min() < 0.99:
            return "fades"
        if i[:, 1].min() > 0.5 and g[1, 1] > 0 > g[0, 1] and np.abs(g[:, 1]).max() < 0.6:
            return "weak_candidate"
        return ""

    def check_latch(got, values, flags):
        """After every step h has the sign that was to be remembered, and |h| is at least 0.5."""
        Wx, Wh, b = weights(got)
        values, flags = np.asarray(values, dtype=float), np.asarray(flags)
        h, c, _, _, _, o = run(Wx, Wh, b, values, flags)
        target = remembered(values, flags)
        bad = h * target < 0.5 - 1e-9
        if not bad.any():
            return
        n, t = (int(k) for k in np.argwhere(bad)[np.argmin(np.argwhere(bad)[:, 1])])
        c_right = np.tanh(c[n, t]) * target[n, t] >= 0.5
        at_flag = bool(o[flags == 1].min() > 0.5 and o[n, t] < 0.5 and flags[n, t] == 0)
        hint = HINTS.get(evidence(Wx, b, c_right, at_flag), "") if not Wh.any() else ""
        detail = (
            f"after step {t} h should have the sign of {target[n, t]:+.0f} and an absolute value of "
            f"at least 0.5; it is {h[n, t]:.4f}, the cell state is {c[n, t]:.4f}"
        )
        check_property("the LSTM with your weights", False, detail, got=h[n, t], hint=hint)

    check_latch(latch_weights(), [[1], [-1]], [[1], [1]])


@test_case(points=1.5, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q10.4 run when you hand in.")
def test_example(latch_weights):
    """The worked example: five steps, two of them flagged; and the same with all values turned"""
    import numpy as np
    from student_lib.checks import check_array, check_property, check_sequence
    HINTS = {
        "fades": (
            "Your memory fades: with a forget gate near 0.9, what is left after 60 steps is far "
            "below 0.5. How close to 1 must it be while the flag is 0?"
        ),
        "input_open": (
            "Values without a flag leak in: your input gate is open although the flag is 0."
        ),
        "leaks": (
            "A little of every value without a flag leaks in, and over many steps it adds up. "
            "Shut the input gate further while the flag is 0."
        ),
        "adds_up": (
            "Old and new value add up in your memory: when the flag is 1, the old one must be "
            "forgotten at the same step."
        ),
        "forgets_without_flag": (
            "Your forget gate works the wrong way round: an open forget gate keeps the memory, a "
            "shut one clears it."
        ),
        "input_wrong_way": (
            "Your input gate works the wrong way round: the flag has to open it, so that the "
            "value gets in just then."
        ),
        "output_shut": (
            "The cell state is right, but h is far too small: who decides how much of the cell "
            "state is shown?"
        ),
        "output_at_flag": (
            "The cell state is right, but h shows it at flagged steps only. It must be shown at "
            "every step, also when the flag is 0."
        ),
        "value_into_i": (
            "The sign is lost: the input gate is never negative, so the value itself cannot come "
            "in through it. Which of the four blocks can be negative?"
        ),
        "rows_swapped": (
            "The flag's weights meet the value: row 0 of Wx belongs to the value, row 1 to the "
            "flag."
        ),
        "block_order": (
            "The value goes into the output gate instead of the candidate: the columns are i, f, "
            "g, o, so g is the third."
        ),
        "weak_candidate": (
            "The signs are right, but |h| stays below 0.5: what you write into the memory is too "
            "small. How large must the candidate be?"
        ),
        "sign_flipped": (
            "Your memory stores the opposite of the value: the candidate must have the value's "
            "sign."
        ),
        "transposed": (
            "Wx is the wrong way round: its two rows belong to the two inputs, its four columns "
            "to the blocks i, f, g, o."
        ),
    }

    def weights(got):
        """Wx, Wh and b as float64 arrays of the right shapes; lists and whole numbers are welcome."""
        parts = check_sequence("latch_weights()", got, 3)
        arrays = []
        for label, part, shape in zip(("Wx", "Wh", "b"), parts, ((2, 4), (1, 4), (4,)), strict=True):
            try:
                array = np.asarray(part, dtype=float)
            except (TypeError, ValueError):
                array = check_array(label, part, np.zeros(shape), dtype=None)
            if label == "Wx" and array.shape == (4, 2):
                check_property(label, False, "expected shape (2, 4), got (4, 2)", got=array,
                               hint=HINTS["transposed"])
            if array.shape != shape:
                check_array(label, array, np.zeros(shape))
            check_property(label, bool(np.isfinite(array).all()), "nan or inf is no weight", got=array)
            arrays.append(array)
        return arrays

    def squash(z):
        """The sigmoid, for every z."""
        return 0.5 * (1 + np.tanh(np.clip(z, -2000, 2000) / 2))

    def run(Wx, Wh, b, values, flags):
        """An LSTM with one unit reads sequences (N, T); h, c and the gates, each (N, T)."""
        h = c = np.zeros(len(values))
        seen = []
        for t in range(values.shape[1]):
            z = values[:, [t]] * Wx[0] + flags[:, [t]] * Wx[1] + h[:, None] * Wh[0] + b
            i, f, g, o = squash(z[:, 0]), squash(z[:, 1]), np.tanh(z[:, 2]), squash(z[:, 3])
            c = f * c + i * g
            h = o * np.tanh(c)
            seen.append((h, c, i, f, g, o))
        return np.array(seen).transpose(1, 2, 0)

    def remembered(values, flags):
        """The value at the last flagged step, for every step."""
        last = np.maximum.accumulate(np.where(flags == 1, np.arange(flags.shape[1]), 0), axis=1)
        return np.take_along_axis(values, last, axis=1)

    def evidence(Wx, b, c_right, shown_at_flag):
        """Which hint the gates at the four inputs (value, flag) deserve, for a memory of 0."""
        i, f, g, o = (np.zeros((2, 2)) for _ in range(4))
        for row, value in enumerate((-1, 1)):
            for flag in (0, 1):
                z = value * Wx[0] + flag * Wx[1] + b
                i[row, flag], f[row, flag], o[row, flag] = squash(z[[0, 1, 3]])
                g[row, flag] = np.tanh(z[2])
        if c_right:
            return "output_at_flag" if shown_at_flag else "output_shut"
        by_value = np.abs(g[1] - g[0]).max() > 0.1
        if not by_value and np.abs(g[:, 1] - g[:, 0]).max() > 0.1 and abs(i[1] - i[0]).max() > 0.1:
            return "rows_swapped"
        if not by_value and np.abs(i[1] - i[0]).max() > 0.1:
            return "value_into_i"
        if not by_value and np.abs(o[1] - o[0]).max() > 0.1:
            return "block_order"
        if by_value and g[1, 1] < 0 < g[0, 1]:
            return "sign_flipped"
        if i[:, 1].max() < 0.5 < i[:, 0].min():
            return "input_wrong_way"
        if f[:, 0].max() < 0.5 < f[:, 1].min():
            return "forgets_without_flag"
        if i[:, 0].min() > 0.5:
            return "input_open"
        if f[:, 1].min() > 0.5:
            return "adds_up"
        if i[:, 0].max() > 0.004:
            return "leaks"
        if 0.5 < f[:, 0].min() < 0.99:
            return "fades"
        if i[:, 1].min() > 0.5 and g[1, 1] > 0 > g[0, 1] and np.abs(g[:, 1]).max() < 0.6:
            return "weak_candidate"
        return ""

    def check_latch(got, values, flags):
        """After every step h has the sign that was to be remembered, and |h| is at least 0.5."""
        Wx, Wh, b = weights(got)
        values, flags = np.asarray(values, dtype=float), np.asarray(flags)
        h, c, _, _, _, o = run(Wx, Wh, b, values, flags)
        target = remembered(values, flags)
        bad = h * target < 0.5 - 1e-9
        if not bad.any():
            return
        n, t = (int(k) for k in np.argwhere(bad)[np.argmin(np.argwhere(bad)[:, 1])])
        c_right = np.tanh(c[n, t]) * target[n, t] >= 0.5
        at_flag = bool(o[flags == 1].min() > 0.5 and o[n, t] < 0.5 and flags[n, t] == 0)
        hint = HINTS.get(evidence(Wx, b, c_right, at_flag), "") if not Wh.any() else ""
        detail = (
            f"after step {t} h should have the sign of {target[n, t]:+.0f} and an absolute value of "
            f"at least 0.5; it is {h[n, t]:.4f}, the cell state is {c[n, t]:.4f}"
        )
        check_property("the LSTM with your weights", False, detail, got=h[n, t], hint=hint)

    values = np.array([1, -1, 1, -1, -1])
    check_latch(latch_weights(), np.array([values, -values]), np.array([[1, 0, 0, 1, 0]] * 2))
