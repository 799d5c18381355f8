from otter.test_files import test_case

OK_FORMAT = False
name = "q5_7"


@test_case(points=1, hidden=False)
def test_tiny(conv_forward):
    """The worked example: 1 + 2 + 3 + 4 and a bias of 0.5"""
    from student_lib.checks import use_hints
    use_hints({
        '0edf566305de5cf6': 'The result must be computed and returned in float64: float32 keeps only about seven digits.',
        '3b12426988f6e745': 'This works for squares only: the columns of the result come from the width of the images and of the filters.',
        '4090f3fdb2a4ab9e': 'The bias is missing: where all pixels are 0, every output is the bias of its filter.',
        '4a83c94101bf94a5': 'Your numbers belong to filters that are turned by 180°. A convolutional layer lays them on the image as they are, as in Q5.3.',
        '4dd65436ed2fb8d3': 'The bias belongs to the sum, once. You counted it KH·KW·C times: once for every product.',
        '57638461483e7dd1': 'A layer adds the products up. The mean of the products was the score of Q5.4, and no library divides here.',
        '614f131f3a121b3a': 'The shape is (N, OH, OW, F): here the filters come last, not right after the batch.',
        '67940d0c3f9ddeee': 'A layer adds the products up. The mean of the products was the score of Q5.4, and no library divides here.',
        '7009d11648411795': 'Each output number adds all channels of its window. Yours depends on one channel only.',
        '82b66335986c630e': 'The bias is missing: where all pixels are 0, every output is the bias of its filter.',
        'd5d8594a878144e0': 'W is (KH, KW, C, F): the filter is the last axis. A reshape alone does not bring it to the front, it mixes the weights of different filters.',
        'e34a5f562ac869f1': 'The bias belongs to the sum, once. You counted it KH·KW·C times: once for every product.',
        'ea93ef42a9844041': 'The result must be computed and returned in float64: float32 keeps only about seven digits.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([1, 2, 3, 4]).reshape(1, 2, 2, 1)
    got = conv_forward(X, np.ones((2, 2, 1, 1)), np.array([0.5]))
    check_array("conv_forward(X, W, b)", got, np.full((1, 1, 1, 1), 10.5))


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q5.7 run when you hand in.")
def test_two_channels(conv_forward):
    """The example with two channels and three filters: each output adds both channels"""
    from student_lib.checks import use_hints
    use_hints({
        '0edf566305de5cf6': 'The result must be computed and returned in float64: float32 keeps only about seven digits.',
        '3b12426988f6e745': 'This works for squares only: the columns of the result come from the width of the images and of the filters.',
        '4090f3fdb2a4ab9e': 'The bias is missing: where all pixels are 0, every output is the bias of its filter.',
        '4a83c94101bf94a5': 'Your numbers belong to filters that are turned by 180°. A convolutional layer lays them on the image as they are, as in Q5.3.',
        '4dd65436ed2fb8d3': 'The bias belongs to the sum, once. You counted it KH·KW·C times: once for every product.',
        '57638461483e7dd1': 'A layer adds the products up. The mean of the products was the score of Q5.4, and no library divides here.',
        '614f131f3a121b3a': 'The shape is (N, OH, OW, F): here the filters come last, not right after the batch.',
        '67940d0c3f9ddeee': 'A layer adds the products up. The mean of the products was the score of Q5.4, and no library divides here.',
        '7009d11648411795': 'Each output number adds all channels of its window. Yours depends on one channel only.',
        '82b66335986c630e': 'The bias is missing: where all pixels are 0, every output is the bias of its filter.',
        'd5d8594a878144e0': 'W is (KH, KW, C, F): the filter is the last axis. A reshape alone does not bring it to the front, it mixes the weights of different filters.',
        'e34a5f562ac869f1': 'The bias belongs to the sum, once. You counted it KH·KW·C times: once for every product.',
        'ea93ef42a9844041': 'The result must be computed and returned in float64: float32 keeps only about seven digits.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([[[1, 10], [2, 20], [3, 30]]]).reshape(1, 1, 3, 2)
    W = np.zeros((1, 2, 2, 3))
    W[0, :, 0, 0] = 1  # filter 0 adds two neighbours of channel 0
    W[0, :, 1, 1] = 1  # filter 1 adds two neighbours of channel 1
    W[0, 0, :, 2] = 1  # filter 2 adds both channels of the left pixel
    expected = np.array([[3, 30, 11], [5, 50, 22]]) + np.array([0, 100, 1000])
    got = conv_forward(X, W, np.array([0, 100, 1000]))
    check_array("conv_forward(X, W, b)", got, expected.reshape(1, 1, 2, 3))
