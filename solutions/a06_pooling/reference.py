"""Reference answers of A06: signatures and docstrings are what students see."""

import numpy as np


def pool_output_size(W, k, s, ceil_mode=False):
    """Number of pooling windows of k cells on a line of W cells, one every s cells.

    Args:
        W: int, cells of the line.
        k: int, cells of the window.
        s: int, stride: the windows start at cell 0, s, 2·s, …
        ceil_mode: what to do with cells at the end that no whole window reaches.
            False leaves them out: ``(W - k) / s``, rounded down, plus 1.
            True keeps them in a window that hangs over the end: ``(W - k) / s``, rounded *up*,
            plus 1; and minus 1 again if the last window would start outside the line, that is
            if ``(out - 1) · s`` is W or more.

    Returns:
        int, at least 1.

    Raises:
        ValueError: if the window is larger than the line (k > W), in both modes.

    Example:
        W, k, s = 7, 2, 2 gives 3, and 4 in ceil mode: the fourth window holds the last cell only.
        5, 1, 3 gives 2 in both modes: a third window would start at cell 6, where nothing is.
        (Q5.1 in mode "ceil" says 3 here: it is the bare formula, without this rule.)

    Hint 1: at which cell does the last window start, and which cells does it hold?
    Hint 2: draw 5, 3, 2 and 5, 2, 3 on paper. How many windows do you see in each mode?
    """
    if k > W:
        raise ValueError(f"a window of {k} does not fit on a line of {W}")
    if not ceil_mode:
        return (W - k) // s + 1
    out = -(-(W - k) // s) + 1
    if (out - 1) * s >= W:
        out -= 1
    return out


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    """One number for every window of every channel: its maximum or its average.

    Args:
        X: (N, H, W, C) numbers, an array or nested lists: N images, H rows, W columns, C channels.
        size: int, the window has size × size cells.
        stride: int, cells between two neighbouring windows, down as well as to the right.
        mode: ``"max"`` or ``"average"``.
        ceil_mode: False uses whole windows only; True also the windows that hang over the bottom
            or the right edge. Such a window holds only the cells that really exist: an average
            divides by their number.

    Returns:
        (N, OH, OW, C) float64. OH comes from H and OW from W, both by Q6.1.

    Raises:
        ValueError: if the window is larger than the image in one direction, or if ``mode`` is
            none of the two names.

    Example:
        one image with one channel, [[1, 2, 3], [4, 5, 6], [7, 8, 9]], size 2 and stride 2:
        max gives [[5]]; in ceil mode max gives [[5, 6], [8, 9]], average [[3, 4.5], [7.5, 9]].

    Hint 1: which rows does window (i, j) hold, and where do they stop at the bottom edge?
    Hint 2: what should the maximum of a window be that holds only negative numbers?
    """
    if mode not in ("max", "average"):
        raise ValueError(f"mode must be 'max' or 'average', not {mode!r}")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, size, stride, ceil_mode)
    OW = pool_output_size(W, size, stride, ceil_mode)
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + size, j * stride : j * stride + size]
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out


def run_stack(image, kernels, plan):
    """Send one picture through a plan of layers and keep what every layer gives.

    Args:
        image: (H, W) numbers, an array or nested lists.
        kernels: list of F kernels, all of the same shape (KH, KW).
        plan: list of step names. The first is always ``"conv"``, which occurs only there:
            "conv": one map per kernel, [i, j, f] is the *mean* of the products of kernel f and
                the patch whose top left corner is (i, j); stride 1, no padding, kernel not turned.
            "relu": negative numbers become 0.
            "pool": maximum of 2 × 2 windows with stride 2 in ceil mode (Q6.2).

    Returns:
        list with one pair (name, array) per step, in the order of the plan; the picture itself is
        not in it. The name is the name in the plan, also when it occurs twice. The arrays are
        float64 of shape (rows, columns, F), without a batch axis, and not rounded.

    Raises:
        ValueError: if the plan holds a name that is none of the three.

    Example:
        a 9 × 9 picture, three 3 × 3 kernels and the plan ["conv", "relu", "pool", "pool"] give
        the shapes (7, 7, 3), (7, 7, 3), (4, 4, 3), (2, 2, 3).

    Hint 1: what does each step get as its input?
    Hint 2: what happens to the first entry of your list when a later step writes into its array?
    """
    unknown = set(plan) - {"conv", "relu", "pool"}
    if unknown:
        raise ValueError(f"no such step: {sorted(unknown)}")
    maps = np.asarray(image, dtype=float)
    kernels = np.asarray(kernels, dtype=float)
    entries = []
    for step in plan:
        if step == "conv":
            windows = np.lib.stride_tricks.sliding_window_view(maps, kernels.shape[1:])
            maps = np.einsum("ijab,fab->ijf", windows, kernels) / kernels[0].size
        elif step == "relu":
            maps = np.maximum(maps, 0)
        else:
            maps = pool2d(maps[np.newaxis], 2, 2, "max", True)[0]
        entries.append((step, maps))
    return entries


