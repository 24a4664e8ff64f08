"""Google Business as the desk sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import httpx

from bot.core.model import Post
from bot.core.ports import Offered, Sent
from bot.platforms import _http
from bot.platforms._accounts import Answering, Credentials
from bot.platforms.google import receiver
from bot.platforms.google.errors import LABEL
from bot.platforms.google.poller import POLL_SECONDS, Poller
from bot.platforms.google.publisher import BYTES, Publisher, measure
from bot.platforms.google.pushes import Pushes
from bot.platforms.google.signing_in import Places, SignIn
from bot.platforms.google.tokens import Client, Tokens
from bot.running import calls

SIGN_IN_SECONDS = 25.0  # for a code and all lists together
NOWHERE = Places("", "", "")


class Google(Answering):
    """The `google` platform. `refreshes` maps locations to refresh tokens, or is a function that gives the map.

    Without `pushes` that are set up no delivery is ever genuine, and all is found by polling.
    """

    name = receiver.NAME
    label = LABEL
    limit = BYTES
    poll_seconds = POLL_SECONDS
    one_reply = True
    repeatable = True
    asks_to_verify = True
    publisher: Publisher

    def __init__(
        self,
        client: Client,
        refreshes: Credentials,
        url: str,
        pushes: Pushes,
        clock: Callable[[], float],
        http: httpx.Client | None = None,
        places: Places = NOWHERE,
    ) -> None:
        http = http or _http.open_client()
        self.pushes = pushes
        self.connected = self.publisher = Publisher(Tokens(client, http, clock), refreshes, url, http)
        self.poller = Poller(self.publisher)
        self.sign_in = SignIn(client, places, http)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """The token in the header does not cover the body, so of that nothing is believed but where to look."""
        self.pushes.verify(headers)

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def pointed(self, body: bytes) -> list[str]:
        return receiver.pointed(body, list(self.publisher.accounts()))

    def measure(self, text: str) -> int:
        return measure(text)

    def update(self, post: Post, ref: str, text: str) -> Sent:
        with _http.in_all():
            return self.publisher.update(post, ref, text)

    def withdraw(self, post: Post, ref: str) -> None:
        with _http.in_all():
            self.publisher.withdraw(post, ref)

    def can_sign_in(self) -> bool:
        return bool(self.sign_in.client.id and self.sign_in.places.page)

    def way_in(self, state: str, back: str, proof: str) -> str:
        return self.sign_in.page.way_in(state, back, proof)

    def came_back(self, answered: str, state: str, back: str, proof: str) -> list[Offered]:
        with calls.total(SIGN_IN_SECONDS):
            return self.sign_in.came_back(answered, state, back, proof)

    def settle(self, account: str, credential: str) -> None:
        """Nothing: Google sends pushes for a whole project, and polling finds the rest."""

    def close(self) -> None:
        """Let go of its connections."""
        super().close()
        self.pushes.client.close()
