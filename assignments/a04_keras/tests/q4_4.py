from otter.test_files import test_case

OK_FORMAT = False
name = "q4_4"


@test_case(points=1.5, hidden=False)
def test_put_example(put_weights):
    """put_weights: the worked example gives 33, and whole numbers are welcome"""
    import re
    import numpy as np
    from student_lib.checks import CheckFailed, Tolerance, check_array, check_property
    from student_lib.models import make_model, outputs
    OUTPUT = Tolerance(rtol=1e-4, atol=1e-5)
    TURNED = "Keras keeps a kernel as (inputs, units), as we do: nothing has to be turned."
    BIAS_FIRST = (
        "Each layer holds its kernel, then its bias, in this order, and after them the next layer."
    )
    FIRST_LAYER = (
        "The first Dense layer was passed over. Print model.layers of a Sequential: is the input in "
        "that list?"
    )
    BACKWARDS = (
        "The layers are in reverse order: the first pair belongs to the layer next to the input."
    )
    WEIGHTLESS = (
        "Layers without weights have an empty list of them and no pair in params: they must be passed "
        "over."
    )
    FLAT_WANTED = (
        "set_weights takes one flat list of arrays, and you gave it something else, such as pairs. How "
        "many arrays does the net hold?"
    )
    PARTLY = "All layers must move: some have got their new weights and others still have the old ones."
    OLD_BIAS = "The kernels have arrived, the biases are still the old ones."
    UNMOVED = (
        "The model that was handed over still has its old weights. Into which object did you put the "
        "new ones?"
    )
    ADDED = "The new weights were added to the old ones. They must take their place."

    def flat(params):
        """The arrays one after the other, as model.set_weights takes them."""
        return [array for pair in params for array in pair]

    def layers_of(sizes, activation="tanh", between=()):
        """Input, Dense layers, and after each hidden one the layers of ``between``."""
        rows = [("Input", {"shape": (sizes[0],)})]
        for units in sizes[1:-1]:
            rows += [("Dense", {"units": units, "activation": activation}), *between]
        return [*rows, ("Dense", {"units": sizes[-1]})]

    def equal(a, b):
        """Same shape and, up to float32, same numbers."""
        return np.shape(a) == np.shape(b) and np.allclose(a, b, 1e-5, 1e-6)

    def why_refused(text, params):
        """The hint for what Keras said when it was given the wrong arrays."""
        found = [tuple(int(n) for n in re.findall(r"\d+", part))
                 for part in re.findall(r"\(((?:\d+, ?)*\d*)\)", text)]
        wanted, given = (found + [(), ()])[:2]
        shapes = [W.shape for W, _ in params]
        if "expecting 0 weights" in text:
            return WEIGHTLESS
        if not wanted or not given:
            return FLAT_WANTED if "length" in text else ""
        if len(wanted) != len(given):
            return BIAS_FIRST
        if given == wanted[::-1] and given not in shapes:
            return TURNED
        if wanted == shapes[0] and given == shapes[-1]:
            return BACKWARDS
        shifted = wanted in shapes[1:] and given == shapes[shapes.index(wanted) - 1]
        return FIRST_LAYER if shifted else ""

    def put(put_weights, model, params):
        """Call put_weights; where Keras refuses the arrays, say what the reason looks like."""
        try:
            put_weights(model, params)
        except NotImplementedError:
            raise
        except Exception as error:
            text = getattr(error, "text", str(error))
            hint = why_refused(text, params)
            if not hint and isinstance(error, AttributeError) and "shape" in text:
                hint = FLAT_WANTED
            if not hint:
                raise
            kind = getattr(error, "error", type(error).__name__)
            detail = f"raised {kind}: {text[:300]}"
            raise CheckFailed("property", "put_weights(model, params)", detail, hint=hint) from None

    def check_put(model, params, old):
        """Every array of the model is the one it was given."""
        now, new = model.get_weights(), flat(params)
        before = flat(old)
        label = "the weights after put_weights(model, params)"
        moved = [equal(a, b) for a, b in zip(now, new, strict=True)]
        kept = [equal(a, b) for a, b in zip(now, before, strict=True)]
        turned = [a.ndim == 2 and equal(a.T, b) for a, b in zip(now, new, strict=True)]
        added = [equal(a, b + c) for a, b, c in zip(now, new, before, strict=True)]
        hint = ""
        if all(kept):
            hint = UNMOVED if len(now) > 2 else ""  # with one layer, it may have been passed over
        elif not all(moved):
            if any(added):
                hint = ADDED
            elif any(t and not m for t, m in zip(turned, moved, strict=True)):
                hint = TURNED
            elif len(now) > 2 and kept[0] and equal(now[2], new[0]):
                hint = FIRST_LAYER
            elif len(now) > 2 and equal(now[0], new[-2]):
                hint = BACKWARDS
            elif all(moved[::2]) and any(kept[1::2]):
                hint = OLD_BIAS
            elif any(kept) and all(m or k for m, k in zip(moved, kept, strict=True)):
                hint = PARTLY
        which = [f"{'kernel' if k % 2 == 0 else 'bias'} of Dense layer {k // 2 + 1}"
                 for k, ok in enumerate(moved) if not ok]
        check_property(label, all(moved), f"wrong: {', '.join(which)}", hint=hint)

    model = make_model(put_weights, layers_of([2, 1]), weights=[np.ones((2, 1)), np.ones(1)])
    params = [(np.array([[2], [3]]), np.array([1]))]
    put(put_weights, model, params)
    check_put(model, params, [(np.ones((2, 1)), np.ones(1))])
    check_array("the output for [[1, 10]]", outputs(model, np.array([[1.0, 10.0]])), [[33.0]],
                tolerance=OUTPUT)


