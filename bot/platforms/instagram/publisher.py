"""What we say on Instagram: replies to comments and mentions, messages, and looking for our own.

developers.facebook.com/docs/instagram-platform/comment-moderation; mentions: .../reference/ig-user/mentions
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from math import ceil
from typing import Any, Final

from bot.core.model import Kind, Post
from bot.core.ports import Outcome, Refused, Sent, Standing, Unsure
from bot.platforms import _http
from bot.platforms._meta.graph import next_page
from bot.platforms._meta.sending import SKEW_SECONDS, Talks
from bot.platforms._reading import read_id, read_time, read_web, read_words
from bot.platforms.instagram.comments import Comments
from bot.platforms.instagram.mentions import is_in_comment
from bot.platforms.instagram.receiver import SITE

LIMIT: Final = 300  # characters of a comment
MESSAGE_BYTES: Final = 1000  # of a direct message, in UTF-8
HASHTAGS, LINKS = 4, 1  # at most, in a comment
HASHTAG: Final = re.compile(r"#\w")
LINK: Final = re.compile(r"https?://|\bwww\.", re.IGNORECASE)
PAGES: Final = 10  # of 50 replies each
REPLY: Final = ("id,text,timestamp,username,from", "id,text,timestamp,username")

TOO_MANY: Final = "Instagram takes a comment with four hashtags and one web address at most. Please take some out."
SHOUTED: Final = "Instagram takes no comment in capital letters alone. Please write it in small letters."
HIDDEN_FROM_US: Final = "Instagram lets nobody look for a reply under somebody else's picture."
NOT_BACK: Final = "Instagram lets no program take a message back. Please do it in Instagram's own inbox."
NOT_OURS: Final = "This is not a reply of ours, so it was left alone."


def measure(text: str) -> int:
    """Characters of a comment; where that is more, bytes of a message in parts of its own limit. One count fits both."""
    return max(len(text), ceil(len(text.encode("utf-8", "surrogatepass")) * LIMIT / MESSAGE_BYTES))


class Publisher:
    """Answers in the name of the accounts that `comments` and `talks` know."""

    def __init__(self, comments: Comments, talks: Talks) -> None:
        self.comments, self.graph, self.talks = comments, comments.graph, talks
        self.ways: dict[Kind, Callable[[Post, str], dict[str, Any]]] = {
            Kind.COMMENT: self._reply,
            Kind.MENTION: self._mention,
        }

    def publish(self, post: Post, text: str) -> Sent:
        """Answer `post`. Asks for no `fields`: then Instagram makes the comment and says 400 all the same."""
        if post.kind is Kind.MESSAGE:
            return self.talks.send(post, text)
        words = read_words(text)
        refuse_unfit(words)
        ref = read_id(self.ways[post.kind](post, words).get("id"))
        if not ref:
            raise Unsure(self.graph.open)
        return Sent(self._link(post, ref), ref)

    def _reply(self, post: Post, text: str) -> dict[str, Any]:
        """Under the comment itself, or under the one above it: Instagram has two levels."""
        return self.graph.send(post.account, "POST", f"{self._target(post)}/replies", {"message": text})

    def _mention(self, post: Post, text: str) -> dict[str, Any]:
        where = {"media_id": self.graph.safe(post.thread)}
        if is_in_comment(post):
            where["comment_id"] = self.graph.safe(post.id)
        return self.graph.send(post.account, "POST", f"{post.account}/mentions", {**where, "message": text})

    def standing(self, post: Post, since: float) -> Iterable[Standing]:
        """What stands there in our name, newest first. Raises Refused when it cannot be told, TryLater when not now."""
        if post.kind is Kind.MESSAGE:
            return self.talks.standing(post, since)
        if post.kind is Kind.MENTION:
            raise Refused(HIDDEN_FROM_US)
        rows = [row for row in self._replies(post) if _made(row) >= since - SKEW_SECONDS]
        ours = [row for row in sorted(rows, key=_made, reverse=True) if self.comments.is_own(post.account, row)]
        links = ((row, read_id(row.get("id"))) for row in ours)
        return [Standing(read_words(row.get("text")), Sent(_built(post, ref), ref)) for row, ref in links]

    def withdraw(self, post: Post, ref: str) -> None:
        """Delete our comment `ref`. Under its own pictures an account may delete anybody's: so ours is looked at first."""
        if post.kind is Kind.MESSAGE:
            raise Refused(NOT_BACK)
        row = self.comments.read(post.account, self.graph.safe(ref), REPLY)
        if not self.comments.is_own(post.account, row):
            raise Refused(NOT_OURS)
        self.graph.do(post.account, "DELETE", ref, {})

    def _replies(self, post: Post) -> Iterator[dict[str, Any]]:
        """Every reply under a comment; their order is not documented."""
        query = {"limit": "50"}
        for _ in range(PAGES):
            answer = _http.read_body(self.comments.ask(post.account, f"{self._target(post)}/replies", REPLY, **query))
            yield from self.graph.rows(answer)
            after = next_page(answer)
            if not after:
                return
            query["after"] = after
        raise Refused("There are too many replies under this comment to look through.")

    def _target(self, post: Post) -> str:
        return self.graph.safe(post.reply_to or post.id)

    def _link(self, post: Post, ref: str) -> str:
        """The reply stands by now: nothing that goes wrong here may change that."""
        if post.link:
            return _built(post, ref)
        try:
            media = self.graph.read(post.account, ref, {"fields": "media{permalink}"}).get("media")
        except Outcome:
            return SITE
        permalink = read_web(media.get("permalink")) if isinstance(media, dict) else ""
        return f"{permalink.rstrip('/')}/c/{ref}/" if permalink else SITE


def refuse_unfit(text: str) -> None:
    """Raises Refused for what Instagram would not take as a comment."""
    if len(HASHTAG.findall(text)) > HASHTAGS or len(LINK.findall(text)) > LINKS:
        raise Refused(TOO_MANY)
    if text.isupper():
        raise Refused(SHOUTED)


def _built(post: Post, ref: str) -> str:
    return f"{post.link.partition('/c/')[0].rstrip('/')}/c/{ref}/" if post.link else SITE


def _made(row: dict[str, Any]) -> float:
    return read_time(row.get("timestamp"))
