"""Uses the table of Q6.5 and takes the biases away again."""


def dense_vs_conv(H, W, C, F, k):
    units = H * W * F
    dense = layer_table((H, W, C), [("flatten",), ("dense", units)])[1]["params"] - units
    conv = layer_table((H, W, C), [("conv", F, k, 1, "same")])[0]["params"] - F
    return dense, conv
