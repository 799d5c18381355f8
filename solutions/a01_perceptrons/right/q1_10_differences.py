"""One unit per difference, joined by OR; tuples and floats."""


def xor_weights():
    return dict(
        W1=((1.0, -1.0), (-1.0, 1.0)),
        b1=(-0.5, -0.5),
        W2=((1.0,), (1.0,)),
        b2=(-1.0,),
    )
