"""Instagram as the desk sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, NamedTuple

import httpx

from bot.core.model import Post
from bot.platforms import _http
from bot.platforms._accounts import Answering
from bot.platforms._meta.graph import Door, Graph, Tokens
from bot.platforms._meta.health import Checkup
from bot.platforms._meta.sending import RULES, Talks
from bot.platforms._meta.signing import Signed
from bot.platforms._reading import read_words
from bot.platforms.instagram import comments, mentions, publisher, receiver
from bot.platforms.instagram.comments import Comments
from bot.platforms.instagram.poller import POLL_SECONDS, Poller
from bot.platforms.instagram.publisher import Publisher

OF_INSTAGRAM = "IG"  # how the tokens of Instagram Login begin


class Doors(NamedTuple):
    """Address and app secret of each of the two ways in. An app has one of them, and so has a token."""

    instagram: Door
    facebook: Door

    def of(self, token: str) -> Door:
        """Where a token is good."""
        (url, secret) = self.instagram if token.startswith(OF_INSTAGRAM) else self.facebook
        return url.rstrip("/"), secret

    @property
    def secrets(self) -> list[str]:
        return [secret for _, secret in self if secret]


class AccountsOfInstagram(Checkup):
    """The connected accounts."""

    label = receiver.LABEL
    nobody = "No account is connected."
    set_up = "Follow the README of the instagram folder."
    remedy = "The person who connected the account must connect it again (README of the instagram folder, step 5)."
    fields: ClassVar = {"comments": "Instagram sends us no comments of this account."}
    subscribe = "Subscribe the app to the account (README of the instagram folder, step 6)."

    def who(self, account: str) -> tuple[str, str]:
        """Only its own token may read an account's name in this way."""
        return account, read_words(self.graph.read(account, account, {"fields": "username"}).get("username"))

    def home(self, account: str) -> str:
        return "me"

    def wanted(self, account: str) -> Mapping[str, str]:
        """With Facebook Login it is the page that is subscribed, to whatever it may be."""
        of_instagram = self.graph.accounts().get(account, "").startswith(OF_INSTAGRAM)
        return self.fields if of_instagram else {"": self.fields["comments"]}


class Instagram(Signed, Answering):
    """The `instagram` platform. `tokens` maps account ids to access tokens, or is a function that gives the map."""

    name = receiver.NAME
    label = receiver.LABEL
    poll_seconds = POLL_SECONDS
    limit = publisher.LIMIT
    publisher: Publisher

    def __init__(
        self,
        doors: Doors,
        verify_token: str,
        tokens: Tokens,
        clock: Callable[[], float],
        human_agent: bool = False,
        client: httpx.Client | None = None,
    ) -> None:
        self.secrets, self.verify_token = doors.secrets, verify_token
        rules = (*RULES, *comments.RULES)
        graph = Graph(self.label, tokens, doors.of, client or _http.open_client(), AccountsOfInstagram.remedy, rules)
        talks = Talks(graph, clock, self.name, human_agent, receiver.inbox)
        self.comments = Comments(graph)
        self.publisher, self.poller = Publisher(self.comments, talks), Poller(self.comments, talks)
        self.connected = AccountsOfInstagram(graph, bool(doors.secrets))

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def measure(self, text: str) -> int:
        return publisher.measure(text)

    def lacks(self, post: Post) -> bool:
        return mentions.lacks(post)

    def fetch(self, post: Post) -> Post | None:
        with _http.in_all():
            return mentions.fetch(self.comments, post)

    def withdraw(self, post: Post, ref: str) -> None:
        with _http.in_all():
            self.publisher.withdraw(post, ref)
