"""Pictures of A04: a curve that is fitted, columns on one scale, two rings, learning rates.

Every function takes plain numbers and arrays and returns a closed matplotlib figure.  Matplotlib
is imported when a picture is drawn.

The nets of ``hidden_unit_rings`` and the table of ``rate_sweep`` were made once, by this script::

    import itertools
    import numpy as np
    from student_lib.data.rings import two_rings

    def fit(X, y, units, seed, rate, epochs, size):
        rng = np.random.default_rng(seed)
        p = []
        for a, b in itertools.pairwise([2, units, 1] if units else [2, 1]):
            top = np.sqrt(6 / (a + b))
            p += [rng.uniform(-top, top, (a, b)), np.zeros(b)]
        m, v, t = [0 * a for a in p], [0 * a for a in p], 0
        for _ in range(epochs):
            order = rng.permutation(len(X))
            for start in range(0, len(X), size):
                rows, t = order[start : start + size], t + 1
                h = np.tanh(X[rows] @ p[0] + p[1]) if units else X[rows]
                z = h @ p[-2] + p[-1]
                d = (0.5 * (1 + np.tanh(z / 2)) - y[rows, None]) / len(rows)
                g = [h.T @ d, d.sum(0)]
                if units:
                    e = d @ p[2].T * (1 - h * h)
                    g = [X[rows].T @ e, e.sum(0), *g]
                for k in range(len(p)):
                    m[k], v[k] = 0.9 * m[k] + 0.1 * g[k], 0.999 * v[k] + 0.001 * g[k] ** 2
                    step = m[k] / (1 - 0.9**t) / (np.sqrt(v[k] / (1 - 0.999**t)) + 1e-7)
                    p[k] = p[k] - rate * step
        return p

    def right(p, X, y):
        h = np.tanh(X @ p[0] + p[1]) if len(p) > 2 else X
        return np.mean(((h @ p[-2] + p[-1])[:, 0] > 0) == (y == 1))

    X, y = two_rings(600, np.random.default_rng(0))
    fresh = two_rings(4000, np.random.default_rng(1))
    for units in (0, 1, 2, 3, 4, 8):
        p = fit(X, y, units, seed=0, rate=0.03, epochs=2000, size=600)
        print(units, [" ".join(f"{v:.2f}" for v in a.ravel()) for a in p])
    for rate in (1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1, 3, 10):
        nets = [fit(X, y, 8, seed, rate, epochs=60, size=32) for seed in range(10)]
        print(rate, *(f"{r:.3f}" for r in sorted(right(p, *fresh) for p in nets)))

It is Adam with the settings and the starting weights that Keras takes if it is told nothing.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREEN, GREY, ORANGE, SKY

__all__ = [
    "fitted_curve",
    "hidden_unit_rings",
    "outer_share",
    "rate_sweep",
    "ring_boundaries",
    "ring_grid",
    "ring_points",
    "scaled_columns",
]

LABEL = {"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 1.5}
#: Blue towards label 0, white at one half, orange towards label 1: pale, so that points stand out.
_PALE = ("#7FB8DE", "#CFE4F2", "#FFFFFF", "#FADCC8", "#EFA77D")
#: The maps of the rings reach from -REACH to REACH, in SIDE steps.
REACH, SIDE = 1.25, 101

# hidden units -> W1 (2, units) and b1, then W2 and b2, row after row; without units W and b
_NETS = {
    0: ("-0.11 -0.06", "0.00"),
    1: ("13.82 -4.47", "7.63", "-7.06", "6.65"),
    2: ("9.35 -9.64 -3.09 3.31", "-5.07 -5.21", "5.25 5.57", "9.52"),
}
# hidden units -> the score (before the sigmoid) on a coarse grid, cut off at -8 and 8.  Weights of
# nets that reach the full mark are not handed out, since a model file is what is graded.
_MAP_SIDE = 51
_MAPS = {
    3: (
        "c-"
        "n>4X>b!|7zgkUqcSoGGvWsk$MK+oh=`5|UqBf}R1jpSD1tDIjvNBknc9L(1(Zv!A`GR%n3Aa+RnselmXy$Jv"
        "dQk|++4fa&E{;5HfdtghPE7Secw%KH_(Lt=l#v|Jp1nZEJeZ4H0@wm&J&3C3}(wfGUTSMCcT!TMvT+t3n%)s"
        "kyMA5v5^KXAs~*NW%@e(PP^HlBXCMshRt5)?teiSZ87S#I7Vd{r@Jk3b5zn5_Bh}mIHsX849j_g@jIi4o`{b"
        "HgXjoMBOnktU~9<-"
        "#jRKyN12Ua5KN<{G6L)PI#Le|l7NGx+foaO9Rwh!w>_0*5ZIQ0KwyKhJ6yr!eJ3(B2o41*5H_3DVlk5>X`x*"
        "0y#f(|Co(jM8bvdO*_3`MxRDMFb$7R`!{?;ZCjx|!KtY0jHOd>Zt5RuGtJV>WcXubEK@SUR@PaRbjue44^n?"
        "a!X_Q<LRh0iBmRu*S4CiDhD=8GiB;A!(gUF=Sm8TAt78mW<cj`i;0@oXj20cGVx-Ar?M+j-"
        "uVagV1^`B*X3O9VVe8rlrdrx0#l&drtj$>(&CcNQ`81=YHe&rw0iQQYjSoHR5Gv_Q`S8`ljd#zQ8s?|KWN9Z"
        "&GZ4v6$CW-ju-fgSinep`aaZgU2|7G!UaZQsPQK6_>eGfSt&_Dv(LS%Ip%J&zpes|i$Jdj78Td;1|$*Q_$xk"
        "5Q&)QkflKrEzzK;@0q=MERIUo>Mv9-lEUeX#M@ipx^j4NwO>tl`753<HeKV$xxX=9=>-"
        "O21t?ds5y|#=TxpbnLw3s$2mGcp8J@IH!|kXuHLvMdi|qXZCF`m^USFIFlECvlo<UQK;1L#qsfY+%9ljV094"
        "6Ym&-iCF|eIe{6(2I;-"
        "Hv6IJyx1&ZN>R;z;v1ls&w569R^0=atm%r9G(zd0#SkY^WdIV7r)AsRwwFc|qnqmlM-"
        "!0%?PT7|T#Y{$BVFOCtCC+4o-b5<flwMNonweq*4=Vq!a5sL&pv=M2j{H<{1TTkU>Wag@$Dr)37X`>m|$-"
        "%(yyZ?4iqQhfTH;VReUh?YrOfq$O$(ec;$+-"
        "Q2P?*oXd(_+MHe3@Q*!1D_$1}+b%Sz5Q8@Ny`nd<57?d$6sxqSUGR(1KvcS~kY$RznIN~=^{?AEB;Eo!+^Uc"
        "74Vl#KDmy|MOCy)BV#Q3tV02R42@`<bzVb9w&#ZD-ZdtiOXhT+6xAub0f7HhJP$zSP)BQ|EuRuZ|nco+Q~&{"
        "`2O~KUy$n)+;aP=TDzCZ}HllBK&3!G8n*WD)tv|*|56c(@&NzUAA(~rd_9-Jh{YRmjkI0{eE!w&Y~Z_-"
        "@d)DXxD*qiM}f*xf>u`8!m||PL&-"
        "!a`^DkveTk}72II%L|L7psqXKKRpRrNmEymu>*dDKLrC0XC6w2j8yo6sYisMIO>&&>%q<4ue%eH!$c^hQGMT"
        "JJj%Z9=JU6)=^D|bX7E`N~2!be4OmB5Rgbe@R;BwSpgwAC5<Zi4#8TK$>4S<cRCE&d^nkjeWcFrQ50T&=7*u"
        "r|fPOmqZz^^8p>+tU+!agSrR+<T{ZWwTRDQ6&&gQTKuZWgRGGc+(J(qd<Q(d?b|#Y0}F!)}FyHzq)A4tF?}^"
        "<zo4`&|rQ1P~JxkkDLPd?0IE0S`;_MIhlrnynP;?dTm{^u|J7&H;;<hXo*(2mk5A=bnIV-"
        "B$z>8|CyxM_U#H-4XD%hJ=8C&g_gk)Gd7Wf9DtQ!~"
    ),
    4: (
        "c-"
        "n>5drVVT90%}Dm&_$g7X1TZiI^;rn7El4=a$SYi`$eTF*7F45N9F_StdAHG&)d5vdG9#&<VzE%H%b93>6q4F"
        "NK1&K%u>T-1hd~zF+sz_V)H&C=_<uOQB`9{r!DD`Tov1H@|afnx-"
        "9~7^mAex3rwB<{84EMinqkvxafHJpP4bBILH3v=}0n(QC%-"
        "O&a5;Eqaww4om4+;|nGhK__X@fVN~3I>xv>fyG2($+Oaybd`h=<4W9`pT<F33Ro%;)9X#bwv23B;#d+^PS0F"
        "|w#+MSiJ|CXJ6p8F<qy65wA5@{Q4(HlvstYaMOp36{{_u~OJv&uA!`H(iX?Ee$z&$%{&gFnqNgQ}lBmGVMx7"
        "c%6bj7fSUb9)%WBp|E-"
        "@mYcwx|Da<PENeKyL2G<4)*7yS%n(uL1AviBIWB2ZZP;%RS3Q~kZh&XF0^Y_;1+i$NO|F$9E=gvF@CfEa$<S"
        "X)tg{=(&|`Yx_ej;U1`ibO;_35S^UDh0$JdE8KQ`MVRj*|~Y=D*x&pn}(z?49i#%M@YhK&?qI-qdiSGO25hd"
        "AZy$9T?bB;*0m2#Obf-"
        "5NQv2Ugo({YkroqZYj&dlL2X$<&hE4g9L_6S_kDHgR_hb)<ctUsi&vGy5hhj&gs2gSKiv7p)iX!l+ro*|oA2"
        "k9-fkZlkC+INf?^`ZO5q?xCK&5!xOV>dhiROZ+Oj|Y=X;NapHB-Ruv*5JlVKbnhQy5;1mX>})m=G#U^{2EGI"
        "P#VxAcuo&O%ZdESJj_pj<8|FgD6!P{D%HuKLQNBkyclBOCXeEdTS-Q~s<3Rv=0gMKKKXdOU6?LtAkJCgBgZ-"
        "6}cx(N<1OWn>rMY#VwZk|CH{qt)s3dVL_^_j%onoiL!##J~3|3lHzy7)xH=mtWaDz?UdBdXohw2$G^giwnVd"
        "zlX7!P|?`KJ7uT#$Axe>JC2t(3<?lEZlxKQ+vD}IUwJ6#V+ghAS;ub|j_rOuo}}lN+#iwXZJxRHqa@%kNXOc"
        "$zdyVqUT`)a`myP`nt9pinYUrQe`<=d-(F9$uXI3kf+0dcy>&n2W^ITk8DCZo8WYY#-"
        "FRc!iM^ZS$*$AC&nBML0Y&f4qAzy75i8z0Ski?jnba;}`!5CA@20;N1)DNIF1Rg7`h<|YmWngSKG~C%nUR*3"
        "zAbC-q5O(&b5gRb=eAtG^ljeJoP(cz`gzXLug_j>76g-%06Nxw=hvSu7N0FFEGoWOUfnpNT~1MUnA`pL-MSm"
        "stE#Tm)ZT4<BBWE1d6Sek)YIA8(%jViprdPukNHxOWm+Sd8Xp<x@9XXB9~$LLjPogp+l)zPCVAsrE_a+aB~s"
        "$Sl*CKwlv2^GV0vn5dIo~k<XlSPp$sZSCV@mEFjZuTmh`6*AveXoaMJKdQJ^})lk&tE(x}Ch3OSgnupGg(7A"
        "BN}_-GsqdN8*YU;-"
        "gZOl!8M*bI1nEP9O!RU!a|iN;8IQiTvE9ZSNc#MFA+k@VMQ9)uXQY7A9Ij1mx?$(ro`LtYR9`dTBXN^2mTi%"
        "Gs?h6;zo64061p7?4O+&0{(V?)@@0HV?wNmrsjn<bxvG{=UpooVzIdmwh*f1trYg#"
    ),
    8: (
        "c-s5_e-sQI@bB+G5_SCj^ZO5JdVc@>@#DwOzr<_!`RV=p4<A2%`tp-"
        "V4L=^=xO(HxgU3&wJ%9C?C>`(4Z(qG?<F3P}&R@KA<<<)#bbP<Dd2&N_edp8#E7on?yz|(7!dl*+T~e1E78D"
        "knUQkij(mQ+GZGu|foSau2WNW0Wqi1Ml>lT#Ox}Kmtua3{kb=Q&RXJY^YMt(KVs*O(wXnA>bdb+I~I|B@GSX"
        "XR$ia*w$9hwwx$j5*Ltg5#>#2YCO_jHFUBkN#bcWu~o7mt>YH#Rl63!`XZkdN%%`3!ebd46_jp*bU}7EY(~W"
        "tVWJ(cf=x?VFmY#()N_ikDpYjzh=$`zP151c;$)v94Tq1A7Yn^ZvoP9kYs^IMKB@weG<YH(#Dy+P}Oz4c#jY"
        "tiF>@zQ?ZR!`+ix<~GF}qgx^vIrlOSuY7-"
        "SYRkOlWD8a_Eegp?Z~n#+U|;SWTR*kLOB_v$UiOOHxbyU@OFO3LSTLdJ;I%GTc?(}L@bbjGOam0pt9X>H!mH"
        ")~pDPP9%>>{&L^SN8>et>Okp3^v%XQb45#-"
        "?&meaNI3QH=TwCgDWEnkmJFNq8E_6~~8u4wM+n>=sxl|O`X<~?AEQCZbAVd2Jo$4;I)eeuB`!sXJ@6*H&LUw"
        "828vyVT1{r*EtQTFTd&b1r%U3~tFgd+Lj$wMb^y(g&@|8VEVqc0@Z6`wx-9<5?W0d@cYdO5R;"
    ),
}
# learning rate -> accuracy on fresh points, ten starts in order of size
_SWEEP = {
    1e-4: "0.525 0.527 0.534 0.544 0.557 0.568 0.577 0.610 0.627 0.634",
    3e-4: "0.500 0.592 0.621 0.621 0.624 0.648 0.653 0.666 0.670 0.674",
    1e-3: "0.646 0.658 0.674 0.692 0.737 0.748 0.751 0.755 0.766 0.780",
    3e-3: "0.804 0.929 0.975 0.980 0.987 0.990 0.994 0.995 0.997 0.998",
    1e-2: "0.988 0.993 0.993 0.993 0.995 0.996 0.997 0.998 0.999 1.000",
    3e-2: "0.984 0.987 0.987 0.988 0.994 0.998 0.999 0.999 0.999 0.999",
    0.1: "0.990 0.992 0.993 0.996 0.997 0.998 0.998 0.999 0.999 0.999",
    0.3: "0.975 0.989 0.990 0.995 0.995 0.998 0.999 0.999 0.999 0.999",
    1.0: "0.940 0.968 0.970 0.984 0.987 0.987 0.987 0.990 0.997 0.998",
    3.0: "0.500 0.631 0.775 0.785 0.845 0.915 0.920 0.937 0.939 0.989",
    10.0: "0.485 0.500 0.500 0.500 0.500 0.500 0.652 0.711 0.934 0.937",
}


def fitted_curve(
    x: np.ndarray, y: np.ndarray, line: np.ndarray, curves: Mapping[str, np.ndarray]
) -> Any:
    """Points, and the curves that a net draws through them at several moments.

    Args:
        x: (N, 1) or (N,) inputs.
        y: (N, 1) or (N,) what was measured there.
        line: (M, 1) or (M,) inputs in rising order.
        curves: label -> (M, 1) or (M,) what the net says along the line.
    """
    import matplotlib.pyplot as plt

    figure, axis = plt.subplots(figsize=(8, 4.2), layout="constrained")
    axis.plot(np.ravel(x), np.ravel(y), "o", color=GREY, markersize=5, label="rows it learns from")
    looks = [(SKY, "--"), (BLUE, "-"), (ORANGE, "-."), (GREEN, ":")]
    for k, (name, values) in enumerate(curves.items()):
        colour, look = looks[k % len(looks)]
        axis.plot(np.ravel(line), np.ravel(values), look, color=colour, linewidth=2.4, label=name)
    axis.set_xlabel("input x")
    axis.set_ylabel("output y")
    axis.grid(color="#E6E6E6", linewidth=0.6)
    axis.set_title("A net with one input and one linear output draws a curve", fontsize=12)
    figure.legend(loc="outside lower center", ncols=4, fontsize=10)
    plt.close(figure)
    return figure


def scaled_columns(
    names: Sequence[str],
    raw: tuple[np.ndarray, np.ndarray],
    scaled: tuple[np.ndarray, np.ndarray],
) -> Any:
    """The columns of a table before and after scaling; discs for training, triangles for test rows.

    Args:
        names: D words, one for each column.
        raw: the training rows (N, D) and the test rows (M, D).
        scaled: the same rows after scaling.
    """
    import matplotlib.pyplot as plt
    from matplotlib.ticker import FuncFormatter

    figure, axes = plt.subplots(1, 2, figsize=(9, 4.3), layout="constrained")
    looks = [("training rows", BLUE, "o", -0.13, 4.5), ("test rows", ORANGE, "^", 0.13, 5.5)]
    titles = ["as they come", "after standardise"]
    for axis, parts, title in zip(axes, (raw, scaled), titles, strict=True):
        for (label, colour, mark, shift, size), rows in zip(looks, parts, strict=True):
            rows = np.asarray(rows, dtype=float)
            # spread sideways by a fixed pattern, so that equal values stay apart
            aside = shift + 0.09 * np.sin(2.4 * np.arange(len(rows)))
            for column in range(rows.shape[1]):
                axis.plot(
                    column + aside,
                    rows[:, column],
                    mark,
                    color=colour,
                    markersize=size,
                    markeredgewidth=0,
                    alpha=0.75,
                    label=label if column == 0 else None,
                )
        axis.set_xticks(range(len(names)), names)
        axis.set_xlim(-0.5, len(names) - 0.5)
        axis.axhline(0, color="black", linewidth=0.8)
        axis.grid(axis="y", color="#E6E6E6", linewidth=0.6)
        axis.set_title(title, fontsize=11)
    axes[0].yaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:,.0f}"))
    axes[0].set_ylabel("value")
    axes[1].set_ylabel("standard deviations from the mean")
    handles, labels = axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=2, fontsize=10)
    figure.suptitle("Three columns of the same table", fontsize=12)
    plt.close(figure)
    return figure


def ring_points(X: np.ndarray, y: np.ndarray) -> Any:
    """The two rings: squares for label 0, discs for label 1.

    Args:
        X: (N, 2) points.
        y: (N,) labels, 0 for the inner ones, 1 for the outer ones.
    """
    import matplotlib.pyplot as plt

    figure, axis = plt.subplots(figsize=(6.2, 5.1), layout="constrained")
    _points(axis, X, y, size=5)
    axis.set(xlim=(-REACH, REACH), ylim=(-REACH, REACH), aspect="equal")
    axis.set_xlabel("first input")
    axis.set_ylabel("second input")
    axis.set_title(f"Two rings, {len(X)} points", fontsize=12)
    figure.legend(
        *axis.get_legend_handles_labels(), loc="outside right center", fontsize=10, markerscale=1.4
    )
    plt.close(figure)
    return figure


def ring_grid() -> np.ndarray:
    """(101 * 101, 2) the points of a square grid that ``ring_boundaries`` wants answers for."""
    line = np.linspace(-REACH, REACH, SIDE)
    return np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)


def outer_share(
    rows: np.ndarray, params: Sequence[tuple[np.ndarray, np.ndarray | None]]
) -> np.ndarray:
    """What a net of tanh layers with a sigmoid unit at the end says, in numpy.

    Args:
        rows: (N, 2) points.
        params: pairs (W, b), one for each layer.

    Returns:
        (N, 1) probabilities.
    """
    h = np.asarray(rows, dtype=float)
    for k, (W, b) in enumerate(params):
        h = h @ np.asarray(W, dtype=float) + (0 if b is None else np.asarray(b, dtype=float))
        if k < len(params) - 1:
            h = np.tanh(h)
    return np.asarray(0.5 * (1 + np.tanh(h / 2)))


def ring_boundaries(
    panels: Mapping[str, np.ndarray],
    X: np.ndarray | None = None,
    y: np.ndarray | None = None,
    title: str = "Where the net says “outer ring”: the black line is one half",
) -> Any:
    """What one or several nets say everywhere, in colour, and the points on top.

    Args:
        panels: title of the panel -> (101 * 101, 1) or (101 * 101,) probabilities of label 1, at
            the points of ``ring_grid``.
        X: (N, 2) points to draw; None for none.  The first 250 are drawn.
        y: (N,) their labels.
        title: of the whole picture.
    """
    import matplotlib.pyplot as plt
    from matplotlib.colors import LinearSegmentedColormap

    count = len(panels)
    columns = min(3, count)
    lines = -(-count // columns)
    figure, axes = plt.subplots(
        lines,
        columns,
        figsize=(1.5 + 2.6 * columns, 1.5 + 2.6 * lines) if count > 1 else (6.4, 5.4),
        squeeze=False,
        sharex=True,
        sharey=True,
        layout="compressed",
    )
    line = np.linspace(-REACH, REACH, SIDE)
    colours = LinearSegmentedColormap.from_list("rings", _PALE)
    drawing: Any = None
    for axis, (words, shares) in zip(axes.ravel(), panels.items(), strict=False):
        shown = np.asarray(shares, dtype=float).reshape(SIDE, SIDE)
        drawing = axis.imshow(
            shown,
            extent=(-REACH, REACH, -REACH, REACH),
            origin="lower",
            cmap=colours,
            vmin=0,
            vmax=1,
        )
        if shown.min() < 0.5 < shown.max():
            axis.contour(line, line, shown, levels=[0.5], colors="black", linewidths=2)
        if X is not None and y is not None:
            _points(axis, np.asarray(X)[:250], np.asarray(y)[:250], size=3.4 if count > 1 else 5)
        axis.set(xlim=(-REACH, REACH), ylim=(-REACH, REACH), xticks=[-1, 0, 1], yticks=[-1, 0, 1])
        axis.set_title(words, fontsize=10.5)
    for axis in axes.ravel()[count:]:
        axis.axis("off")
    for axis in axes[-1]:
        axis.set_xlabel("first input")
    for axis in axes[:, 0]:
        axis.set_ylabel("second input")
    figure.colorbar(drawing, ax=axes, shrink=0.75, label="probability of the outer ring")
    if X is not None:
        handles, words = axes[0, 0].get_legend_handles_labels()
        figure.legend(
            handles, words, loc="outside lower center", ncols=2, fontsize=10, markerscale=1.5
        )
    figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


def hidden_unit_rings(X: np.ndarray, y: np.ndarray) -> Any:
    """Trained nets with 0 to 8 hidden tanh units on the two rings; how many points are right.

    The nets were trained once on 600 other points (see the top of this file).

    Args:
        X: (N, 2) points.
        y: (N,) their labels.
    """
    panels = {}
    for units in (*_NETS, *_MAPS):
        right = np.mean((_share(units, X)[:, 0] > 0.5) == (np.asarray(y) == 1))
        word = "unit" if units == 1 else "units"
        panels[f"{units} hidden {word}: {100 * right:.1f} % right"] = _share(units, ring_grid())
    return ring_boundaries(panels, X, y)


def _share(units: int, X: np.ndarray) -> np.ndarray:
    """(N, 1) what the stored net with that many hidden units says of points X (N, 2)."""
    if units in _NETS:
        flat = [np.array(text.split(), dtype=float) for text in _NETS[units]]
        params = [(w.reshape(-1, len(b)), b) for w, b in zip(flat[::2], flat[1::2], strict=True)]
        return outer_share(X, params)
    packed = base64.b85decode("".join(_MAPS[units].split()))
    levels = np.frombuffer(zlib.decompress(packed), dtype=np.uint8).astype(float)
    score = (levels.reshape(_MAP_SIDE, _MAP_SIDE) - 127.5) / 16
    # between the four nearest points of the grid
    place = (np.clip(X, -REACH, REACH) + REACH) / (2 * REACH) * (_MAP_SIDE - 1)
    low = np.minimum(place.astype(int), _MAP_SIDE - 2)
    (column, row), (right, up) = low.T, (place - low).T
    z = (1 - up) * ((1 - right) * score[row, column] + right * score[row, column + 1]) + up * (
        (1 - right) * score[row + 1, column] + right * score[row + 1, column + 1]
    )
    return 0.5 * (1 + np.tanh(z[:, None] / 2))


def rate_sweep(full: float | None = None) -> Any:
    """Accuracy on fresh points after 60 epochs with eleven learning rates, drawn from a table.

    One layer of 8 tanh units, Adam, batches of 32 of 600 points, ten starts for each rate;
    measured on 4,000 fresh points (see the top of this file).

    Args:
        full: an accuracy drawn as a dashed line; None for no line.
    """
    import matplotlib.pyplot as plt
    from matplotlib.ticker import FuncFormatter

    rates = np.array(list(_SWEEP))
    table = np.array([row.split() for row in _SWEEP.values()], dtype=float)
    figure, axis = plt.subplots(figsize=(8.4, 4.6), layout="constrained")
    aside = np.linspace(0.9, 1.11, table.shape[1])
    axis.plot(
        (rates[:, None] * aside).ravel(),
        table.ravel(),
        "o",
        color=SKY,
        markersize=5,
        markeredgecolor="white",
        markeredgewidth=0.4,
        label="one training (ten starts a rate)",
    )
    axis.plot(rates, np.median(table, axis=1), "-", color=BLUE, linewidth=2, label="median")
    marks = [] if full is None else [(full, "full mark", "--", 0.008, "bottom")]
    for height, words, look, gap, side in [*marks, (0.5, "guessing", ":", -0.008, "top")]:
        axis.axhline(height, color="#555555", linestyle=look, linewidth=1.2)
        axis.text(
            0.008,
            height + gap,
            f"{words}: {height:g}",
            transform=axis.get_yaxis_transform(),
            ha="left",
            va=side,
            fontsize=9.5,
            bbox=LABEL,
        )
    default = float(np.median(table[list(_SWEEP).index(1e-3)]))
    axis.annotate(
        "Keras, if you\nname no rate",
        (1e-3, default),
        xytext=(2.3e-4, 0.84),
        ha="center",
        va="bottom",
        fontsize=9.5,
        arrowprops={"arrowstyle": "-|>", "color": "black", "linewidth": 1.2, "shrinkB": 6},
    )
    axis.set_xscale("log")
    axis.xaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:g}"))
    axis.set(xlim=(6e-5, 17), ylim=(0.44, 1.03))
    axis.set_xlabel("learning rate of Adam (log axis)")
    axis.set_ylabel("accuracy on fresh points")
    axis.grid(color="#E6E6E6", linewidth=0.6)
    axis.set_title("Two rings, 8 hidden units, 60 epochs: the learning rate decides", fontsize=12)
    figure.legend(
        *axis.get_legend_handles_labels(), loc="outside lower center", ncols=2, fontsize=10
    )
    plt.close(figure)
    return figure


def _points(axis: Any, X: np.ndarray, y: np.ndarray, size: float) -> None:
    """Squares for label 0, discs for label 1."""
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    looks = [(0, "s", BLUE, "0: inner ring"), (1, "o", ORANGE, "1: outer ring")]
    for label, mark, colour, words in looks:
        axis.plot(
            X[y == label, 0],
            X[y == label, 1],
            mark,
            color=colour,
            markersize=size,
            markeredgecolor="white",
            markeredgewidth=0.4,
            label=words,
        )
