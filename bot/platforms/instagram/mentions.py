"""The words of a mention: its delivery has ids alone, and nothing lists mentions.

developers.facebook.com/docs/instagram-platform/instagram-api-with-facebook-login/mentions
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from bot.core.model import Kind, Post
from bot.core.ports import Refused, TryLater
from bot.platforms._meta.errors import GONE, UNREADABLE
from bot.platforms._reading import read_id, read_time, read_web, read_words
from bot.platforms.instagram.comments import Comments

COMMENT: Final = (
    "id,text,timestamp,username,from,media{id,permalink}",
    "id,text,timestamp,username,media{id,permalink}",
    "id,text,timestamp",
)
MEDIA: Final = ("id,caption,timestamp,username,permalink", "id,caption,timestamp,permalink", "id,caption,timestamp")


def is_in_comment(post: Post) -> bool:
    """Whether the account was named in a comment, and not in the caption of a picture or video."""
    return post.id != post.thread


def lacks(post: Post) -> bool:
    return post.kind is Kind.MENTION and not post.text


def fetch(comments: Comments, post: Post) -> Post | None:
    """The mention with its words; None when the account named itself. Raises Refused or TryLater."""
    name, edge, fields = ("mentioned_media", "media_id", MEDIA)
    if is_in_comment(post):
        name, edge, fields = ("mentioned_comment", "comment_id", COMMENT)
    graph = comments.graph
    asked = [f"{name}.{edge}({graph.safe(post.id)}){{{some}}}" for some in fields]
    row = comments.read(post.account, post.account, asked).get(name)
    if not isinstance(row, dict):
        raise TryLater(UNREADABLE.format(label=graph.label))
    if not row:
        raise Refused(GONE.format(label=graph.label), gone=True)
    return None if comments.is_own(post.account, row) else _worded(post, row)


def _worded(post: Post, row: dict[str, Any]) -> Post:
    who, media = row.get("from"), row.get("media")
    made = read_time(row.get("timestamp")) or post.seen_at
    link = read_web(row.get("permalink")) or (read_web(media.get("permalink")) if isinstance(media, dict) else "")
    return replace(
        post,
        text=read_words(row.get("text")) or read_words(row.get("caption")),
        author_id=read_id(who.get("id")) if isinstance(who, dict) else "",
        author=read_words(row.get("username")),
        link=link,
        posted_at=made,
        seen_at=made,
    )
