from otter.test_files import test_case

OK_FORMAT = False
name = "q6_5"


@test_case(points=1, hidden=False)
def test_small(layer_table):
    """The worked example: three filters, flatten, four units"""
    from student_lib.checks import use_hints
    use_hints({
        '0b598c70f98f4588': 'The window jumps s cells at a time, in convolution and in pooling: the map is smaller by about that factor.',
        '0b7563dfa79a3fa8': 'Each filter makes one map: the depth after a convolution is the number of its filters.',
        '1692b6452922e38e': 'relu compares with 0 and learns nothing: how many numbers could training change in it?',
        '1a5dde4919aefa33': 'Each filter makes one map: the depth after a convolution is the number of its filters.',
        '1b9cf0b10c15f5bc': 'The dense units have their biases; each filter adds one number too, 64 in the photo example.',
        '1cfd8213caa4ad57': 'Each row holds the parameters of its own layer; you carry on the sum of the layers before it.',
        '20fe07174ce78b91': 'Filters extend through the full depth of what they read: a colour image has three numbers in every cell of the window.',
        '284d45f57b681591': 'A filter has rows and columns: a window of 3 × 3 has nine cells, not three.',
        '39db3b8916420de6': 'A filter adds up all its channels and then adds a single bias, not one for each channel.',
        '3e983cd8c3f4a15b': 'One row for each layer: the input is not a layer here and gets no row.',
        '4ba78bf7d83cb969': "The name in a row is the first entry of the layer's tuple, as it stands there, without a number.",
        '4d5a260a2270c188': 'A layer does not share one bias: how many filters does it have, and what does each of them add?',
        '580e7145efc34171': 'Keras prints None for the batch axis in front. Here the shape is that of one image, without it.',
        '58132dbf8f3d8589': 'A filter adds up all its channels and then adds a single bias, not one for each channel.',
        '63a20de178e226db': 'Pooling has no parameters: there is nothing to learn in a maximum. It only shrinks what comes after it.',
        '6d994380fce49c4a': 'A window as large as the image has one position, not none: what does the formula add to the number of steps?',
        '71f6b87ade67b72a': 'A filter uses the same weights at every place, so they are counted once, however large the map is.',
        '80e245e039ec0e0d': 'A layer does not share one bias: how many filters does it have, and what does each of them add?',
        'a1a2336d48e5f8b7': 'One row for each layer: the input is not a layer here and gets no row.',
        'ae95fb5d554f1ee3': 'In a second call the rows of the first one are still there: where is your list made, and how often?',
        'b50ba0bf78f51694': 'Keras prints None for the batch axis in front. Here the shape is that of one image, without it.',
        'b50cde4bb403fd1f': 'Rows and columns are computed one by one: try an image that is wider than high.',
        'bfc11da3ccfb2d4c': 'A window as large as the image has one position, not none: what does the formula add to the number of steps?',
        'cd37ccb7b900b259': 'Every layer gets a row, also one that changes no shape and learns nothing, such as relu.',
        'dee811a349b1af67': 'A vector has a shape with one entry: (36,) is a tuple, 36 is a number.',
        'e0879b8817e0d4b6': 'In the tuple the window k comes before the stride s. Which of the two do you read first?',
        'e14007d22f51f83a': 'The padding is part of the layer: with `same` zeros are added, and stride 1 keeps rows and columns as they are.',
        'e33b4e9e2d784d21': 'The filters have their biases; the units of a dense layer need one each as well.',
        'e8b0618fe31c7a1a': 'Filters and units have a bias each: in the photo example of the slide 64 biases are missing.',
        'ed50ed5b0de1c73e': "The name in a row is the first entry of the layer's tuple, as it stands there, without a number.",
        'eeb5bca446e6ba1c': 'In the tuple the window k comes before the stride s. Which of the two do you read first?',
        'eebc5ed9664c5cbb': 'The order is rows, columns, channels, before and after a layer: you exchange the first two.',
        'fbaf95ddf1832033': 'Each row holds the parameters of its own layer; you carry on the sum of the layers before it.',
        'ff74e2b7659d8f9b': 'A filter uses the same weights at every place, so they are counted once, however large the map is.',
    })
    from student_lib.checks import check_dict, check_equal, check_sequence
    KEYS = ("name", "output_shape", "params")

    def check_table(label, table, rows):
        """The table has the rows (layer, output shape, params), compared column by column."""
        found = check_sequence(label, table, len(rows))
        found = [check_dict(f"{label}[{n}]", row, KEYS) for n, row in enumerate(found)]
        shapes = []
        for n, (row, (_, shape, _)) in enumerate(zip(found, rows, strict=True)):
            place = f'{label}[{n}]["output_shape"]'
            shapes.append(tuple(check_sequence(place, row["output_shape"], len(shape))))
        check_equal(f"the names in {label}", [row["name"] for row in found],
                    [layer[0] for layer, _, _ in rows])
        check_equal(f"the output shapes in {label}", shapes, [shape for _, shape, _ in rows])
        check_equal(f"the params in {label}", [row["params"] for row in found],
                    [params for _, _, params in rows])

    layers = [("conv", 3, 3, 1, "valid"), ("flatten",), ("dense", 4)]
    rows = list(zip(layers, [(4, 3, 3), (36,), (4,)], [57, 0, 148], strict=True))
    check_table("layer_table((6, 5, 2), layers)", layer_table((6, 5, 2), layers), rows)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 12 hidden cases of Q6.5 run when you hand in.")
