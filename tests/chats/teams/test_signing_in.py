"""How the desk gets its own token: the real msal, talking to a sign-in service that lives in this file."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import msal
import pytest
import requests

from bot.chats.teams import client
from bot.chats.teams.client import Connector
from bot.core.ports import TryLater
from tests.chats.teams.world import APP_ID, TENANT


class Answer:
    """What msal wants of an HTTP answer."""

    def __init__(self, status: int, body: dict[str, Any]) -> None:
        self.status_code, self.text, self.headers = status, json.dumps(body), {"Content-Type": "application/json"}

    def raise_for_status(self) -> None:
        if self.status_code >= 400:
            raise requests.HTTPError(self.text)


class SignIn:
    """Microsoft's sign-in for one app; `secret` is the right one, None when nobody can reach it."""

    def __init__(self, secret: str | None) -> None:
        self.secret, self.asked = secret, []  # type: ignore[var-annotated]

    def get(self, url: str, **_: Any) -> Answer:
        if self.secret is None:
            raise requests.ConnectionError("no route")
        base = url.partition("/v2.0/")[0]
        names = {
            "authorization_endpoint": f"{base}/authorize",
            "token_endpoint": f"{base}/token",
            "issuer": f"{base}/v2.0",
        }
        return Answer(200, names)

    def post(self, url: str, data: dict[str, str] | None = None, **_: Any) -> Answer:
        assert data
        self.asked.append((url, data))
        if data["client_secret"] != self.secret:
            return Answer(
                401, {"error": "invalid_client", "error_description": "AADSTS7000215: Invalid client secret."}
            )
        return Answer(200, {"access_token": "a-token", "expires_in": 3600, "token_type": "Bearer"})

    def close(self) -> None:
        pass


def connector(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, tenant: str = TENANT, cloud: str = "public"
) -> Connector:
    real = msal.ConfidentialClientApplication
    monkeypatch.setattr(client.msal, "ConfidentialClientApplication", partial(real, http_client=sign_in))
    return Connector(APP_ID, lambda: "the secret", tenant, cloud=cloud)


def test_a_single_tenant_bot_asks_its_own_tenant_once(monkeypatch: pytest.MonkeyPatch) -> None:
    sign_in = SignIn("the secret")
    ours = connector(sign_in, monkeypatch)
    ours.check_token()
    ours.check_token()
    [(url, asked)] = sign_in.asked
    assert url == f"https://login.microsoftonline.com/{TENANT}/token"
    assert asked["client_id"] == APP_ID
    assert asked["scope"] == "https://api.botframework.com/.default"


def test_a_multi_tenant_bot_asks_the_bot_frameworks_tenant(monkeypatch: pytest.MonkeyPatch) -> None:
    sign_in = SignIn("the secret")
    connector(sign_in, monkeypatch, tenant="").check_token()
    assert sign_in.asked[0][0] == "https://login.microsoftonline.com/botframework.com/token"


def test_a_government_bot_asks_the_governments_cloud(monkeypatch: pytest.MonkeyPatch) -> None:
    sign_in = SignIn("the secret")
    connector(sign_in, monkeypatch, cloud="gov").check_token()
    url, asked = sign_in.asked[0]
    assert url == f"https://login.microsoftonline.us/{TENANT}/token"
    assert asked["scope"] == "https://api.botframework.us/.default"


@pytest.mark.parametrize(("right", "words"), [("another", "client secret"), (None, "cannot be reached")])
def test_no_token_is_a_sentence_without_the_secret(
    monkeypatch: pytest.MonkeyPatch, right: str | None, words: str
) -> None:
    ours = connector(SignIn(right), monkeypatch)
    with pytest.raises(TryLater, match=words) as no:
        ours.send("https://smba.trafficmanager.net/amer/", "19:x", {"text": "x"})
    assert "the secret" not in str(no.value)
