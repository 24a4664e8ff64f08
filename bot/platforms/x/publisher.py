"""What we say to X: a reply, what of ours stands there, and whether the connection works.

docs.x.com/x-api/posts/manage-tweets. Nothing changes a reply; it can be deleted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import httpx

from bot.core.elsewhere import as_compared
from bot.core.model import Post
from bot.core.ports import Refused, Sent, Standing, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._accounts import Accounts, Credentials
from bot.platforms._one_reply import CHANGED
from bot.platforms._reading import read_id, read_words
from bot.platforms.x import errors, oauth, posts, weights
from bot.platforms.x.errors import LABEL, raise_error
from bot.platforms.x.oauth import App

ACCOUNT: Final = re.compile(r"\d{1,20}", re.ASCII)
RECONNECT: Final = "Connect the account again (README of the x folder, step 4)."
NOT_CONNECTED: Final = f"This account is not connected to X, so we cannot reply there. {RECONNECT}"
NOT_OURS: Final = "This is not a reply of ours."
SKEW_SECONDS: Final = 60.0
PAGES: Final = 5  # of 100 posts of our own each
FIELDS: Final = {
    "tweet.fields": "author_id,conversation_id,created_at,display_text_range,edit_history_tweet_ids,entities,"
    "in_reply_to_user_id,note_tweet,referenced_tweets",
    "expansions": "author_id",
    "user.fields": "name,username",
}


class Publisher(Accounts):
    """Talks to the API for the accounts in `tokens` (user id -> TOKEN:SECRET). `nonce` gives another word for each call."""

    label = LABEL
    fine = "Signed in, and what mentions it can be read."
    nobody = "No account is connected."
    set_up = "Follow the README of the x folder."
    remedy = RECONNECT

    def __init__(
        self,
        app: App,
        tokens: Credentials,
        url: str,
        client: httpx.Client,
        clock: Callable[[], float],
        nonce: Callable[[], str],
    ) -> None:
        super().__init__(tokens, client)
        self.app, self.url, self.clock, self.nonce = app, url.rstrip("/"), clock, nonce

    def ready(self) -> bool:
        return bool(self.app.key and self.app.secret)

    def publish(self, post: Post, text: str) -> Sent:
        """Reply to the newest wording of a post, unless it is another one by now, or gone."""
        words = read_words(text)
        if weights.measure(words) > weights.LIMIT:
            raise Refused(errors.TOO_LONG)
        tweet = self._newest(post.account, self._safe(post.reply_to))
        if as_compared(posts.words(tweet)) != as_compared(post.text):
            raise Refused(CHANGED.format(label=LABEL).replace("review", "post"))
        said = {"text": words, "reply": {"in_reply_to_tweet_id": posts.history(tweet)[-1]}}
        made = _http.read_body(self._send(post.account, "POST", "tweets", body=said)).get("data")
        ref = read_id(made.get("id")) if isinstance(made, dict) else ""
        if not posts.ID.fullmatch(ref):
            raise Unsure(errors.OPEN)
        return _sent(ref)

    def withdraw(self, post: Post, ref: str) -> None:
        """Delete a reply of ours. Who wrote it is looked up first: X says of nothing that it deleted it."""
        if read_id(self._there(post.account, self._safe(ref)).get("author_id")) != post.account:
            raise Refused(NOT_OURS)
        said = _http.read_body(self._send(post.account, "DELETE", f"tweets/{ref}")).get("data")
        if not isinstance(said, dict) or said.get("deleted") is not True:
            raise Unsure(errors.OPEN)

    def standing(self, post: Post, since: float) -> list[Standing]:
        """Our own replies to any wording of the post since, newest first."""
        named = {post.id, self._safe(post.reply_to)}
        try:
            named |= set(posts.history(self._there(post.account, post.reply_to)))
        except Refused as no:
            if not no.gone:
                raise
        start = datetime.fromtimestamp(since - SKEW_SECONDS, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        rows, _ = self.pages(post.account, f"users/{post.account}/tweets", PAGES, start_time=start, max_results="100")
        ours = (row for row in rows if posts.above(row).get("replied_to") in named)
        return [Standing(posts.words(row), _sent(posts.history(row)[-1])) for row in ours if posts.history(row)]

    def look_up(self, account: str, ids: list[str]) -> tuple[dict[str, dict[str, Any]], dict[str, str]]:
        """Those of at most 100 posts that X shows, by id, and names by id. Raises TryLater unless all of them are told of."""
        query = {"ids": ",".join(ids), **FIELDS}
        answer = self.ask(account, "tweets", **query)
        shown = {read_id(row.get("id")): row for row in _rows(answer, "data")}
        missing = {read_id(row.get("resource_id")) or read_id(row.get("value")) for row in _rows(answer, "errors")}
        if set(ids) - shown.keys() - missing:
            raise TryLater("X gave an answer we could not read.")
        return shown, _names(answer)

    def pages(self, account: str, path: str, most: int, **query: str) -> tuple[list[dict[str, Any]], dict[str, str]]:
        """The posts of a list, newest first, and names by id."""
        found: list[dict[str, Any]] = []
        names: dict[str, str] = {}
        page = ""
        for _ in range(most):
            answer = self.ask(account, path, **query, **FIELDS, **({"pagination_token": page} if page else {}))
            found += _rows(answer, "data")
            names |= _names(answer)
            meta = answer.get("meta")
            if not isinstance(meta, dict):
                raise TryLater("X gave an answer we could not read.")
            page = read_words(meta.get("next_token"))
            if not page:
                break
        return found, names

    def ask(self, account: str, path: str, **query: str) -> dict[str, Any]:
        """The object at `path`. Raises Refused or TryLater."""
        return _http.looked_up(LABEL, lambda: self._send(account, "GET", path, query))

    def try_out(self, account: str) -> None:
        """Ask for what was written after now: it costs nothing, for there is nothing."""
        self.ask(account, f"users/{account}/mentions", since_id=posts.id_at(self.clock()), max_results="5")

    def _there(self, account: str, id: str) -> dict[str, Any]:
        shown, _ = self.look_up(account, [id])
        if id not in shown or not posts.history(shown[id]):
            raise Refused(errors.GONE, gone=True)
        return shown[id]

    def _newest(self, account: str, id: str) -> dict[str, Any]:
        """The last wording of a post."""
        tweet = self._there(account, id)
        last = posts.history(tweet)[-1]
        return tweet if last == id else self._there(account, last)

    def _send(
        self,
        account: str,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> httpx.Response:
        """A success."""
        token = oauth.read_token(self.accounts().get(account, ""))
        # A token names its account, so one that was put to the wrong clinic speaks for nobody.
        if token is None or not ACCOUNT.fullmatch(account) or token.token.partition("-")[0] != account:
            raise Refused(NOT_CONNECTED)
        url, given = f"{self.url}/{path}", query or {}
        signed = oauth.header(self.app, token, method, url, given, self.clock(), self.nonce())
        headers = {"authorization": signed, "content-type": "application/json"}
        content = json.dumps(body).encode() if body is not None else None
        answer = _http.send(self.client, LABEL, method, url, params=dict(given), headers=headers, content=content)
        if not answer.is_success:
            raise_error(answer, self.clock())
        return answer

    def _safe(self, id: str) -> str:
        """An id, which becomes part of an address."""
        if not posts.ID.fullmatch(id):
            raise Refused("This is no post that can be answered on X.")
        return id


def _rows(answer: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    rows = answer.get(name, [])
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _names(answer: Mapping[str, Any]) -> dict[str, str]:
    includes = answer.get("includes")
    users: Iterator[dict[str, Any]] = iter(_rows(includes, "users") if isinstance(includes, dict) else [])
    return {read_id(user.get("id")): name for user in users if (name := posts.named(user))}


def _sent(id: str) -> Sent:
    return Sent(f"{posts.SITE}/{id}", id)
