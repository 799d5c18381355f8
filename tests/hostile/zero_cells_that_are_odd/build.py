"""Cells whose source is anything: numbers, halves of characters, nulls, feeds, magics, other kinds."""

import json


def cell(source, kind="code"):
    return {"cell_type": kind, "source": source, "metadata": None, "outputs": None}


def files():
    answer = "def scale_shift(x, scale, shift):\n    return {}\n"
    sources = [
        7, None, [1, None, ["x"]], {"text": "x"}, "\x00", "\ud800 = 1", "\ufeff" + answer.format(1),
        "a\fb\x0b\x1c = 1", "%%capture\n" + answer.format(2), "%%writefile tests/q1_1.py\npass",
        "%load_ext evil\n!rm -rf /\n" + answer.format(3), "%%python\n" + answer.format(4),
        "get_ipython().run_cell_magic('time', '', 'scale_shift = abs')",
        "# coding: utf-7\n+AG8AcwA-", "from __future__ import braces", "x = " + "(" * 500,
        "def scale_shift(x,\n", "                scale, shift):\n    return x\n", "exec('9' * 10**5)",
        "import sys; sys.set_int_max_str_digits(0); sys.setrecursionlimit(10)", "raise BaseException",
    ]
    cells = [cell(s) for s in sources] + [cell(answer.format(5), "code "), "cell", None, []]
    book = {"cells": cells, "metadata": [], "nbformat": "x" * 10, "worksheets": {}}
    return {"evil.ipynb": json.dumps(book).encode("utf-8", "surrogatepass")}
