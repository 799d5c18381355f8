"""Drives a Chromium without a window over its DevTools protocol, for the tests of the pages."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any, Self
from urllib.request import urlopen

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
#: Two frames after the page has loaded: what it shows has been drawn.
_DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))"


class Browser:
    """One tab of a fresh profile, without network.

    Args:
        profile: an empty folder.
    """

    def __init__(self, profile: Path) -> None:
        from tornado.websocket import websocket_connect

        assert CHROMIUM is not None
        self._number = 0
        self._loop = asyncio.new_event_loop()
        self._process = subprocess.Popen(
            [
                CHROMIUM,
                "--headless=new",
                "--no-sandbox",  # the tests may run as root
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--window-size=1280,900",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                f"--user-data-dir={profile}",
                "about:blank",
            ],
            env={**os.environ, "HOME": str(profile)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            port = self._port(profile / "DevToolsActivePort")
            with urlopen(f"http://127.0.0.1:{port}/json/list", timeout=30) as answer:
                (tab,) = [t for t in json.load(answer) if t["type"] == "page"]
            connect = websocket_connect
            self._socket = self._loop.run_until_complete(
                self._connected(connect, tab["webSocketDebuggerUrl"])
            )
            self("Page.enable")
            self("Runtime.enable")
        except BaseException:
            self.close()
            raise

    @staticmethod
    async def _connected(connect: Any, url: str) -> Any:
        return await connect(url, max_message_size=1 << 28)

    def _port(self, file: Path) -> int:
        for _ in range(300):
            if file.exists() and (text := file.read_text()):
                return int(text.split()[0])
            assert self._process.poll() is None, "Chromium has ended"
            time.sleep(0.1)
        raise AssertionError("Chromium does not answer")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """End the browser."""
        self._process.terminate()
        self._process.wait(30)
        self._loop.close()

    def __call__(self, method: str, *, until: str = "", **params: Any) -> dict[str, Any]:
        """Send one command; returns its result once the event ``until`` came, too."""
        return self._loop.run_until_complete(self._ask(method, until, params))

    async def _ask(self, method: str, until: str, params: dict[str, Any]) -> dict[str, Any]:
        self._number += 1
        await self._socket.write_message(
            json.dumps({"id": self._number, "method": method, "params": params})
        )
        result = None
        while result is None or until:
            said = json.loads(await asyncio.wait_for(self._socket.read_message(), 60))
            if said.get("id") == self._number:
                assert "error" not in said, said
                result = said["result"]
            if said.get("method") == until:
                until = ""
        return dict(result)

    def open(self, page: Path) -> float:
        """Open a file; returns after how many seconds it was loaded, run and drawn."""
        started = time.perf_counter()
        self("Page.navigate", until="Page.loadEventFired", url=page.resolve().as_uri())
        self.run(_DRAWN)
        return time.perf_counter() - started

    def run(self, script: str) -> Any:
        """The value of an expression of JavaScript, or of what it promises."""
        result = self("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def picture(self, path: Path, *, top: int = 0, height: int = 900) -> None:
        """A PNG of part of the page."""
        clip = {"x": 0, "y": top, "width": 1280, "height": height, "scale": 1}
        data = self("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)["data"]
        path.write_bytes(base64.b64decode(data))
