"""What stands under an account's pictures and in its messages, looked up beside the webhook.

Deletions are never pushed: a comment that is not there any more is asked for by itself, and only when Instagram says twice,
ten minutes apart, that it is gone, is it taken for removed. Comments cannot be edited.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.core.model import Change, Post
from bot.core.ports import Batch, Refused
from bot.platforms import _http
from bot.platforms._meta.graph import next_page, rest
from bot.platforms._meta.messages import Broken
from bot.platforms._meta.sending import Look, Talks
from bot.platforms._reading import read_id, read_time
from bot.platforms.instagram.comments import Comments
from bot.platforms.instagram.receiver import NAME, read_comment, read_event

POLL_SECONDS: Final = 600.0  # the budget is 4,800 calls a day for each time somebody saw something of the account
OVERLAP_SECONDS: Final = 3600.0  # looked at once more
STORIES, COMMENTS, PAGES = 25, 50, 10
KNOWN: Final = (
    200  # so many comments we see to it that they are still there, the newest and whichever was asked for last
)
ASKED: Final = 5  # of those we do not see so many in one look, in turn
GONE_AFTER: Final = 2  # so many looks in turn must say it

REPLY: Final = ("id,text,timestamp,username,from,parent_id", "id,text,timestamp,username,parent_id")
COMMENT: Final = (
    f"{REPLY[0]},replies.limit({COMMENTS}){{{REPLY[0]}}}",
    f"{REPLY[1]},replies.limit({COMMENTS}){{{REPLY[1]}}}",
    REPLY[1],
)
MEDIA: Final = tuple(f"id,permalink,comments.limit({COMMENTS}){{{some}}}" for some in COMMENT)


class Poller:
    """Reads the accounts that `comments` and `talks` know."""

    def __init__(self, comments: Comments, talks: Talks) -> None:
        self.comments, self.graph, self.talks = comments, comments.graph, talks

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        """What was written since `cursor`, and what was taken away. The first look takes nothing over: what stood there
        before is history.

        Raises Refused or TryLater.
        """
        if not cursor:
            return Batch((), _cursor(now, {}))
        since, known = _read_cursor(cursor)
        since -= OVERLAP_SECONDS
        answer = self.comments.ask(account, f"{account}/media", MEDIA, limit=str(STORIES))
        there: set[str] = set()
        found: list[Post] = []
        long: list[str] = []  # stories with more new comments than are read
        for row in self._comments(account, _http.read_body(answer), since, long):
            there.add(read_id(row.get("id")))
            if read_time(row.get("timestamp")) >= since and (post := self._read(account, row, now)) is not None:
                found.append(post)
        removed = self._removed(account, known, there, now)
        found.sort(key=lambda post: post.posted_at)
        known |= {post.id: 0 for post in found if post.change is Change.ADDED}
        talks = self._messages(account, since)
        kept = dict(list(known.items())[-KNOWN:])
        written = (read_event(account, event) for event in talks.events)
        posts = (*found, *removed, *(post for post in written if post is not None))
        return Batch(posts, _cursor(now, kept), max(rest(answer), talks.rest), more=bool(long) or talks.more)

    def _comments(
        self, account: str, page: Mapping[str, Any], since: float, long: list[str]
    ) -> Iterator[dict[str, Any]]:
        """Each comment and each reply under the newest stories, with what it stands under."""
        for media in self.graph.rows(page):
            place = {"media": {"id": media.get("id"), "permalink": media.get("permalink")}}
            for row in self._under(account, read_id(media.get("id")), media.get("comments"), since, long):
                yield {**row, **place}
                replies = row.get("replies")
                for reply in self.graph.rows(replies) if isinstance(replies, dict) else ():
                    yield {**reply, **place, "parent_id": row.get("id")}

    def _under(self, account: str, media: str, given: Any, since: float, long: list[str]) -> Iterator[dict[str, Any]]:
        """The comments of one story, newest first, further pages of them while they are new."""
        for left in reversed(range(PAGES)):
            if not isinstance(given, dict):
                return  # a story nobody commented on
            rows = self.graph.rows(given)
            yield from rows
            after = next_page(given)
            if not after or (rows and read_time(rows[-1].get("timestamp")) < since):
                return
            if not left:
                long.append(media)
                return
            query = {"limit": str(COMMENTS), "after": after}
            given = self.comments.read(account, f"{self.graph.safe(media)}/comments", COMMENT, **query)

    def _read(self, account: str, row: dict[str, Any], now: float) -> Post | None:
        own = "" if isinstance(row.get("from"), dict) else self.comments.own_name(account)
        try:
            return read_comment(account, row, now, own)
        except Broken:
            return None

    def _removed(self, account: str, known: dict[str, int], there: set[str], now: float) -> list[Post]:
        """Those of the `known` comments that are gone; `known` is brought up to date. Whichever is asked for and still there
        stands last then, so that each has its turn.
        """
        missing = [name for name in known if name not in there][:ASKED]
        for name in missing:
            if self._is_gone(account, name):
                known[name] += 1
            else:
                del known[name]
                known[name] = 0
        gone = [name for name in missing if known[name] >= GONE_AFTER]
        for name in gone:
            del known[name]
        return [
            Post(platform=NAME, id=name, account=account, change=Change.REMOVED, posted_at=now, seen_at=now)
            for name in gone
        ]

    def _is_gone(self, account: str, name: str) -> bool:
        try:
            self.graph.read(account, self.graph.safe(name), {"fields": "id"})
        except Refused as no:
            return no.gone
        return False

    def _messages(self, account: str, since: float) -> Look:
        """Direct messages; none where the account lets us read comments alone."""
        try:
            return self.talks.look(account, since)
        except Refused:
            return Look()


def _cursor(now: float, known: Mapping[str, int]) -> str:
    return json.dumps({"at": now, "known": known})


def _read_cursor(cursor: str) -> tuple[float, dict[str, int]]:
    """When we looked last (epoch seconds), and which comments were there, with how often each was not since."""
    kept = json.loads(cursor)
    return (float(kept["at"]), dict(kept["known"])) if isinstance(kept, dict) else (float(kept), {})
