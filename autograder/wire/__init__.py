"""What crosses the boundary between judge and box: frames, values, messages.

Both sides run this code.  The judge trusts nothing that it decodes: sizes are checked
before memory is taken, dtypes and shapes before an array is made.  There is no pickle
here and no way to name code, except a callable from a short list of numpy functions.
"""
