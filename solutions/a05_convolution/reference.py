"""Reference answers of A05, Convolution."""

import numpy as np


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    """Number of positions of a window of F cells on a line of W cells: ``1 + (W - F + 2P) / S``.

    Args:
        W: int, cells of the line.
        F: int, cells of the window.
        P: int, zeros added at *each* end of the line.
        S: int, stride: how many cells the window moves at a time.
        mode: what to do when ``W - F + 2P`` cannot be divided by S:
            ``"strict"`` raises ValueError, ``"floor"`` rounds down (the left-over cells are not
            used), ``"ceil"`` rounds up (the last window hangs over the edge).

    Returns:
        int, at least 1.

    Raises:
        ValueError: in strict mode if the division leaves a rest; in every mode if the window is
            larger than the padded line, or if ``mode`` is none of the three names.

    Example:
        ``conv_output_size(9, 3)`` gives 7; ``conv_output_size(224, 3, 1, 1)`` gives 224.

    "ceil" is the pure formula: W, F, P, S = 5, 1, 0, 3 gives 3, although the third window starts
    outside the line. The pooling question Q6.1 adds a rule that drops such a window and gives 2.

    Hint 1: how many positions has a window that is exactly as large as the line?
    Hint 2: which part of the formula may be a fraction, and when is it to be rounded?
    """
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError(f"mode must be 'strict', 'floor' or 'ceil', not {mode!r}")
    room = W - F + 2 * P
    if room < 0:
        raise ValueError(f"a window of {F} has no position on {W} cells with padding {P}")
    if mode == "strict" and room % S != 0:
        raise ValueError(f"steps of {S} do not fit into {room}")
    steps = -(-room // S) if mode == "ceil" else room // S
    return steps + 1


def zero_pad(X, pad):
    """A batch of images with a frame of zeros around each image.

    Args:
        X: (N, H, W, C) numbers: N images, H rows, W columns, C channels.
        pad: int, so many zeros on all four sides; or ``((top, bottom), (left, right))``, the
            number of rows above and below and of columns on the left and on the right.

    Returns:
        (N, H + top + bottom, W + left + right, C) float64, always a new array: it shares no
        memory with X, also when nothing is added.

    Example:
        X of shape (2, 3, 4, 5) and ``pad=1`` gives shape (2, 5, 6, 5).

    Hint 1: which two of the four axes may grow?
    Hint 2: what happens to your code when one of the numbers is 0?
    """
    (top, bottom), (left, right) = pad if np.ndim(pad) else ((pad, pad), (pad, pad))
    X = np.asarray(X, dtype=float)
    n, height, width, channels = X.shape
    out = np.zeros((n, height + top + bottom, width + left + right, channels))
    out[:, top : top + height, left : left + width, :] = X
    return out


def correlate2d(image, kernel, stride=1, pad=0):
    """The sum of products of ``kernel`` and the patch under it, at every position of the window.

    Args:
        image: (H, W) numbers.
        kernel: (KH, KW) numbers. It is laid on the image as it is, neither turned nor mirrored.
        stride: int, cells between two neighbouring positions, down as well as to the right.
        pad: int, zeros added on all four sides first.

    Returns:
        (OH, OW) float64. OH comes from H and KH, OW from W and KW, both by Q5.1 in mode "floor":
        rows and columns that are left over at the bottom and at the right are not used.

    Raises:
        ValueError: if the kernel is larger than the padded image.

    Example:
        image [[1, 2, 3], [4, 5, 6]] and kernel [[1, 10]] give [[21, 32], [54, 65]]:
        the first entry is 1·1 + 2·10.

    Hint 1: which image row does row i of the result start at when the stride is 2?
    Hint 2: try an image of 4 × 7 with a kernel of 3 × 2 before you trust a square one.
    """
    image = np.pad(np.asarray(image, dtype=float), pad)
    kernel = np.asarray(kernel, dtype=float)
    if kernel.shape[0] > image.shape[0] or kernel.shape[1] > image.shape[1]:
        raise ValueError(f"kernel {kernel.shape} is larger than the padded image {image.shape}")
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.einsum("ijab,ab->ij", windows[::stride, ::stride], kernel)


def match_score(patch, kernel):
    """The mean of the products of a patch and a kernel, cell by cell.

    Args:
        patch: (KH, KW) numbers of any kind: an array, also of small integers such as uint8, or a
            list of lists.
        kernel: (KH, KW) numbers.

    Returns:
        float. For cells of +1 and -1 it is 1.0 when all agree and -1.0 when none does.

    Raises:
        ValueError: if the two shapes differ.

    Example:
        [[1, -1], [1, 1]] and [[1, 1], [1, 1]] give (1 - 1 + 1 + 1) / 4 = 0.5.

    Hint 1: how many products are there?
    Hint 2: a uint8 holds 0 to 255. What becomes of 20 · 20?
    """
    patch = np.asarray(patch, dtype=float)
    kernel = np.asarray(kernel, dtype=float)
    if patch.shape != kernel.shape:
        raise ValueError(f"patch {patch.shape} and kernel {kernel.shape} differ in shape")
    return float(np.mean(patch * kernel))


def feature_maps(image, kernels):
    """The score of every filter at every position of an image.

    Args:
        image: (H, W) numbers.
        kernels: a list of F kernels, all of the same shape (KH, KW).

    Returns:
        (OH, OW, F) float64, with stride 1 and no padding. ``[i, j, f]`` is the score (Q5.4, the
        mean of the products) of kernel f at the position whose top left corner is (i, j).

    Example:
        a 9 × 9 image and three 3 × 3 kernels give shape (7, 7, 3).

    Hint 1: what is the difference between a sum of nine products and their mean?
    Hint 2: with one single kernel, which shape should come out?
    """
    image = np.asarray(image, dtype=float)
    kernels = np.asarray(kernels, dtype=float)
    windows = np.lib.stride_tricks.sliding_window_view(image, kernels.shape[1:])
    return np.einsum("ijab,fab->ijf", windows, kernels) / kernels[0].size


def truncate(x, decimals=2):
    """Numbers cut off after some decimals, towards zero: nothing is rounded.

    Args:
        x: numbers, an array or (nested) list of any shape.
        decimals: int, 0 or more: how many digits stay behind the point.

    Returns:
        float64, the shape of x.

    Example:
        [5/9, -5/9, 1.0] gives [0.55, -0.55, 1.0].

    The last bit of a float can matter when a number is meant to have few decimals (0.29 · 100 is
    28.999999999999996). Such numbers are not asked for here; ninths are.

    Hint 1: where would the point have to stand, so that everything behind it may go?
    Hint 2: towards zero is down for 5/9. What is it for -5/9?
    """
    scale = 10.0**decimals
    return np.trunc(np.asarray(x, dtype=float) * scale) / scale


def conv_forward(X, W, b, stride=1, pad=0):
    """A convolutional layer: F filters slide over N images with C channels.

    Args:
        X: (N, H, W, C) numbers.
        W: (KH, KW, C, F) numbers: the filter is the *last* axis.
        b: (F,) numbers, one bias per filter.
        stride: int, down as well as to the right.
        pad: int, zeros added on all four sides of each image first.

    Returns:
        (N, OH, OW, F) float64, computed in float64. ``[n, i, j, f]`` is the sum of the products
        of image n's window and filter f over rows, columns *and* channels, plus ``b[f]`` once.
        No kernel is turned. OH and OW by Q5.1 in mode "floor": left-over rows and columns are
        not used.

    Raises:
        ValueError: if the filters are larger than the padded images.

    Example:
        an image of shape (1, 2, 2, 1) with the values 1, 2, 3, 4, a filter (2, 2, 1, 1) of ones
        and b = [0.5] give [[[[10.5]]]].

    Source: the same numbers as Keras' Conv2D; many papers and PyTorch order the axes as
    (N, C, H, W) and (F, C, KH, KW).

    Hint 1: how many products make one output number?
    Hint 2: with X = 0, what must every output be?
    """
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    X = np.pad(X, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    rows, columns = W.shape[:2]
    if rows > X.shape[1] or columns > X.shape[2]:
        raise ValueError(f"filters {W.shape} are larger than the padded images {X.shape}")
    windows = np.lib.stride_tricks.sliding_window_view(X, (rows, columns), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]  # (N, OH, OW, C, KH, KW)
    return np.einsum("nijcab,abcf->nijf", windows, W) + np.asarray(b, dtype=float)


def true_convolve2d(image, kernel):
    """True convolution: what mathematics, and not a deep-learning library, calls by that name.

    ``out[i, j]`` is the sum over a, b of ``kernel[a, b] * image[i + KH - 1 - a, j + KW - 1 - b]``:
    while the index into the kernel runs forwards, the index into the image runs backwards.

    Args:
        image: (H, W) numbers.
        kernel: (KH, KW) numbers.

    Returns:
        (H - KH + 1, W - KW + 1) float64: only positions where the kernel lies fully inside.

    Raises:
        ValueError: if the kernel is larger than the image.

    Example:
        image [[1, 2, 4]] and kernel [[1, 10]] give [[12, 24]]: 2·1 + 1·10 and 4·1 + 2·10.

    Hint 1: how would the kernel have to lie, so that Q5.3 gave these numbers?
    Hint 2: by how many degrees is it turned?
    """
    image = np.asarray(image, dtype=float)
    kernel = np.asarray(kernel, dtype=float)[::-1, ::-1]
    if kernel.shape[0] > image.shape[0] or kernel.shape[1] > image.shape[1]:
        raise ValueError(f"kernel {kernel.shape} is larger than the image {image.shape}")
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.einsum("ijab,ab->ij", windows, kernel)


# Do true convolution and the sliding of Q5.3 give the same numbers on every image?
# A dict with four keys, each True or False:
#   "filter_1", "filter_2", "filter_3": the three filters of the X
#   "edge": the edge kernel [[1, 0, -1]]
same_result = {"filter_1": True, "filter_2": True, "filter_3": True, "edge": False}


def recover_deformed(clean, mask):
    """The hand-drawn X, rebuilt from the clean one and a map of the changed pixels.

    Args:
        clean: (H, W) the clean picture, ink +1 and background -1 (9 × 9 for the X).
        mask: (H, W) int, 1 where the two pictures differ, 0 elsewhere.

    Returns:
        (H, W) float64: ``clean`` with every marked pixel flipped, ink to background and
        background to ink. ``clean`` itself stays as it was.

    Raises:
        ValueError: if the two shapes differ.

    Example:
        clean [[1, 1, -1]] and mask [[1, 0, 1]] give [[-1, 1, 1]].

    Hint 1: what has to be done to +1 to get -1, and to -1 to get +1?
    """
    clean = np.asarray(clean, dtype=float)
    mask = np.asarray(mask)
    if clean.shape != mask.shape:
        raise ValueError(f"picture {clean.shape} and mask {mask.shape} differ in shape")
    return np.where(mask == 1, -clean, clean)


def pixel_agreement(a, b):
    """The share of pixels with the same value in both pictures.

    Args:
        a, b: (H, W) numbers of any kind, the same shape.

    Returns:
        float between 0.0 and 1.0.

    Raises:
        ValueError: if the two shapes differ, also where numpy would stretch one of them in
            silence, such as (4, 7) and (1, 7).

    Example:
        [[1, 2], [3, 4]] and [[1, 2], [3, 5]] give 0.75.

    Hint 1: which pictures should give 1.0, and which 0.0?
    """
    a, b = np.asarray(a), np.asarray(b)
    if a.shape != b.shape:
        raise ValueError(f"pictures {a.shape} and {b.shape} differ in shape")
    return float(np.mean(a == b))


def conv_backward(dout, X, W, stride, pad):
    """Push a gradient back through ``conv_forward(X, W, b, stride, pad)``.

    Args:
        dout: (N, OH, OW, F) d loss / d out; OH and OW as ``conv_forward`` gave them.
        X: (N, H, W, C) what the forward pass was given, without padding.
        W: (KH, KW, C, F) the filters it used.
        stride: int.
        pad: int.

    Returns:
        Three float64 arrays: dX (N, H, W, C), dW (KH, KW, C, F), db (F,). Rows and columns that
        no window reached (sizes by "floor") get the gradient 0.

    Example:
        X of shape (1, 1, 3, 1) with the values 1, 2, 4, W of shape (1, 2, 1, 1) with the values
        5, 7, stride 1, pad 0 and dout = 1, 10 give dX = 5, 57, 70, dW = 21, 42 and db = 11.

    Hint 1: every gradient has the shape of the thing it belongs to.
    Hint 2: pixel 2 of the example lies under two windows. Which two products make its 57?
    Hint 3: loop over the windows as in the forward pass; what did each of them read?
    """
    dout = np.asarray(dout, dtype=float)
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    height, width = X.shape[1:3]
    rows, columns = W.shape[:2]
    out_rows, out_columns = dout.shape[1:3]
    padded = np.pad(X, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    d_padded = np.zeros_like(padded)
    dW = np.zeros_like(W)
    for i in range(rows):
        for j in range(columns):
            # what entry (i, j) of the kernel meets in all windows at once
            met = np.s_[
                :,
                i : i + stride * (out_rows - 1) + 1 : stride,
                j : j + stride * (out_columns - 1) + 1 : stride,
            ]
            dW[i, j] = np.tensordot(padded[met], dout, axes=((0, 1, 2), (0, 1, 2)))
            d_padded[met] += np.tensordot(dout, W[i, j], axes=(3, 1))
    dX = d_padded[:, pad : pad + height, pad : pad + width].copy()
    return dX, dW, dout.sum(axis=(0, 1, 2))
