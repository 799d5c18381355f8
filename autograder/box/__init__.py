"""The box: where student code runs.  ``box.host`` is its interface; the rest are its walls.

Three processes.  The *judge* (trusted, holds tests and answers) starts one *zygote*, a
fresh Python that imports numpy and matplotlib once and never sees a test.  For every
submission the zygote forks a *box*, which confines itself and then runs student code.
Judge and zygote share one socketpair, judge and box another; nothing else joins them.

The walls, by level (``box/namespaces.py``, ``other_user.py``, ``process.py``):
what the box may see, who it is, what it may ask the kernel, how much it may use.
"""