def flatten(X, order="channels_last"):
    """Every image of a batch as one row of numbers.

    Args:
        X: (N, H, W, C) numbers, an array or nested lists.
        order: ``"channels_last"`` walks over the pixels, row by row, and writes down all C numbers
            of a pixel before it goes to the next one (Keras' Flatten does this).
            ``"map_by_map"`` writes down the whole map of channel 0, row by row, then the map of
            channel 1, and so on (the slides do this).

    Returns:
        (N, H·W·C) float64. Row n holds the numbers of image n.

    Raises:
        ValueError: if ``order`` is none of the two names.

    Example:
        one image of 1 × 2 pixels with two channels, [[[[1, 10], [2, 20]]]]:
        "channels_last" gives [[1, 10, 2, 20]], "map_by_map" gives [[1, 2, 10, 20]].

    Hint 1: which axis has to change fastest in the row, and which slowest?
    Hint 2: what shape comes out for a single image?
    """
    if order not in ("channels_last", "map_by_map"):
        raise ValueError(f"order must be 'channels_last' or 'map_by_map', not {order!r}")
    X = np.asarray(X, dtype=float)
    if order == "map_by_map":
        X = X.transpose(0, 3, 1, 2)
    return X.reshape(len(X), -1)


def layer_table(input_shape, layers):
    """Output shape and number of parameters of every layer of a net, as Keras prints them.

    Args:
        input_shape: tuple (H, W, C), one image without the batch axis.
        layers: list of tuples, in the order in which the data runs through them:

            * ``("conv", F, k, s, padding)``: F filters of k × k cells, stride s, with a bias
            * ``("pool", k, s, padding)``: windows of k × k cells, stride s
            * ``("relu",)``
            * ``("flatten",)``
            * ``("dense", n)``: n units, with biases

            ``padding`` is ``"valid"`` (only windows inside the image; cells that are left over
            are not used) or ``"same"`` (zeros are added so that stride 1 keeps the size; with
            stride s a side of W cells becomes W / s, rounded up).

    Returns:
        list with one dict per layer (the input gets none):

        * ``"name"``: the first entry of the layer's tuple
        * ``"output_shape"``: tuple of ints without the batch axis: (H, W, C), or (D,) from
          flatten and dense
        * ``"params"``: int, all numbers that this layer learns, biases included

    Raises:
        ValueError: if a layer's name or a padding is unknown; if a window is larger than the
            image and the padding is "valid"; if dense does not get a vector; if conv or pool
            does not get (H, W, C).

    Example:
        ``layer_table((6, 5, 2), [("conv", 3, 3, 1, "valid"), ("flatten",), ("dense", 4)])``
        gives the output shapes (4, 3, 3), (36,), (4,) and 57, 0, 148 parameters.

    Hint 1: what does the next layer have to know of the layers before it?
    Hint 2: how many numbers does one filter multiply at one place, and what does it add?
    """

    def side(cells, k, s, padding):
        if padding == "same":
            return -(-cells // s)
        if padding != "valid":
            raise ValueError(f"padding must be 'valid' or 'same', not {padding!r}")
        if k > cells:
            raise ValueError(f"a window of {k} has no position on {cells} cells")
        return (cells - k) // s + 1

    shape = tuple(int(n) for n in input_shape)
    table = []
    for name, *numbers in layers:
        params = 0
        if name in ("conv", "pool"):
            if len(shape) != 3:
                raise ValueError(f"{name} needs (H, W, C), not {shape}")
            k, s, padding = numbers[-3:]
            depth = shape[2]
            if name == "conv":
                params = (k * k * depth + 1) * numbers[0]
                depth = numbers[0]
            shape = (side(shape[0], k, s, padding), side(shape[1], k, s, padding), depth)
        elif name == "flatten":
            shape = (int(np.prod(shape)),)
        elif name == "dense":
            if len(shape) != 1:
                raise ValueError(f"dense needs one vector, not {shape}: flatten first")
            params = (shape[0] + 1) * numbers[0]
            shape = (numbers[0],)
        elif name != "relu":
            raise ValueError(f"there is no layer {name!r}")
        table.append({"name": name, "output_shape": shape, "params": params})
    return table


def dense_vs_conv(H, W, C, F, k):
    """Weights that turn H × W × C numbers into H × W × F: a dense layer against a convolution.

    The dense layer joins every number of the input with every number of the output. The
    convolution has F filters of k × k cells (padding "same", stride 1). Biases are not counted.

    Args:
        H, W, C: ints, the input volume.
        F: int, the depth of the output; its rows and columns are those of the input.
        k: int, side of the filters.

    Returns:
        (dense, conv): two exact ints, however large.

    Example:
        ``dense_vs_conv(4, 5, 3, 2, 3)`` gives (2400, 54).

    Hint 1: how many numbers go in, and how many come out?
    Hint 2: does a filter need other weights at another place?
    Hint 3: what is the largest whole number that an int64 can hold, and has a Python int one?
    """
    return (H * W * C) * (H * W * F), k * k * C * F


# Six nets of the last slide: when, and what was new? A dict with the keys "LeNet", "AlexNet",
# "ZFNet", "VGG", "GoogLeNet" and "ResNet". Each value is a pair (year, letter): the year as an
# int as in the lecture, the letter of the one trait that belongs to it; each letter is used once.
#   "A": skip connections: what goes into a block is added to what comes out of it
#   "B": one plain recipe, layer after layer: stacked 3 × 3 filters, 16 or 19 layers with weights
#   "C": reads handwritten digits, about 60,000 parameters
#   "D": inception modules: filters of several sizes side by side, their maps joined
#   "E": ReLU, dropout and two graphics cards; won the ImageNet contest by a wide margin
#   "F": tunes an earlier winner after looking at what its filters see: first filters 7 × 7 with
#        stride 2 in place of 11 × 11 with stride 4
# Example of the form (not of the answer): {"LeNet": (1901, "F"), ...}
# Hint: which of these ideas cannot have come before which other one?
case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2013, "F"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2015, "A"),
}


