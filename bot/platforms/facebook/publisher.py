"""What we say to Facebook: replies, looking for our own reply, and whether the connection works."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, NoReturn

import httpx

from bot.core.model import Kind, Post
from bot.core.ports import Health, Outcome, Refused, TryLater, Unsure
from bot.platforms import _http
from bot.platforms._reading import read_id, read_time, read_web, read_words

LABEL = "Facebook"
GRAPH = "https://graph.facebook.com/v25.0"
PAGES_TO_READ = 10  # of 100 comments each, when looking for our own reply
SKEW_SECONDS = 60.0  # their clock against ours
RECONNECT = "The person who connected the page must connect it again (README of the facebook folder, step 5)."

TOKEN = re.compile(r"[!-~]+", re.ASCII)
TARGET = re.compile(r"[\w:-]+", re.ASCII)
Tokens = Mapping[str, str] | Callable[[], Mapping[str, str]]


class Rule(NamedTuple):
    """One row of the error table; None matches anything. The first row that matches decides."""

    code: range | None
    subcode: int | None
    status: range | None
    outcome: type[Outcome]
    sentence: str
    gone: bool = False


def _one(number: int) -> range:
    return range(number, number + 1)


SIGN_IN = "Facebook no longer accepts our sign-in; the person who connected the page must connect it again."
NO_PERMISSION = "Facebook does not allow our app to reply on this page; its owner must give the permission again."
BUSY = "Facebook is busy or has had too many requests from us."
OPEN = "Facebook had a problem and did not say whether the reply went out."
GONE = "Facebook says this post is gone, or no longer visible to our page."
BLOCKED = "Facebook has blocked this page from posting for now. Please look at the page's notices on Facebook."
TWICE = "Facebook says the same text was already posted there. Please look at the page on Facebook."
UNFIT = "Facebook did not accept this reply. Please answer on Facebook itself."

SERVER = range(500, 600)
ERRORS: tuple[Rule, ...] = (
    Rule(None, None, _one(429), TryLater, BUSY),
    Rule(None, None, _one(503), TryLater, BUSY),
    Rule(range(1, 3), None, SERVER, Unsure, OPEN),  # "unknown error": the comment may stand all the same
    Rule(_one(20), 1772107, None, Unsure, OPEN),  # seen on Instagram: a 400 after the comment was made
    Rule(range(1, 3), None, None, TryLater, BUSY),
    Rule(_one(4), None, None, TryLater, BUSY),
    Rule(_one(17), None, None, TryLater, BUSY),
    Rule(_one(32), None, None, TryLater, BUSY),
    Rule(_one(613), None, None, TryLater, BUSY),
    Rule(range(80001, 80007), None, None, TryLater, BUSY),
    Rule(_one(190), None, None, Refused, SIGN_IN),
    Rule(_one(102), None, None, Refused, SIGN_IN),
    Rule(_one(3), None, None, Refused, NO_PERMISSION),
    Rule(_one(10), None, None, Refused, NO_PERMISSION),
    Rule(range(200, 300), None, None, Refused, NO_PERMISSION),
    Rule(_one(100), 33, None, Refused, GONE, gone=True),
    Rule(_one(803), None, None, Refused, GONE, gone=True),
    Rule(_one(368), None, None, Refused, BLOCKED),
    Rule(_one(506), None, None, Refused, TWICE),
    Rule(None, None, SERVER, Unsure, OPEN),
    Rule(None, None, None, Refused, UNFIT),
)


def raise_error(response: httpx.Response) -> NoReturn:
    """Raise what an answer that is not a success means."""
    error = _body(response).get("error")
    if not isinstance(error, dict):
        _http.raise_for(LABEL, response)
    code, subcode, status = _whole(error.get("code")), _whole(error.get("error_subcode")), response.status_code
    for rule in ERRORS:
        if rule.code is not None and code not in rule.code:
            continue
        if rule.subcode not in (None, subcode) or (rule.status is not None and status not in rule.status):
            continue
        outcome, sentence = rule.outcome, rule.sentence
        break
    if outcome is Refused and rule.code is None and error.get("is_transient") is True:
        outcome, sentence = TryLater, BUSY
    if outcome is TryLater:
        raise TryLater(sentence, after=_wait_asked(response))
    if outcome is Refused:
        raise Refused(sentence, gone=rule.gone)
    raise outcome(sentence)


def _wait_asked(response: httpx.Response) -> float | None:
    """Seconds until Facebook lets us in again: Retry-After, else the longest of the usage header (given in minutes)."""
    asked = _http.wait_asked(response)
    if asked is not None:
        return asked
    try:
        usage = json.loads(response.headers.get("x-business-use-case-usage", ""))
        minutes = [row.get("estimated_time_to_regain_access") for rows in usage.values() for row in rows]
        longest = max((float(m) for m in minutes if isinstance(m, (int, float))), default=0.0)
    except (ValueError, AttributeError, TypeError, RecursionError):
        return None
    return min(longest * 60, _http.LONGEST_WAIT) or None


def _body(response: httpx.Response) -> dict[str, Any]:
    try:
        body = response.json()
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _whole(value: Any) -> int:
    return value if isinstance(value, int) else -1


def plain(text: str) -> str:
    """Text as compared: Facebook may change white space and the form of accents, nothing else."""
    return " ".join(unicodedata.normalize("NFC", text).split())


class Publisher:
    """Talks to the Graph API for the pages in `tokens` (page id -> Page access token)."""

    def __init__(self, app_secret: str, tokens: Tokens, graph_url: str, client: httpx.Client) -> None:
        self.app_secret, self.tokens, self.graph_url, self.client = app_secret, tokens, graph_url.rstrip("/"), client

    def pages(self) -> Mapping[str, str]:
        """Page id -> token, as of now."""
        return self.tokens() if callable(self.tokens) else self.tokens

    def publish(self, post: Post, text: str) -> str:
        """Reply to `post`; the reply's public link. Asks for no `fields`: that can make a success look like a 400."""
        token = self._token(post.account)
        response = self._send(token, "POST", f"{self._target(post)}/comments", {"message": read_words(text)})
        if not response.is_success:
            raise_error(response)
        reply_id = read_id(_body(response).get("id"))
        if not reply_id:
            raise Unsure(OPEN)
        return self._permalink(token, post, reply_id)

    def find_own_reply(self, post: Post, text: str, since: float) -> str | None:
        """The link of the page's own reply to `post` with exactly this text (white space aside), newest first.

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
                if own and plain(read_words(row.get("message"))) == plain(text):
                    return read_web(row.get("permalink_url")) or self._built(post, read_id(row.get("id")))
            after = _next_page(answer)
            if not after:
                return None
            query = {**query, "after": after}  # never the given `next` address: it carries the token
        raise Refused("There are too many comments under this post to look through.")

    def health(self) -> list[Health]:
        """One record per connected page: is the token this page's, and does Facebook send us its comments?"""
        pages = self.pages()
        if not self.app_secret or not pages:
            return [Health(LABEL, "not set up", "No page is connected.", "Follow the README of the facebook folder.")]
        return [self._check(page, token) for page, token in pages.items()]

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
        target = post.reply_to or post.id
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
        """A GET: it changes nothing, so whatever stays open can simply be asked again."""
        try:
            response = self._send(token, "GET", path, query)
            if not response.is_success:
                raise_error(response)
        except Unsure as open_question:
            raise TryLater("Facebook did not answer.") from open_question
        return _body(response)

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


def _next_page(answer: Mapping[str, Any]) -> str:
    paging = answer.get("paging")
    if not isinstance(paging, dict) or not paging.get("next"):
        return ""
    cursors = paging.get("cursors")
    return read_words(cursors.get("after")) if isinstance(cursors, dict) else ""
