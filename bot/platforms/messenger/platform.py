"""Messenger as the desk sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

import httpx

from bot.core.model import Post
from bot.core.ports import AccountNews
from bot.platforms import _http
from bot.platforms._accounts import Answering
from bot.platforms._meta.graph import GRAPH, Graph, Tokens
from bot.platforms._meta.health import Checkup
from bot.platforms._meta.sending import RULES, Talks
from bot.platforms._meta.signing import Signed
from bot.platforms.messenger import receiver
from bot.platforms.messenger.poller import POLL_SECONDS, Poller
from bot.platforms.messenger.publisher import Publisher


class Pages(Checkup):
    """The connected pages."""

    label = receiver.LABEL
    set_up = "Follow the README of the messenger folder."
    remedy = "The person who connected the page must connect it again (README of the messenger folder, step 5)."
    fields: ClassVar = {"messages": "Messenger sends us no messages to this page."}
    subscribe = "Subscribe the app to the page's {field} (README of the messenger folder, step 6)."


class Messenger(Signed, Answering):
    """The `messenger` platform. `page_tokens` maps page ids to Page access tokens, or is a function that gives the map.

    An app has one address for everything about its pages, so what comes in at Facebook's is read here as well.
    """

    name = receiver.NAME
    label = receiver.LABEL
    door = "facebook"
    poll_seconds = POLL_SECONDS
    limit = 2000  # characters of `text`, developers.facebook.com/docs/messenger-platform/reference/send-api

    def __init__(
        self,
        app_secret: str,
        verify_token: str,
        page_tokens: Tokens,
        clock: Callable[[], float],
        graph_url: str = GRAPH,
        human_agent: bool = False,
        client: httpx.Client | None = None,
    ) -> None:
        self.secrets, self.verify_token = [app_secret], verify_token
        at = graph_url.rstrip("/"), app_secret
        graph = Graph(self.label, page_tokens, lambda token: at, client or _http.open_client(), Pages.remedy, RULES)
        talks = Talks(graph, clock, self.name, human_agent, receiver.inbox)
        self.publisher, self.poller, self.connected = Publisher(talks), Poller(talks), Pages(graph, bool(app_secret))

    def parse(self, body: bytes) -> list[Post]:
        return receiver.parse(body)

    def news(self, body: bytes) -> Sequence[AccountNews]:
        return receiver.news(body)
