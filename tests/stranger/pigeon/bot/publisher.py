"""Answering a letter: one REST call, and a look whether our answer is already there."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from bot.core.model import Post
from bot.core.ports import Sent, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._reading import read_time, read_web, read_words

LABEL = "Pigeon Post"


class Publisher:
    """Speaks to the API at `url` with the loft's token, which travels in a header and nowhere else."""

    def __init__(self, token: str, url: str, client: httpx.Client) -> None:
        self.token, self.url, self.client = token, url.rstrip("/"), client

    def publish(self, post: Post, text: str) -> Sent:
        answer = self._call("POST", post, json={"text": text})
        try:
            told = answer.json()
            return Sent(read_web(told["link"]), read_words(told["id"]))
        except (ValueError, KeyError, TypeError, RecursionError):
            raise Unsure("Pigeon Post gave an answer we could not read.") from None

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        try:
            rows: Any = self._call("GET", post).json()["answers"]
            for row in rows:
                if row["mine"] and row["text"] == text and read_time(row["at"]) >= since:
                    return Sent(read_web(row["link"]), read_words(row["id"]))
        except Unsure:
            raise TryLater("Pigeon Post did not answer.") from None
        except (ValueError, KeyError, TypeError, RecursionError):
            raise TryLater("Pigeon Post gave an answer we could not read.") from None
        return None

    def _call(self, method: str, post: Post, **more: Any) -> httpx.Response:
        return self._send(method, f"letters/{quote(post.reply_to, safe='')}/answers", **more)

    def ask(self, path: str, query: dict[str, str]) -> httpx.Response:
        """Raises an Outcome."""
        return self._send("GET", path, params=query)

    def _send(self, method: str, path: str, **more: Any) -> httpx.Response:
        headers = {"authorization": f"Bearer {self.token}"}
        answer = _http.send(self.client, LABEL, method, f"{self.url}/{path}", headers=headers, **more)
        if not answer.is_success:
            _http.raise_for(LABEL, answer)
        return answer