def max_pool_backward(dout, X, size, stride, ceil_mode):
    """Gradient of a max pooling layer by its input.

    Args:
        dout: (N, OH, OW, C) array of floats or whole numbers, gradient by the output of
            ``pool2d(X, size, stride, "max", ceil_mode)``.
        X: (N, H, W, C) array of floats or whole numbers, the input of the layer.
        size: int, the window has size × size cells.
        stride: int, cells between two neighbouring windows.
        ceil_mode: bool, as in Q6.2.

    Returns:
        dX: (N, H, W, C) float64. Each entry of dout goes to the one cell that was the maximum of
        its window in its channel. If several cells of a window share the maximum, the first one
        gets it, row by row (the order of ``argmax``). A cell that was the maximum of several
        windows gets the sum; a cell that was never one gets 0.

    Example:
        one image with one channel, X = [[1, 3, 2], [0, 0, 0]], size 2, stride 1 and
        dout = [[10, 1]] give dX = [[0, 11, 0], [0, 0, 0]]: the 3 wins both windows.

    Hint 1: if X at a cell grows a little, which outputs change?
    Hint 2: ``argmax`` of a window counts its cells from 0. How do you get back to row and column
    when the window is cut off by the edge?

    The rule is the chain rule for a maximum; see Goodfellow, Bengio, Courville, "Deep Learning"
    (2016), sections 6.5 and 9.3.
    """
    dout = np.asarray(dout, dtype=float)
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, size, stride, ceil_mode)
    OW = pool_output_size(W, size, stride, ceil_mode)
    dX = np.zeros(X.shape)
    image, channel = np.indices((N, C))
    for i in range(OH):
        for j in range(OW):
            top, left = i * stride, j * stride
            window = X[:, top : top + size, left : left + size]
            width = window.shape[2]
            best = window.reshape(N, -1, C).argmax(axis=1)
            dX[image, top + best // width, left + best % width, channel] += dout[:, i, j]
    return dX