@test_case(points=1.5, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q4.4 run when you hand in.")
def test_get_example(get_params):
    """get_params: the model of the worked example"""
    import numpy as np
    from student_lib.checks import Tolerance, check_array, check_property, check_sequence
    from student_lib.models import make_model
    WEIGHT = Tolerance(rtol=1e-6, atol=1e-6)
    TURNED = "Keras keeps a kernel as (inputs, units), as we do: nothing has to be turned."
    BIAS_FIRST = (
        "Each layer holds its kernel, then its bias, in this order, and after them the next layer."
    )
    FIRST_LAYER = (
        "The first Dense layer was passed over. Print model.layers of a Sequential: is the input in "
        "that list?"
    )
    BACKWARDS = (
        "The layers are in reverse order: the first pair belongs to the layer next to the input."
    )
    FLAT_GIVEN = (
        "That is one flat list of arrays. The question wants a pair for each layer: how many entries "
        "has the list then?"
    )
    EMPTY_PAIRS = (
        "There is an entry for a layer that has no weights. What does put_weights do with an empty "
        "pair?"
    )
    LAYER_LOST = "Not every Dense layer has its pair in the list: how many kernels has the net?"
    VARIABLES = (
        "These are Keras variables, which change when the model is trained further. The question wants "
        "plain numpy arrays."
    )
    LISTS = "These are nested lists. The question wants numpy arrays."

    def flat(params):
        """The arrays one after the other, as model.set_weights takes them."""
        return [array for pair in params for array in pair]

    def layers_of(sizes, activation="tanh", between=()):
        """Input, Dense layers, and after each hidden one the layers of ``between``."""
        rows = [("Input", {"shape": (sizes[0],)})]
        for units in sizes[1:-1]:
            rows += [("Dense", {"units": units, "activation": activation}), *between]
        return [*rows, ("Dense", {"units": sizes[-1]})]

    def equal(a, b):
        """Same shape and, up to float32, same numbers."""
        return np.shape(a) == np.shape(b) and np.allclose(a, b, 1e-5, 1e-6)

    def check_pairs(got, params):
        """The list of pairs that get_params should give."""
        label = "get_params(model)"
        expected = flat(params)
        if isinstance(got, (list, tuple)):
            arrays = [isinstance(a, np.ndarray) for a in got]
            check_property(label, not (arrays and all(arrays) and len(got) == len(expected)),
                           "should be a list of pairs, it is a list of arrays", hint=FLAT_GIVEN)
            hollow = any(entry is None or (isinstance(entry, (list, tuple)) and
                                           (not len(entry) or entry[0] is None)) for entry in got)
            check_property(label, not hollow, "holds an entry without arrays", hint=EMPTY_PAIRS)
            lost = LAYER_LOST if 0 < len(got) < len(params) else ""
            if got and isinstance(got[0], (list, tuple)) and len(got[0]) == 2:
                first_lost = equal(got[0][0], expected[2]) if len(expected) > 2 else False
                lost = FIRST_LAYER if first_lost and len(got) < len(params) else lost
            check_property(label, len(got) == len(params),
                           f"should have {len(params)} pairs, it has {len(got)}", hint=lost)
        pairs = [check_sequence(f"a pair of {label}", pair, 2)
                 for pair in check_sequence(label, got, len(params))]
        values = flat(pairs)
        for value in values:
            listed = isinstance(value, (list, tuple))
            check_property(label, isinstance(value, np.ndarray), "should hold numpy arrays",
                           hint=LISTS if listed else VARIABLES)
        swapped = [a.ndim == 1 and b.ndim == 2 for a, b in pairs]
        check_property(label, not any(swapped), "in a pair W comes first, then b", hint=BIAS_FIRST)
        if len(params) > 1:
            backwards = equal(values[0], expected[-2]) and not equal(values[0], expected[0])
            check_property(label, not backwards, "the layers are in another order", hint=BACKWARDS)
        for value, right in zip(values, expected, strict=True):
            turned = right.ndim == 2 and equal(value, right.T) and not equal(value, right)
            check_property(label, not turned, f"W should be {right.shape}", hint=TURNED)
        for k, (value, right) in enumerate(zip(values, expected, strict=True)):
            check_property(label, value.dtype.kind == "f", f"holds {value.dtype}, not floats")
            check_array(f"{label}[{k // 2}][{k % 2}]", value, right, dtype=None, tolerance=WEIGHT)

    params = [(np.array([[2.0], [3.0]]), np.array([1.0]))]
    check_pairs(get_params(make_model(get_params, layers_of([2, 1]), weights=flat(params))), params)
