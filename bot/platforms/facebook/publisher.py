"""What we say to Facebook: replies, and looking for our own reply."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.model import Kind, Post
from bot.core.ports import Outcome, Refused, Sent, Standing, Unsure
from bot.platforms._meta.graph import Graph, next_page
from bot.platforms._reading import read_id, read_time, read_web, read_words

PAGES_TO_READ = 10  # of 100 comments each, when looking for our own reply
SKEW_SECONDS = 60.0  # their clock against ours


class Publisher:
    """Answers in the name of the pages of a `graph`."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    def publish(self, post: Post, text: str) -> Sent:
        """Reply to `post`."""
        path = f"{self._target(post)}/comments"
        reply_id = read_id(self.graph.send(post.account, "POST", path, {"message": read_words(text)}).get("id"))
        if not reply_id:
            raise Unsure(self.graph.open)
        return Sent(self._permalink(post, reply_id), reply_id)

    def update(self, post: Post, ref: str, text: str) -> Sent:
        """Let our comment `ref` say other words (`POST /{comment-id}`)."""
        self.graph.do(post.account, "POST", self.graph.safe(ref), {"message": read_words(text)})
        return Sent(self._permalink(post, ref), ref)

    def withdraw(self, post: Post, ref: str) -> None:
        """Delete our comment `ref` (`DELETE /{comment-id}`). Nothing but a reply of ours ever comes here."""
        self.graph.do(post.account, "DELETE", self.graph.safe(ref), {})

    def standing(self, post: Post, since: float) -> Iterator[Standing]:
        """The page's own replies to `post`, newest first. Raises Refused when it cannot be told, TryLater when not now."""
        query = {
            "filter": "toplevel" if post.kind in (Kind.POST, Kind.REVIEW) else "stream",
            "order": "reverse_chronological",
            "fields": "id,message,from,created_time,permalink_url",
            "limit": "100",
        }
        for _ in range(PAGES_TO_READ):
            answer = self.graph.read(post.account, f"{self._target(post)}/comments", query)
            for row in self.graph.rows(answer):
                made = read_time(row.get("created_time"))
                if made and made < since - SKEW_SECONDS:
                    return
                who = row.get("from")
                if isinstance(who, dict) and read_id(who.get("id")) == post.account:
                    ref = read_id(row.get("id"))
                    link = read_web(row.get("permalink_url")) or self._built(post, ref)
                    yield Standing(read_words(row.get("message")), Sent(link, ref))
            after = next_page(answer)
            if not after:
                return
            query = {**query, "after": after}
        raise Refused("There are too many comments under this post to look through.")

    def _target(self, post: Post) -> str:
        return self.graph.safe(post.reply_to or post.id)

    def _permalink(self, post: Post, reply_id: str) -> str:
        """The reply stands by now: nothing that goes wrong here may change that."""
        try:
            answer = self.graph.read(post.account, reply_id, {"fields": "permalink_url"})
        except Outcome:
            return self._built(post, reply_id)
        return read_web(answer.get("permalink_url")) or self._built(post, reply_id)

    def _built(self, post: Post, reply_id: str) -> str:
        if not post.link:
            return f"https://www.facebook.com/{reply_id}"
        name = "comment_id" if post.kind in (Kind.POST, Kind.REVIEW) else "reply_comment_id"
        link = post.link.split("&reply_comment_id=")[0]
        return f"{link}{'&' if '?' in link else '?'}{name}={reply_id.rpartition('_')[2]}"
