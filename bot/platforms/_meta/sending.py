"""Messages to one person: sending them, and looking into conversations.

developers.facebook.com/docs/messenger-platform/reference/send-api and .../conversations
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from bot.core.model import Post
from bot.core.ports import Refused, Sent, Standing, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._meta.errors import BUSY, UNREADABLE, Rule, one
from bot.platforms._meta.graph import Graph, next_page, rest
from bot.platforms._reading import read_id, read_time, read_words

WINDOW_SECONDS: Final = 24 * 3600.0
AGENT_SECONDS: Final = 7 * 24 * 3600.0  # with the Human Agent feature, which Meta must have granted
TALKS: Final = "me/conversations"
MESSAGES: Final = 20  # of each conversation, the newest: Meta gives no more
PAGES: Final = 20  # of fifty conversations each, the newest first
SKEW_SECONDS: Final = 60.0  # their clock against ours
CLOSED: Final = (
    "More than 24 hours have passed since they wrote, and {label} lets no program write to them any more. "
    "Please answer them in the inbox of Meta Business Suite (a person can for seven days), or wait until they write again."
)
AWAY: Final = (
    "{label} says that this person cannot get messages from us. Nothing was sent; another way to reach them is needed."
)
RULES: Final = (
    # developers.facebook.com/docs/messenger-platform/error-codes
    Rule(one(10), 2018278, None, Refused, CLOSED),
    Rule(one(10), 2534022, None, Refused, CLOSED),
    Rule(one(10), 2018108, None, Refused, AWAY),
    Rule(one(551), None, None, Refused, AWAY),
    Rule(one(100), 2018001, None, Refused, AWAY, gone=True),
    Rule(one(1200), None, None, TryLater, BUSY),
)


class Look(NamedTuple):
    """What was written in conversations, as the webhook would have told it, oldest first in each; for how many seconds we
    should rest, and whether there was more than Meta shows or we read.
    """

    events: tuple[dict[str, Any], ...] = ()
    rest: float = 0.0
    more: bool = False


class Talks:
    """The conversations of the accounts of a `graph`. `agent` says that Meta granted the Human Agent feature; `platform` is
    Meta's own word; `link` leads to an account's inbox. `clock` gives epoch seconds.
    """

    def __init__(
        self, graph: Graph, clock: Callable[[], float], platform: str, agent: bool, link: Callable[[str], str]
    ) -> None:
        self.graph, self.clock, self.platform, self.agent, self.link = graph, clock, platform, agent, link

    def send(self, post: Post, text: str) -> Sent:
        """Answer the person who wrote `post`. Outside the window Meta refuses, and says so."""
        late = self.clock() - post.posted_at
        tagged = self.agent and WINDOW_SECONDS <= late < AGENT_SECONDS
        how = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"} if tagged else {"messaging_type": "RESPONSE"}
        to = json.dumps({"id": self.graph.safe(post.reply_to)})
        letter = {**how, "recipient": to, "message": json.dumps({"text": read_words(text)})}
        ref = read_id(self.graph.send(post.account, "POST", "me/messages", letter).get("message_id"))
        if not ref:
            raise Unsure(self.graph.open)
        return Sent(self.link(post.account), ref)

    def standing(self, post: Post, since: float) -> Iterator[Standing]:
        """What we wrote to the person since then, newest first, among the newest twenty messages: Meta gives no more.

        Raises Refused when it cannot be told (behind twenty others), TryLater when it cannot be told now.
        """
        query = self._query({"user_id": self.graph.safe(post.reply_to)})
        for talk in self.graph.rows(self.graph.read(post.account, TALKS, query)):
            rows = self._messages(talk)
            for row in rows:
                if _made(row) < since - SKEW_SECONDS:
                    return
                if _writer(row) == post.account:
                    yield Standing(
                        read_words(row.get("message")), Sent(self.link(post.account), read_id(row.get("id")))
                    )
            if len(rows) >= MESSAGES:
                raise Refused("There are too many messages since then to look through.")

    def look(self, account: str, since: float) -> Look:
        """What was written in an account's conversations since then. Raises Refused or TryLater."""
        events: list[dict[str, Any]] = []
        query, more = self._query({"limit": "50"}), False
        for left in reversed(range(PAGES)):
            answer = self.graph.ask(account, TALKS, query)
            page = _http.read_body(answer)
            talks = self.graph.rows(page)
            recent = [talk for talk in talks if read_time(talk.get("updated_time")) >= since]
            for talk in recent:
                rows = [row for row in self._messages(talk) if _made(row) >= since]
                events += map(_event, reversed(rows))
                more |= len(rows) >= MESSAGES
            after = next_page(page)
            if len(recent) < len(talks) or not after:
                break
            more |= not left
            query = {**query, "after": after}
        return Look(tuple(events), rest(answer), more)

    def _query(self, which: Mapping[str, str]) -> dict[str, str]:
        fields = f"updated_time,messages.limit({MESSAGES}){{id,message,from,created_time}}"
        return {**which, "platform": self.platform, "fields": fields}

    def _messages(self, talk: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The newest messages of a conversation, newest first."""
        messages = talk.get("messages")
        if not isinstance(messages, dict):
            raise TryLater(UNREADABLE.format(label=self.graph.label))
        return self.graph.rows(messages)


def _made(row: Mapping[str, Any]) -> float:
    return read_time(row.get("created_time"))


def _event(row: Mapping[str, Any]) -> dict[str, Any]:
    message = {"mid": row.get("id"), "text": row.get("message")}
    return {"sender": {"id": _writer(row)}, "timestamp": row.get("created_time"), "message": message}


def _writer(row: Mapping[str, Any]) -> str:
    who = row.get("from")
    return read_id(who.get("id")) if isinstance(who, dict) else ""
