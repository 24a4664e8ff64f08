"""What is written on the Porch's boards."""

from __future__ import annotations

from typing import Any

import httpx

from bot.core.ports import TryLater, Unsure


class Client:
    """One board service. The key travels in a header and nowhere else."""

    def __init__(self, key: str, url: str) -> None:
        self.url = url.rstrip("/")
        self.http = httpx.Client(timeout=10, headers={"authorization": f"Bearer {key}"})

    def put(self, board: str, ref: str | None, note: dict[str, Any]) -> str:
        """Write a note, or the note `ref` anew; its ref. Raises TryLater or Unsure."""
        return str(self._call("POST", "/notes", json={"board": board, "ref": ref, "note": note})["ref"])

    def find(self, board: str, key: str) -> str | None:
        """The ref of the note with this key. Raises TryLater."""
        try:
            found = self._call("GET", "/notes", params={"board": board, "key": key})["ref"]
        except Unsure as lost:
            raise TryLater("The Porch did not answer.") from lost
        return str(found) if found else None

    def _call(self, method: str, path: str, **more: Any) -> dict[str, Any]:
        try:
            answer = self.http.request(method, self.url + path, **more)
        except httpx.ConnectError:
            raise TryLater("We cannot reach the Porch at the moment.") from None
        except httpx.HTTPError:
            raise Unsure("The Porch did not answer in time.") from None
        if not answer.is_success:
            raise TryLater(f"The Porch is busy (answer {answer.status_code}).")
        return dict(answer.json())
