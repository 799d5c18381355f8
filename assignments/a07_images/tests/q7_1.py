from otter.test_files import test_case

OK_FORMAT = False
name = "q7_1"


@test_case(points=2, hidden=False)
def test_tiny(prepare_images):
    """The worked example: a picture of 2 x 2, as MNIST keeps it"""
    from student_lib.checks import use_hints
    use_hints({
        '01f65ee8de4dcc5d': 'Height and width have changed places: try pictures that are not square. An axis is added, the others keep their order.',
        '14aadf41769a6b3a': 'You take away the mean and divide by the standard deviation of the batch. Here pixels are divided by max_value, and nothing else.',
        '15a12a9f45a2ec2c': 'Your pixels are as large as before. They shall lie between 0 and 1.',
        '266ad3939922c93c': 'Your y is a column (N, 1). One axis is enough: (N,).',
        '26c6aa017ec96868': 'You lay every picture out in one row, as a dense net wants it. A convolution needs to know which pixels are neighbours.',
        '33135ca6ea64f436': 'Your pixels run from -1 to 1. The question asks for 0 to 1: paper stays 0.',
        '4f82cc74ffcb713d': 'Yours is a negative: ink became 0 and paper 1. Only the scale should change.',
        '622acadc87dd7e07': 'Yours is a negative: ink became 0 and paper 1. Only the scale should change.',
        '65a8a6e64f0d0f10': 'Your X is float64. Keras computes in float32, and the question asks for it: half the memory.',
        '72e680f42b08ad75': 'You divide the labels too. A class number is a name: 7 stays 7.',
        '7397213139afc553': 'Your X has three axes. Conv2D wants (N, H, W, channels), also where there is only one channel.',
        '8948fe5e6d04f775': 'You divide by 255 whatever max_value says. The scikit-learn digits go up to 16.',
        '9511ccb0c9f87321': 'You lay every picture out in one row, as a dense net wants it. A convolution needs to know which pixels are neighbours.',
        '9b9978b64e8cfd59': 'Your channel axis stands before height and width. Here it is the last one, as Keras expects.',
        'a3a05e251d488f01': 'You take away the mean and divide by the standard deviation of the batch. Here pixels are divided by max_value, and nothing else.',
        'a9be5d163173f72d': 'Your pixels run from -1 to 1. The question asks for 0 to 1: paper stays 0.',
        'aa4870ef6cbf28e0': 'You made a row of zeros and a one out of every label. The sparse loss wants the class numbers themselves.',
        'addba9c78d79dcab': 'You divide by the number of grey values, 256, rather than by the largest one, 255: a pixel of max_value must become exactly 1.',
        'ae5a24e7f8d04b90': 'Your y has the dtype of the labels that came in. The question asks for int64.',
        'ba9ca0626eb24e27': 'Nearly every pixel of yours is 0: the division drops what comes after the point. Which operator keeps it?',
        'd57952578c81d921': 'Your pixels are as large as before. They shall lie between 0 and 1.',
        'e5d4f6efcc965517': 'Your X is float64. Keras computes in float32, and the question asks for it: half the memory.',
        'ecf97df603ee99b3': 'You divide by the number of grey values, 256, rather than by the largest one, 255: a pixel of max_value must become exactly 1.',
        'f3dec069246c25dc': 'Your X has three axes. Conv2D wants (N, H, W, channels), also where there is only one channel.',
        'f896e14705453353': 'Your channel axis stands before height and width. Here it is the last one, as Keras expects.',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_array, check_sequence
    SINGLE = Tolerance(rtol=1e-6, atol=1e-6)

    def pictures(got, expected):
        """The first result is the expected array, float32."""
        X = check_sequence("prepare_images(images, labels, max_value)", got, 2)[0]
        check_array("X", X, expected, dtype=np.float32, tolerance=SINGLE)

    images = np.array([[[0, 51], [255, 102]]], dtype=np.uint8)
    got = prepare_images(images, np.array([7], dtype=np.uint8), 255)
    pictures(got, [[[[0.0], [0.2]], [[1.0], [0.4]]]])


@test_case(points=1, hidden=False)
def test_labels(prepare_images):
    """Class numbers stay class numbers"""
    from student_lib.checks import use_hints
    use_hints({
        '01f65ee8de4dcc5d': 'Height and width have changed places: try pictures that are not square. An axis is added, the others keep their order.',
        '14aadf41769a6b3a': 'You take away the mean and divide by the standard deviation of the batch. Here pixels are divided by max_value, and nothing else.',
        '15a12a9f45a2ec2c': 'Your pixels are as large as before. They shall lie between 0 and 1.',
        '266ad3939922c93c': 'Your y is a column (N, 1). One axis is enough: (N,).',
        '26c6aa017ec96868': 'You lay every picture out in one row, as a dense net wants it. A convolution needs to know which pixels are neighbours.',
        '33135ca6ea64f436': 'Your pixels run from -1 to 1. The question asks for 0 to 1: paper stays 0.',
        '4f82cc74ffcb713d': 'Yours is a negative: ink became 0 and paper 1. Only the scale should change.',
        '622acadc87dd7e07': 'Yours is a negative: ink became 0 and paper 1. Only the scale should change.',
        '65a8a6e64f0d0f10': 'Your X is float64. Keras computes in float32, and the question asks for it: half the memory.',
        '72e680f42b08ad75': 'You divide the labels too. A class number is a name: 7 stays 7.',
        '7397213139afc553': 'Your X has three axes. Conv2D wants (N, H, W, channels), also where there is only one channel.',
        '8948fe5e6d04f775': 'You divide by 255 whatever max_value says. The scikit-learn digits go up to 16.',
        '9511ccb0c9f87321': 'You lay every picture out in one row, as a dense net wants it. A convolution needs to know which pixels are neighbours.',
        '9b9978b64e8cfd59': 'Your channel axis stands before height and width. Here it is the last one, as Keras expects.',
        'a3a05e251d488f01': 'You take away the mean and divide by the standard deviation of the batch. Here pixels are divided by max_value, and nothing else.',
        'a9be5d163173f72d': 'Your pixels run from -1 to 1. The question asks for 0 to 1: paper stays 0.',
        'aa4870ef6cbf28e0': 'You made a row of zeros and a one out of every label. The sparse loss wants the class numbers themselves.',
        'addba9c78d79dcab': 'You divide by the number of grey values, 256, rather than by the largest one, 255: a pixel of max_value must become exactly 1.',
        'ae5a24e7f8d04b90': 'Your y has the dtype of the labels that came in. The question asks for int64.',
        'ba9ca0626eb24e27': 'Nearly every pixel of yours is 0: the division drops what comes after the point. Which operator keeps it?',
        'd57952578c81d921': 'Your pixels are as large as before. They shall lie between 0 and 1.',
        'e5d4f6efcc965517': 'Your X is float64. Keras computes in float32, and the question asks for it: half the memory.',
        'ecf97df603ee99b3': 'You divide by the number of grey values, 256, rather than by the largest one, 255: a pixel of max_value must become exactly 1.',
        'f3dec069246c25dc': 'Your X has three axes. Conv2D wants (N, H, W, channels), also where there is only one channel.',
        'f896e14705453353': 'Your channel axis stands before height and width. Here it is the last one, as Keras expects.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence

    def classes(got, expected):
        """The second result is the expected array, int64."""
        y = check_sequence("prepare_images(images, labels, max_value)", got, 2)[1]
        check_array("y", y, expected, dtype=int)

    images = np.zeros((4, 2, 3), dtype=np.uint8)
    got = prepare_images(images, np.array([3, 0, 9, 3], dtype=np.uint8), 255)
    classes(got, [3, 0, 9, 3])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q7.1 run when you hand in.")
def test_digits(prepare_images):
    """Grey values from 0 to 16, of which the brightest pixel here has 12"""
    from student_lib.checks import use_hints
    use_hints({
        '01f65ee8de4dcc5d': 'Height and width have changed places: try pictures that are not square. An axis is added, the others keep their order.',
        '14aadf41769a6b3a': 'You take away the mean and divide by the standard deviation of the batch. Here pixels are divided by max_value, and nothing else.',
        '15a12a9f45a2ec2c': 'Your pixels are as large as before. They shall lie between 0 and 1.',
        '266ad3939922c93c': 'Your y is a column (N, 1). One axis is enough: (N,).',
        '26c6aa017ec96868': 'You lay every picture out in one row, as a dense net wants it. A convolution needs to know which pixels are neighbours.',
        '33135ca6ea64f436': 'Your pixels run from -1 to 1. The question asks for 0 to 1: paper stays 0.',
        '4f82cc74ffcb713d': 'Yours is a negative: ink became 0 and paper 1. Only the scale should change.',
        '622acadc87dd7e07': 'Yours is a negative: ink became 0 and paper 1. Only the scale should change.',
        '65a8a6e64f0d0f10': 'Your X is float64. Keras computes in float32, and the question asks for it: half the memory.',
        '72e680f42b08ad75': 'You divide the labels too. A class number is a name: 7 stays 7.',
        '7397213139afc553': 'Your X has three axes. Conv2D wants (N, H, W, channels), also where there is only one channel.',
        '8948fe5e6d04f775': 'You divide by 255 whatever max_value says. The scikit-learn digits go up to 16.',
        '9511ccb0c9f87321': 'You lay every picture out in one row, as a dense net wants it. A convolution needs to know which pixels are neighbours.',
        '9b9978b64e8cfd59': 'Your channel axis stands before height and width. Here it is the last one, as Keras expects.',
        'a3a05e251d488f01': 'You take away the mean and divide by the standard deviation of the batch. Here pixels are divided by max_value, and nothing else.',
        'a9be5d163173f72d': 'Your pixels run from -1 to 1. The question asks for 0 to 1: paper stays 0.',
        'aa4870ef6cbf28e0': 'You made a row of zeros and a one out of every label. The sparse loss wants the class numbers themselves.',
        'addba9c78d79dcab': 'You divide by the number of grey values, 256, rather than by the largest one, 255: a pixel of max_value must become exactly 1.',
        'ae5a24e7f8d04b90': 'Your y has the dtype of the labels that came in. The question asks for int64.',
        'ba9ca0626eb24e27': 'Nearly every pixel of yours is 0: the division drops what comes after the point. Which operator keeps it?',
        'd57952578c81d921': 'Your pixels are as large as before. They shall lie between 0 and 1.',
        'e5d4f6efcc965517': 'Your X is float64. Keras computes in float32, and the question asks for it: half the memory.',
        'ecf97df603ee99b3': 'You divide by the number of grey values, 256, rather than by the largest one, 255: a pixel of max_value must become exactly 1.',
        'f3dec069246c25dc': 'Your X has three axes. Conv2D wants (N, H, W, channels), also where there is only one channel.',
        'f896e14705453353': 'Your channel axis stands before height and width. Here it is the last one, as Keras expects.',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_array, check_sequence
    SINGLE = Tolerance(rtol=1e-6, atol=1e-6)

    def pictures(got, expected):
        """The first result is the expected array, float32."""
        X = check_sequence("prepare_images(images, labels, max_value)", got, 2)[0]
        check_array("X", X, expected, dtype=np.float32, tolerance=SINGLE)

    images = np.array([[[0.0, 4.0, 8.0], [12.0, 2.0, 1.0]]])
    got = prepare_images(images, np.array([5]), 16)
    pictures(got, [[[[0.0], [0.25], [0.5]], [[0.75], [0.125], [0.0625]]]])
