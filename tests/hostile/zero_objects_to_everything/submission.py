"""An audit hook, which nobody can take away again, forbids whatever the guest does next."""
import sys


def forbid(event, args):
    if event.startswith(("socket.", "os.", "open", "import", "signal.", "compile", "exec")):
        raise KeyboardInterrupt


sys.addaudithook(forbid)
scale_shift = len
