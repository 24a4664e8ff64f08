"""Sending a message to one person, and looking whether it was sent.

developers.facebook.com/docs/messenger-platform/reference/send-api and .../conversations
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final

from bot.core.elsewhere import as_compared
from bot.core.model import Post
from bot.core.ports import Refused, Sent, TryLater, Unsure
from bot.platforms._meta.errors import Rule
from bot.platforms._meta.graph import Graph
from bot.platforms._reading import read_id, read_time, read_words

WINDOW_SECONDS: Final = 24 * 3600.0
AGENT_SECONDS: Final = 7 * 24 * 3600.0  # with the Human Agent feature, which Meta must have granted
SKEW_SECONDS: Final = 60.0  # their clock against ours
CLOSED: Final = (
    "More than 24 hours have passed since they wrote, and {label} lets no program write to them any more. "
    "Please answer them in the inbox of Meta Business Suite (a person can for seven days), or wait until they write again."
)
AWAY: Final = (
    "{label} says that this person cannot get messages from us. Nothing was sent; another way to reach them is needed."
)


def _one(number: int) -> range:
    return range(number, number + 1)


RULES: Final = (
    # developers.facebook.com/docs/messenger-platform/error-codes
    Rule(_one(10), 2018278, None, Refused, CLOSED),
    Rule(_one(10), 2534022, None, Refused, CLOSED),
    Rule(_one(10), 2018108, None, Refused, AWAY),
    Rule(_one(551), None, None, Refused, AWAY),
    Rule(_one(100), 2018001, None, Refused, AWAY, gone=True),
    Rule(_one(1200), None, None, TryLater, "{label} is busy or has had too many requests from us."),
)


class Sender:
    """Sends in the name of the accounts of a `graph`. `home` is the node messages are sent from, by account;
    `agent` says that Meta granted the Human Agent feature. `clock` gives epoch seconds.
    """

    def __init__(
        self,
        graph: Graph,
        clock: Callable[[], float],
        platform: str,
        agent: bool = False,
        home: Callable[[str], str] = lambda account: account,
    ) -> None:
        self.graph, self.clock, self.platform, self.agent, self.home = graph, clock, platform, agent, home

    def send(self, post: Post, text: str, link: str) -> Sent:
        """Answer the person who wrote `post`. Outside the window Meta refuses, and says so."""
        recipient = {"id": self.graph.safe(post.reply_to)}
        said = self.graph.send(
            post.account, "POST", f"{self.home(post.account)}/messages", self._letter(post, recipient, text)
        )
        ref = read_id(said.get("message_id"))
        if not ref:
            raise Unsure(self.graph.open)
        return Sent(link, ref)

    def _letter(self, post: Post, recipient: Mapping[str, str], text: str) -> dict[str, str]:
        late = self.clock() - post.posted_at
        tagged = self.agent and WINDOW_SECONDS <= late < AGENT_SECONDS
        how = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"} if tagged else {"messaging_type": "RESPONSE"}
        return {**how, "recipient": json.dumps(recipient), "message": json.dumps({"text": read_words(text)})}

    def find(self, post: Post, text: str, since: float, link: str) -> Sent | None:
        """Our message to the person with exactly this text (white space aside), among the newest twenty, which are what
        Meta gives. Raises Refused when it cannot be told, TryLater when it cannot be told now.
        """
        query = {
            "platform": self.platform,
            "user_id": self.graph.safe(post.reply_to),
            "fields": "messages.limit(20){id,message,from,created_time}",
        }
        home = self.home(post.account)
        talks = self.graph.rows(self.graph.read(post.account, f"{home}/conversations", query))
        for talk in talks:
            messages = talk.get("messages")
            if not isinstance(messages, dict):
                raise TryLater(f"{self.graph.label} gave an answer we could not read.")
            for row in self.graph.rows(messages):
                made = read_time(row.get("created_time"))
                if made and made < since - SKEW_SECONDS:
                    return None
                who = row.get("from")
                own = isinstance(who, dict) and read_id(who.get("id")) in (post.account, home)
                if own and as_compared(read_words(row.get("message"))) == as_compared(text):
                    return Sent(link, read_id(row.get("id")))
        return None
