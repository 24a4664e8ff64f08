"""Signing in with Facebook: which pages somebody lets the app work for, and that the app is told of what is written there.

developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow (the code), .../access-tokens/get-long-lived (a page's
token made with a long-lived one of a person does not end by itself), docs/graph-api/reference/page/subscribed_apps.
"""

from __future__ import annotations

from typing import Final

import httpx

from bot.core.ports import Offered, TryLater, Unsure
from bot.platforms import _oauth
from bot.platforms._meta.graph import Graph, next_page
from bot.platforms._meta.health import subscribed
from bot.platforms._reading import read_id, read_words

SCOPES: Final = (
    "pages_show_list", "pages_read_engagement", "pages_read_user_content", "pages_manage_engagement", "pages_manage_metadata",
)  # fmt: skip
SUBSCRIBED: Final = ("feed", "mention", "ratings")
PERSON: Final = "person"  # in place of an account: whoever signs in
MOST_PAGES: Final = 50  # of a hundred of their Facebook pages each
NOT_TOLD: Final = (
    "Facebook does not tell us yet of what is written there: subscribe the app to the page (README of the facebook folder,"
    " step 6)."
)


class SignIn:
    """The app is known by its `id`; without one nobody can sign in."""

    def __init__(self, label: str, id: str, secret: str, graph_url: str, page: str, client: httpx.Client) -> None:
        self.label, self.id, self.secret = label, id, secret
        self.graph_url, self.client = graph_url.rstrip("/"), client
        self.page = _oauth.Page(label, id, page, SCOPES, proves=False)

    def came_back(self, answered: str, state: str, back: str) -> list[Offered]:
        app = {"client_id": self.id, "client_secret": self.secret}
        code = self.page.code(answered, state)
        short = self._token(app | {"code": code, "redirect_uri": back})
        lasting = self._token(app | {"grant_type": "fb_exchange_token", "fb_exchange_token": short})
        return self._pages(self._graph({PERSON: lasting}))

    def settle(self, page: str, token: str) -> None:
        """Have what is written on a page sent to us. The list takes the place of the one before, so what stood there stays."""
        graph, apps = self._graph({page: token}), f"{page}/subscribed_apps"
        fields = {*SUBSCRIBED, *subscribed(graph.read(page, apps, {}).get("data"))}
        try:
            graph.do(page, "POST", apps, {"subscribed_fields": ",".join(sorted(fields))})
        except Unsure:
            raise TryLater(NOT_TOLD) from None

    def _pages(self, graph: Graph) -> list[Offered]:
        found, query = list[Offered](), {"fields": "id,name,access_token", "limit": "100"}
        for _ in range(MOST_PAGES):
            answer = graph.read(PERSON, "me/accounts", query)
            for row in graph.rows(answer):
                page, token = read_id(row.get("id")), row.get("access_token")
                if page and isinstance(token, str):
                    found.append(Offered(page, read_words(row.get("name")) or page, token))
            if not (after := next_page(answer)):
                break
            query = query | {"after": after}
        return found

    def _token(self, form: dict[str, str]) -> str:
        return str(_oauth.given(self.client, self.label, f"{self.graph_url}/oauth/access_token", form)["access_token"])

    def _graph(self, tokens: dict[str, str]) -> Graph:
        return Graph(self.label, tokens, lambda token: (self.graph_url, self.secret), self.client, NOT_TOLD)
