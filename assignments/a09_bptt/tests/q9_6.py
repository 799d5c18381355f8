from otter.test_files import test_case

OK_FORMAT = False
name = "q9_6"


@test_case(points=1, hidden=False)
def test_three_four_five(clip_global_norm):
    """The worked example: 3 and 4 have the global norm 5; limit 1"""
    from student_lib.checks import use_hints
    use_hints({
        '1485bc15e5cfd696': 'The arrays must come back one by one in their own shapes, ready for the update; you joined them to one vector.',
        '1f32a08db9e1032c': 'You take a mean over the entries. The length of a vector adds the squares up: 3 and 4 give 5.',
        '21ed328b58d63b04': 'Two results are asked: the list of clipped arrays, and the norm before clipping.',
        '2b9de9e0cbb1e387': 'You look at the longest array only. All arrays together are one long vector, and many short ones can be too long together.',
        '325b789620cb819e': 'Two results in the wrong order: the list of arrays comes first, then the norm.',
        '32a665cbf3aae15d': 'Almost: the new length is not exactly the limit. You add a small number to the norm; where the norm is above a positive limit you may divide without it.',
        '678040dd0830309c': 'The arrays must come back one by one in their own shapes, ready for the update; you joined them to one vector.',
        '6b842caecb86e84b': 'A gradient that is short enough stays as it is: a norm of 0.1 stays 0.1. You stretch it to the limit.',
        '6fe6e5a635a5788d': 'Two results in the wrong order: the list of arrays comes first, then the norm.',
        '8352fd6a0da9de81': 'Two results are asked: the list of clipped arrays, and the norm before clipping.',
        'b29a0441aaeee937': 'You take a mean over the entries. The length of a vector adds the squares up: 3 and 4 give 5.',
        'b6c3215b656d5ec9': 'You forgot the root: 3 and 4 have the norm 5, not 25.',
        'd7f4ad28481ccfff': 'You forgot the root: 3 and 4 have the norm 5, not 25.',
        'e1e19e2210ad8cad': 'You look at the longest array only. All arrays together are one long vector, and many short ones can be too long together.',
        'fcf269964907f63d': 'The second result is the norm before clipping: it is what you watch during training. Yours never exceeds the limit.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_float, check_sequence

    def check_clipped(got, clipped, norm, dtype=float):
        """Both results: the arrays one by one, then the norm."""
        label = "clip_global_norm(grads, max_norm)"
        arrays, length = check_sequence(label, got, 2)
        arrays = check_sequence("clipped", arrays, len(clipped))
        for k, (value, expected) in enumerate(zip(arrays, clipped, strict=True)):
            check_array(f"clipped[{k}]", value, expected, dtype=dtype)
        check_float("norm", length, norm)

    got = clip_global_norm([np.array([3.0]), np.array([[4.0]])], 1.0)
    check_clipped(got, [[0.6], [[0.8]]], 5.0)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q9.6 run when you hand in.")
def test_short(clip_global_norm):
    """A global norm of 0.1 stays as it is when 1 is allowed"""
    from student_lib.checks import use_hints
    use_hints({
        '1485bc15e5cfd696': 'The arrays must come back one by one in their own shapes, ready for the update; you joined them to one vector.',
        '1f32a08db9e1032c': 'You take a mean over the entries. The length of a vector adds the squares up: 3 and 4 give 5.',
        '21ed328b58d63b04': 'Two results are asked: the list of clipped arrays, and the norm before clipping.',
        '2b9de9e0cbb1e387': 'You look at the longest array only. All arrays together are one long vector, and many short ones can be too long together.',
        '325b789620cb819e': 'Two results in the wrong order: the list of arrays comes first, then the norm.',
        '32a665cbf3aae15d': 'Almost: the new length is not exactly the limit. You add a small number to the norm; where the norm is above a positive limit you may divide without it.',
        '678040dd0830309c': 'The arrays must come back one by one in their own shapes, ready for the update; you joined them to one vector.',
        '6b842caecb86e84b': 'A gradient that is short enough stays as it is: a norm of 0.1 stays 0.1. You stretch it to the limit.',
        '6fe6e5a635a5788d': 'Two results in the wrong order: the list of arrays comes first, then the norm.',
        '8352fd6a0da9de81': 'Two results are asked: the list of clipped arrays, and the norm before clipping.',
        'b29a0441aaeee937': 'You take a mean over the entries. The length of a vector adds the squares up: 3 and 4 give 5.',
        'b6c3215b656d5ec9': 'You forgot the root: 3 and 4 have the norm 5, not 25.',
        'd7f4ad28481ccfff': 'You forgot the root: 3 and 4 have the norm 5, not 25.',
        'e1e19e2210ad8cad': 'You look at the longest array only. All arrays together are one long vector, and many short ones can be too long together.',
        'fcf269964907f63d': 'The second result is the norm before clipping: it is what you watch during training. Yours never exceeds the limit.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_float, check_sequence

    def check_clipped(got, clipped, norm, dtype=float):
        """Both results: the arrays one by one, then the norm."""
        label = "clip_global_norm(grads, max_norm)"
        arrays, length = check_sequence(label, got, 2)
        arrays = check_sequence("clipped", arrays, len(clipped))
        for k, (value, expected) in enumerate(zip(arrays, clipped, strict=True)):
            check_array(f"clipped[{k}]", value, expected, dtype=dtype)
        check_float("norm", length, norm)

    got = clip_global_norm([np.array([0.06]), np.array([0.0, 0.08])], 1.0)
    check_clipped(got, [[0.06], [0.0, 0.08]], 0.1)