def test_photo(layer_table):
    """The slide: 224 × 224 × 3, 64 filters of 3 × 3, then a pool that halves the sides"""
    from student_lib.checks import use_hints
    use_hints({
        '0b598c70f98f4588': 'The window jumps s cells at a time, in convolution and in pooling: the map is smaller by about that factor.',
        '0b7563dfa79a3fa8': 'Each filter makes one map: the depth after a convolution is the number of its filters.',
        '1692b6452922e38e': 'relu compares with 0 and learns nothing: how many numbers could training change in it?',
        '1a5dde4919aefa33': 'Each filter makes one map: the depth after a convolution is the number of its filters.',
        '1b9cf0b10c15f5bc': 'The dense units have their biases; each filter adds one number too, 64 in the photo example.',
        '1cfd8213caa4ad57': 'Each row holds the parameters of its own layer; you carry on the sum of the layers before it.',
        '20fe07174ce78b91': 'Filters extend through the full depth of what they read: a colour image has three numbers in every cell of the window.',
        '284d45f57b681591': 'A filter has rows and columns: a window of 3 × 3 has nine cells, not three.',
        '39db3b8916420de6': 'A filter adds up all its channels and then adds a single bias, not one for each channel.',
        '3e983cd8c3f4a15b': 'One row for each layer: the input is not a layer here and gets no row.',
        '4ba78bf7d83cb969': "The name in a row is the first entry of the layer's tuple, as it stands there, without a number.",
        '4d5a260a2270c188': 'A layer does not share one bias: how many filters does it have, and what does each of them add?',
        '580e7145efc34171': 'Keras prints None for the batch axis in front. Here the shape is that of one image, without it.',
        '58132dbf8f3d8589': 'A filter adds up all its channels and then adds a single bias, not one for each channel.',
        '63a20de178e226db': 'Pooling has no parameters: there is nothing to learn in a maximum. It only shrinks what comes after it.',
        '6d994380fce49c4a': 'A window as large as the image has one position, not none: what does the formula add to the number of steps?',
        '71f6b87ade67b72a': 'A filter uses the same weights at every place, so they are counted once, however large the map is.',
        '80e245e039ec0e0d': 'A layer does not share one bias: how many filters does it have, and what does each of them add?',
        'a1a2336d48e5f8b7': 'One row for each layer: the input is not a layer here and gets no row.',
        'ae95fb5d554f1ee3': 'In a second call the rows of the first one are still there: where is your list made, and how often?',
        'b50ba0bf78f51694': 'Keras prints None for the batch axis in front. Here the shape is that of one image, without it.',
        'b50cde4bb403fd1f': 'Rows and columns are computed one by one: try an image that is wider than high.',
        'bfc11da3ccfb2d4c': 'A window as large as the image has one position, not none: what does the formula add to the number of steps?',
        'cd37ccb7b900b259': 'Every layer gets a row, also one that changes no shape and learns nothing, such as relu.',
        'dee811a349b1af67': 'A vector has a shape with one entry: (36,) is a tuple, 36 is a number.',
        'e0879b8817e0d4b6': 'In the tuple the window k comes before the stride s. Which of the two do you read first?',
        'e14007d22f51f83a': 'The padding is part of the layer: with `same` zeros are added, and stride 1 keeps rows and columns as they are.',
        'e33b4e9e2d784d21': 'The filters have their biases; the units of a dense layer need one each as well.',
        'e8b0618fe31c7a1a': 'Filters and units have a bias each: in the photo example of the slide 64 biases are missing.',
        'ed50ed5b0de1c73e': "The name in a row is the first entry of the layer's tuple, as it stands there, without a number.",
        'eeb5bca446e6ba1c': 'In the tuple the window k comes before the stride s. Which of the two do you read first?',
        'eebc5ed9664c5cbb': 'The order is rows, columns, channels, before and after a layer: you exchange the first two.',
        'fbaf95ddf1832033': 'Each row holds the parameters of its own layer; you carry on the sum of the layers before it.',
        'ff74e2b7659d8f9b': 'A filter uses the same weights at every place, so they are counted once, however large the map is.',
    })
    from student_lib.checks import check_dict, check_equal, check_sequence
    KEYS = ("name", "output_shape", "params")

    def check_table(label, table, rows):
        """The table has the rows (layer, output shape, params), compared column by column."""
        found = check_sequence(label, table, len(rows))
        found = [check_dict(f"{label}[{n}]", row, KEYS) for n, row in enumerate(found)]
        shapes = []
        for n, (row, (_, shape, _)) in enumerate(zip(found, rows, strict=True)):
            place = f'{label}[{n}]["output_shape"]'
            shapes.append(tuple(check_sequence(place, row["output_shape"], len(shape))))
        check_equal(f"the names in {label}", [row["name"] for row in found],
                    [layer[0] for layer, _, _ in rows])
        check_equal(f"the output shapes in {label}", shapes, [shape for _, shape, _ in rows])
        check_equal(f"the params in {label}", [row["params"] for row in found],
                    [params for _, _, params in rows])

    layers = [("conv", 64, 3, 1, "same"), ("relu",), ("pool", 2, 2, "valid")]
    shapes = [(224, 224, 64), (224, 224, 64), (112, 112, 64)]
    rows = list(zip(layers, shapes, [1792, 0, 0], strict=True))
    check_table("layer_table((224, 224, 3), layers)", layer_table((224, 224, 3), layers), rows)
