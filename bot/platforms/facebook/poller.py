"""What stands on a page, looked up: comments and visitors' posts that no webhook told us of.

One read of the page's newest stories with their newest comments (developers.facebook.com/docs/graph-api/reference/page/feed);
what a comment under an older story says is told by the webhook alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.core.ports import Batch
from bot.platforms import _http
from bot.platforms._meta.graph import Graph, next_page, rest
from bot.platforms._reading import read_id, read_time
from bot.platforms.facebook import receiver

POLL_SECONDS: Final = 600.0  # the budget is 4,800 calls a day for each person who did something on the page
OVERLAP_SECONDS: Final = 3600.0  # looked at once more: Facebook shows some things later than it dates them
STORIES: Final = 25
COMMENTS: Final = 50
PAGES: Final = 10  # of the comments of one story
ROW: Final = "id,message,from,created_time,permalink_url"
COMMENT: Final = f"{ROW},parent{{id}}"
QUERY: Final = {
    "fields": f"{ROW},comments.filter(stream).order(reverse_chronological).limit({COMMENTS}){{{COMMENT}}}",
    "limit": str(STORIES),
}


class Poller:
    """Reads the pages of a `graph`."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    def poll(self, page: str, cursor: str, now: float) -> Batch:
        """What was written on `page` since `cursor`. The first look takes nothing over: what stood there before is history.

        Raises Refused or TryLater.
        """
        if not cursor:
            return Batch((), repr(now))
        since = float(cursor) - OVERLAP_SECONDS
        answer = self.graph.ask(page, f"{page}/feed", QUERY)
        long: list[str] = []  # stories with more new comments than are read
        found = [
            post
            for value in self._values(page, _http.read_body(answer), since, long)
            if (post := receiver.read_row(page, value)) is not None
        ]
        return Batch(tuple(found), repr(now), rest(answer), more=bool(long))

    def _values(self, page: str, feed: Mapping[str, Any], since: float, long: list[str]) -> Iterator[dict[str, Any]]:
        """Each row as the webhook would have told it."""
        for story in self.graph.rows(feed):
            name = read_id(story.get("id"))
            if read_time(story.get("created_time")) >= since:
                yield _told(story, "post", post_id=name)
            for row in self._comments(page, name, story.get("comments"), since, long):
                above = row.get("parent")
                parent = read_id(above.get("id")) if isinstance(above, dict) else ""
                own = read_id(row.get("id"))
                yield _told(row, "comment", comment_id=own, post_id=name, parent_id=parent or name)

    def _comments(
        self, page: str, story: str, given: Any, since: float, long: list[str]
    ) -> Iterator[Mapping[str, Any]]:
        """The comments of a story made since, newest first, further pages of them where there are more."""
        for left in reversed(range(PAGES)):
            if given is None:
                return  # a story nobody commented on
            answer = given if isinstance(given, dict) else {}
            for row in self.graph.rows(answer):
                if read_time(row.get("created_time")) < since:
                    return
                yield row
            after = next_page(answer)
            if not after:
                return
            if not left:
                long.append(story)
                return
            query = {"filter": "stream", "order": "reverse_chronological", "limit": str(COMMENTS), "fields": COMMENT}
            given = self.graph.read(page, f"{story}/comments", {**query, "after": after})


def _told(row: Mapping[str, Any], item: str, **ids: str) -> dict[str, Any]:
    same = {name: row.get(name) for name in ("message", "from", "created_time", "permalink_url")}
    return {"item": item, "verb": "add", **same, **ids}
