"""Sending a reply back to the website the form stands on, as a signed webhook of our own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime

import httpx

from bot.core.model import Post
from bot.core.ports import Refused, Sent
from bot.platforms import _http
from bot.platforms._reading import read_web
from bot.platforms.form import signing

LABEL = "Website"
NO_WAY_BACK = "This form cannot be answered from here. Please copy the reply and send it yourself, then close the case."


class Publisher:
    """Posts replies to `url`, signed with `key`. An empty `url` means that the form has no way back."""

    def __init__(self, url: str, key: bytes, client: httpx.Client, clock: Callable[[], float]) -> None:
        self.url, self.key, self.client, self.clock = url, key, client, clock

    def publish(self, post: Post, text: str) -> Sent:
        """The reply with its link when the website names one in its answer (`{"link": "https://..."}`)."""
        if not self.url:
            raise Refused(NO_WAY_BACK)
        now = self.clock()
        data = {"id": post.reply_to, "account": post.account, "text": text, "link": post.link}
        moment = datetime.fromtimestamp(now, UTC).isoformat().replace("+00:00", "Z")
        body = json.dumps({"type": "reply.published", "timestamp": moment, "data": data}).encode()
        headers = {"content-type": "application/json", **signing.sign(self.key, reply_id(post, text), now, body)}
        response = _http.send(self.client, LABEL, "POST", self.url, content=body, headers=headers)
        if not response.is_success:
            _http.raise_for(LABEL, response)
        try:
            answer = response.json()
        except (ValueError, RecursionError):
            return Sent()
        return Sent(read_web(answer.get("link"))) if isinstance(answer, dict) else Sent()


def reply_id(post: Post, text: str) -> str:
    """The `webhook-id`: the same reply sent twice has the same one, so the website can drop the second."""
    named = json.dumps([post.account, post.id, text]).encode()
    return "reply_" + hashlib.sha256(named).hexdigest()[:24]
