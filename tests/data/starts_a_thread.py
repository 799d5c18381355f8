"""Imported by the warm process in a test: from then on it may not fork."""

import threading

threading.Thread(target=threading.Event().wait, daemon=True).start()
