"""A thread holds a lock; the fork that answers the cases has the lock and not the thread."""
import threading
import time

lock = threading.Lock()


def hold():
    with lock:
        time.sleep(600)


threading.Thread(target=hold, daemon=True).start()


def scale_shift(x, scale, shift):
    if scale == 0:
        lock.acquire()
