"""Node-RED as a peer of the intake, where the program `node-red` is found: the same signature checked, no write at all."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.platforms.facebook.world import APP_SECRET

START_SECONDS = 60.0
SETTINGS = """
module.exports = {
  uiHost: "127.0.0.1", uiPort: PORT, flowFile: "flows.json", httpAdminRoot: false, credentialSecret: false,
  logging: {console: {level: "error"}}, functionGlobalContext: {crypto: require("crypto")},
};
"""
CHECK = """
const crypto = global.get("crypto");
const wanted = "sha256=" + crypto.createHmac("sha256", SECRET).update(msg.payload).digest("hex");
const told = msg.req.headers["x-hub-signature-256"] || "";
const same = told.length === wanted.length && crypto.timingSafeEqual(Buffer.from(told), Buffer.from(wanted));
msg.statusCode = same ? 200 : 401;
msg.payload = same ? "ok" : "The signature is wrong.";
return msg;
"""


def flow() -> list[dict[str, object]]:
    """A webhook as one draws it there: an address, a function that checks, an answer. The body comes as it was sent."""
    place: dict[str, object] = {"z": "tab", "x": 0, "y": 0}
    came = {"id": "in", "type": "http in", "url": "/webhooks/facebook", "method": "post", "skipBodyParsing": True}
    asked = {"id": "hello", "type": "http in", "url": "/webhooks/facebook", "method": "get", "wires": [["out"]]}
    check = {"id": "check", "type": "function", "outputs": 1, "func": CHECK.replace("SECRET", json.dumps(APP_SECRET))}
    return [
        {"id": "tab", "type": "tab", "label": "webhook"},
        came | place | {"wires": [["check"]]},
        asked | place,
        check | place | {"wires": [["out"]]},
        {"id": "out", "type": "http response", "wires": []} | place,
    ]


@contextmanager
def node_red(port: int) -> Iterator[bool]:
    """A Node-RED that serves the webhook on `port`; False where the program is not there."""
    program = shutil.which("node-red")
    if program is None:
        yield False
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "settings.js").write_text(SETTINGS.replace("PORT", str(port)))
        (folder / "flows.json").write_text(json.dumps(flow()))
        process = subprocess.Popen(
            [program, "--userDir", name, "--settings", str(folder / "settings.js")], stdout=subprocess.DEVNULL
        )
        try:
            wait(port, process)
            yield True
        finally:
            process.terminate()
            process.wait(20)


def wait(port: int, process: subprocess.Popen[bytes]) -> None:
    """Until the flow answers."""
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        assert process.poll() is None, "node-red ended"
        try:
            if httpx.get(f"http://127.0.0.1:{port}/webhooks/facebook").status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.2)
    raise TimeoutError("node-red does not answer")
