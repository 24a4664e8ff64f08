"""What we say to Facebook: replies, looking for our own reply, and whether the connection works."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import httpx

from bot.core.elsewhere import as_compared
from bot.core.model import Kind, Post
from bot.core.ports import Health, Outcome, Refused, Sent, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._reading import read_id, read_time, read_web, read_words
from bot.platforms.facebook.errors import LABEL, OPEN, raise_error

GRAPH = "https://graph.facebook.com/v25.0"
PAGES_TO_READ = 10  # of 100 comments each, when looking for our own reply
SKEW_SECONDS = 60.0  # their clock against ours
RECONNECT = "The person who connected the page must connect it again (README of the facebook folder, step 5)."

TOKEN = re.compile(r"[!-~]+", re.ASCII)
TARGET = re.compile(r"[\w:-]+", re.ASCII)
Tokens = Mapping[str, str] | Callable[[], Mapping[str, str]]


class Publisher:
    """Talks to the Graph API for the pages in `tokens` (page id -> Page access token)."""

    def __init__(self, app_secret: str, tokens: Tokens, graph_url: str, client: httpx.Client) -> None:
        self.app_secret, self.tokens, self.graph_url, self.client = app_secret, tokens, graph_url.rstrip("/"), client

    def pages(self) -> Mapping[str, str]:
        """Page id -> token, as of now."""
        return self.tokens() if callable(self.tokens) else self.tokens

    def publish(self, post: Post, text: str) -> Sent:
        """Reply to `post`. Asks for no `fields`: that can make a success look like a 400."""
        token = self._token(post.account)
        response = self._send(token, "POST", f"{self._target(post)}/comments", {"message": read_words(text)})
        if not response.is_success:
            raise_error(response)
        reply_id = read_id(_http.read_body(response).get("id"))
        if not reply_id:
            raise Unsure(OPEN)
        return Sent(self._permalink(token, post, reply_id), reply_id)

    def update(self, post: Post, ref: str, text: str) -> Sent:
        """Let our comment `ref` say other words (`POST /{comment-id}`)."""
        token = self._token(post.account)
        self._done(self._send(token, "POST", self._safe(ref), {"message": read_words(text)}))
        return Sent(self._permalink(token, post, ref), ref)

    def withdraw(self, post: Post, ref: str) -> None:
        """Delete our comment `ref` (`DELETE /{comment-id}`). Nothing but a reply of ours ever comes here."""
        self._done(self._send(self._token(post.account), "DELETE", self._safe(ref), {}))

    def _done(self, response: httpx.Response) -> None:
        """Return when Facebook says that it is done."""
        if not response.is_success:
            raise_error(response)
        if _http.read_body(response).get("success") is not True:
            raise Unsure(OPEN)

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        """The page's own reply to `post` with exactly this text (white space aside), newest first.

        Raises Refused when it cannot be told, TryLater when it cannot be told now.
        """
        token = self._token(post.account)
        query = {
            "filter": "toplevel" if post.kind in (Kind.POST, Kind.REVIEW) else "stream",
            "order": "reverse_chronological",
            "fields": "id,message,from,created_time,permalink_url",
            "limit": "100",
        }
        for _ in range(PAGES_TO_READ):
            answer = self._read(token, f"{self._target(post)}/comments", query)
            rows = answer.get("data")
            if not isinstance(rows, list):
                raise TryLater("Facebook gave an answer we could not read.")
            for row in (r for r in rows if isinstance(r, dict)):
                made = read_time(row.get("created_time"))
                if made and made < since - SKEW_SECONDS:
                    return None
                who = row.get("from")
                own = isinstance(who, dict) and read_id(who.get("id")) == post.account
                if own and as_compared(read_words(row.get("message"))) == as_compared(text):
                    ref = read_id(row.get("id"))
                    return Sent(read_web(row.get("permalink_url")) or self._built(post, ref), ref)
            after = next_page(answer)
            if not after:
                return None
            query = {**query, "after": after}  # never the given `next` address: it carries the token
        raise Refused("There are too many comments under this post to look through.")

    def health(self) -> list[Health]:
        """One record per connected page: is the token this page's, and does Facebook send us its comments?"""
        pages = self.pages()
        if not self.app_secret or not pages:
            return [Health(LABEL, "not set up", "No page is connected.", "Follow the README of the facebook folder.")]
        return [replace(self._check(page, token), about=page) for page, token in pages.items()]

    def watched(self) -> list[str]:
        """The connected pages; "" when there is none, so that this is said."""
        return list(self.pages()) or [""]

    def watch(self, page: str) -> list[Health]:
        """How one page is."""
        token = self.pages().get(page)
        return [replace(self._check(page, token), about=page)] if token else self.health()

    def _check(self, page: str, token: str) -> Health:
        name = f"{LABEL} page {page}"
        try:
            me = self._read(token, "me", {"fields": "id,name"})
            name = f"{LABEL} page {read_words(me.get('name')) or page}"
            if read_id(me.get("id")) != page:
                return Health(name, "failing", "The stored token belongs to another account.", RECONNECT)
            apps = self._read(token, f"{page}/subscribed_apps", {}).get("data")
        except TryLater as later:
            return Health(name, "failing", str(later), "Nothing to do: we try again by ourselves.")
        except Refused as no:
            return Health(name, "failing", str(no), RECONNECT)
        known = [app for app in apps if isinstance(app, dict)] if isinstance(apps, list) else []
        if not any("feed" in names for app in known if isinstance(names := app.get("subscribed_fields"), list)):
            remedy = "Subscribe the app to the page's feed (README of the facebook folder, step 6)."
            return Health(name, "failing", "Facebook sends us no comments of this page.", remedy)
        return Health(name, "ok", "Signed in, and comments are sent to us.")

    def _token(self, page: str) -> str:
        token = self.pages().get(page, "")
        if not TOKEN.fullmatch(token):
            raise Refused("This Facebook page is not connected, so we cannot reply there. " + RECONNECT)
        return token

    def _target(self, post: Post) -> str:
        return self._safe(post.reply_to or post.id)

    def _safe(self, target: str) -> str:
        if not TARGET.fullmatch(target):  # it becomes part of an address
            raise Refused("Facebook gave this post an id we cannot answer to. Please answer on Facebook itself.")
        return target

    def _send(self, token: str, method: str, path: str, values: Mapping[str, str]) -> httpx.Response:
        """The token goes into a header, so that it stands in no address and no log of one."""
        proof = hmac.new(self.app_secret.encode(), token.encode(), hashlib.sha256).hexdigest()
        given = {**values, "appsecret_proof": proof}
        place = {"params": given} if method == "GET" else {"data": given}
        headers = {"authorization": f"Bearer {token}"}
        return _http.send(self.client, LABEL, method, f"{self.graph_url}/{path}", headers=headers, **place)

    def _read(self, token: str, path: str, query: Mapping[str, str]) -> dict[str, Any]:
        return _http.read_body(self._asked(token, path, query))

    def ask(self, page: str, path: str, query: Mapping[str, str]) -> httpx.Response:
        """What stands at `path`, in the name of a page. Raises Refused or TryLater."""
        return self._asked(self._token(page), path, query)

    def _asked(self, token: str, path: str, query: Mapping[str, str]) -> httpx.Response:
        """A GET: it changes nothing, so whatever stays open can simply be asked again."""
        try:
            response = self._send(token, "GET", path, query)
            if not response.is_success:
                raise_error(response)
        except Unsure as open_question:
            raise TryLater("Facebook did not answer.") from open_question
        return response

    def _permalink(self, token: str, post: Post, reply_id: str) -> str:
        """The reply stands by now: nothing that goes wrong here may change that."""
        try:
            given = read_web(self._read(token, reply_id, {"fields": "permalink_url"}).get("permalink_url"))
        except Outcome:
            given = ""
        return given or self._built(post, reply_id)

    def _built(self, post: Post, reply_id: str) -> str:
        if not post.link:
            return f"https://www.facebook.com/{reply_id}"
        name = "comment_id" if post.kind in (Kind.POST, Kind.REVIEW) else "reply_comment_id"
        link = post.link.split("&reply_comment_id=")[0]
        return f"{link}{'&' if '?' in link else '?'}{name}={reply_id.rpartition('_')[2]}"


def next_page(answer: Mapping[str, Any]) -> str:
    """Where the next page of rows begins, "" after the last."""
    paging = answer.get("paging")
    if not isinstance(paging, dict) or not paging.get("next"):
        return ""
    cursors = paging.get("cursors")
    return read_words(cursors.get("after")) if isinstance(cursors, dict) else ""
