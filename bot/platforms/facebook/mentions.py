"""Who wrote a mention: its delivery has the words alone.

`GET /{comment-or-post-id}?fields=from,message,permalink_url`. What stands on another's page Facebook often keeps back: then the
author stays unknown.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.model import Kind, Post
from bot.platforms._meta.graph import Graph
from bot.platforms._reading import read_id, read_web, read_words


def lacks(post: Post) -> bool:
    return post.kind is Kind.MENTION and not (post.author_id or post.author)


def fetch(graph: Graph, post: Post) -> Post | None:
    """The mention with its author; None when the page named itself. Raises Refused or TryLater."""
    row = graph.read(post.account, graph.safe(post.id), {"fields": "from,message,permalink_url"})
    who = row.get("from")
    who = who if isinstance(who, dict) else {}
    if read_id(who.get("id")) == post.account:
        return None
    return replace(
        post,
        text=read_words(row.get("message")),
        author_id=read_id(who.get("id")),
        author=read_words(who.get("name")),
        link=read_web(row.get("permalink_url")),
    )
