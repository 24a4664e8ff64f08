"""Talks to Microsoft: proves that a request is theirs, gets our token, and sends messages.

The only file that knows botbuilder. Its send path is awaited here and nowhere else, in an event loop of its own for
each call, so the callers stay plain functions and a forked worker inherits nothing that could be broken.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, NamedTuple

import jwt
import msal  # type: ignore[import-untyped]
import requests
from botbuilder.core import CardFactory
from botbuilder.schema import Activity, ChannelAccount, ConversationParameters, Mention
from botframework.connector.aio import ConnectorClient
from botframework.connector.auth import BotFrameworkAuthenticationFactory, PasswordServiceClientCredentialFactory
from botframework.connector.auth.jwt_token_extractor import JwtTokenExtractor
from botframework.connector.teams import TeamsConnectorClient
from msrest.authentication import Authentication
from msrest.exceptions import ClientRequestError, HttpOperationError
from urllib3.util.retry import Retry

from bot.chats.teams.hosts import known_service
from bot.chats.teams.outcomes import LOST, NO_ANSWER, outcome
from bot.chats.teams.render import Json
from bot.core.ports import Forbidden, TryLater, Unsure
from bot.running.calls import Crowded, Patience, TooSlow

log = logging.getLogger("replydesk.teams")


SECONDS: Final = 10.0  # how long Microsoft may take to answer a call
TOKEN_LIMIT: Final = 8192  # characters; Microsoft's are under 2,000
TOTAL_SECONDS: Final = 15.0  # for a call in all: signing in, connecting, and every byte of the answer
KEYS_SECONDS: Final = 600.0  # how often an unknown signing key may make us fetch the keys again
NEVER: Final = Retry(0, read=False)


class Cloud(NamedTuple):
    """Microsoft's addresses for one of its clouds (botframework-connector, authentication_constants)."""

    login: str
    tenant: str  # whose token a multi-tenant bot asks for
    issuer: str
    metadata: str
    emulator: str


CLOUDS: Final = {
    "public": Cloud(
        "https://login.microsoftonline.com/", "botframework.com", "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration",
    ),
    "gov": Cloud(
        "https://login.microsoftonline.us/", "MicrosoftServices.onmicrosoft.us", "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
    ),
}  # fmt: skip


class Bearer(Authentication):
    """Signs a call with the token of the moment."""

    def __init__(self) -> None:
        self.token = ""

    def signed_session(self, session: Any = None) -> Any:
        session = session or requests.Session()
        for adapter in session.adapters.values():  # msrest would send a message again that may have got out
            adapter.max_retries = NEVER
        if self.token:
            session.headers["Authorization"] = f"Bearer {self.token}"
        return session


class Connector:
    """Microsoft's side of the talk. `token` gives an access token and may raise TryLater; "" sends none."""

    def __init__(
        self,
        app_id: str,
        app_password: Callable[[], str],
        tenant_id: str = "",
        auth_off: bool = False,
        cloud: str = "public",
        openid_metadata_url: str = "",
        token: Callable[[], str] | None = None,
    ) -> None:
        self.app_id, self.password, self.auth_off = app_id, app_password, auth_off
        self.cloud = CLOUDS[cloud]
        self.tenant = tenant_id or self.cloud.tenant
        self.metadata = openid_metadata_url or self.cloud.metadata
        self._token = token or self._ask_token
        self._msal: Any = None
        self._msal_password = ""
        self._in_time = Patience(TOTAL_SECONDS)  # what is under this counts the time of each byte alone
        self._keys_at = 0.0
        self._lock = threading.Lock()
        self._auth = BotFrameworkAuthenticationFactory.create(
            validate_authority=True,
            to_channel_from_bot_login_url=self.cloud.login + self.tenant,
            to_channel_from_bot_oauth_scope=self.cloud.issuer,
            to_bot_from_channel_token_issuer=self.cloud.issuer,
            oauth_url=self.cloud.issuer,
            to_bot_from_channel_open_id_metadata_url=self.metadata,
            to_bot_from_emulator_open_id_metadata_url=self.cloud.emulator,
            caller_id="urn:botframework:azure",
            credential_factory=PasswordServiceClientCredentialFactory(app_id, None, tenant_id or None),
        )

    # inbound

    async def prove(self, header: str) -> str:
        """The service address for which Microsoft vouches in this Authorization header; "" with authentication off.

        Raises Forbidden for everything else, whatever the reason. Nothing of the body has been read by then.
        """
        if self.auth_off:
            return ""
        if not self.app_id or not header or len(header) > TOKEN_LIMIT:
            raise Forbidden("There is no token of Microsoft Teams.")
        try:
            claims = await asyncio.wait_for(asyncio.to_thread(self._claims, header), SECONDS)
        except Exception as wrong:  # botbuilder raises a dozen kinds, and each of them means no
            log.info("a token was refused", extra={"why": type(wrong).__name__})
            raise Forbidden("The token is not valid.") from None
        service = claims.get("serviceurl")
        if (claims.get("iss"), claims.get("aud")) != (self.cloud.issuer, self.app_id) or not isinstance(service, str):
            raise Forbidden("The token is not for this bot.")
        return service

    def match(self, service: str, activity: Json) -> None:
        """Return when `activity` comes from where `prove` said its sender is, else raise Forbidden."""
        said = activity.get("serviceUrl")
        if not isinstance(said, str) or not known_service(said, only_loopback=self.auth_off):
            raise Forbidden("The service address is not one of Microsoft's.")
        if not self.auth_off and (said != service or activity.get("channelId") != "msteams"):
            raise Forbidden("The token is not for this message.")

    def _claims(self, header: str) -> Json:
        # botbuilder wants to compare the token's service with a message's: `match` does that, when one has been read
        service = jwt.decode(header.partition(" ")[2], options={"verify_signature": False}).get("serviceurl")
        shell = Activity(channel_id="msteams", service_url=service)
        try:
            return self._authenticate(shell, header)
        except IndexError:  # a signing key botbuilder has not heard of: it looks again only after a day
            with self._lock:
                if time.monotonic() - self._keys_at < KEYS_SECONDS and self._keys_at:
                    raise
                self._keys_at = time.monotonic()
                JwtTokenExtractor.metadataCache.pop(self.metadata, None)
            return self._authenticate(shell, header)

    def _authenticate(self, shell: Activity, header: str) -> Json:
        found = asyncio.run(self._auth.authenticate_request(shell, header)).claims_identity
        return dict(found.claims) if found is not None and found.is_authenticated else {}

    # outbound

    def check_token(self) -> None:
        """Return when Microsoft gives us a token. Raises TryLater with the reason."""
        try:
            if not self.auth_off:
                self._in_time(self._token)
        except (Crowded, TooSlow):
            raise TryLater(NO_ANSWER) from None

    def _ask_token(self) -> str:
        if self.auth_off:
            return ""
        try:
            password = self.password()
            with self._lock:
                if self._msal is None or password != self._msal_password:
                    self._msal_password = password
                    self._msal = msal.ConfidentialClientApplication(
                        self.app_id,
                        client_credential=password,
                        authority=self.cloud.login + self.tenant,
                        timeout=SECONDS,
                        instance_discovery=False,  # the addresses are ours to choose (CLOUDS)
                    )
            answer = self._msal.acquire_token_for_client([f"{self.cloud.issuer}/.default"])
        except (requests.RequestException, ValueError, LookupError):
            raise TryLater("Microsoft's sign-in service cannot be reached.") from None
        if "access_token" not in answer:
            raise TryLater(
                "Microsoft refuses the bot's app id and client secret. The secret may have expired.", after=300.0
            )
        return str(answer["access_token"])

    def open(
        self,
        service: str,
        is_group: bool,
        channel_data: Json,
        tenant: str,
        member: str = "",
        message: Json | None = None,
    ) -> tuple[str, str]:
        """Start a conversation: (its id, the first message's id). Raises Refused, TryLater or Unsure."""
        params = ConversationParameters(is_group=is_group, channel_data=channel_data, tenant_id=tenant or None)
        params.bot = {"id": f"28:{self.app_id}"} if self.app_id else None
        params.members = [{"id": member}] if member else None
        params.activity = activity_of(message) if message else None
        answer = self._call(service, lambda talk: talk.create_conversation(params), repeatable=not message)
        return str(answer.id), str(answer.activity_id or str(answer.id).partition(";messageid=")[2])

    def send(self, service: str, conversation: str, message: Json) -> str:
        """Say something in a conversation; the message's id. Raises Refused, TryLater or Unsure."""
        answer = self._call(
            service, lambda talk: talk.send_to_conversation(conversation, activity_of(message)), repeatable=False
        )
        return str(answer.id) if answer is not None and answer.id else ""

    def update(self, service: str, conversation: str, activity_id: str, message: Json) -> None:
        """Put a message in the place of an earlier one. Raises Refused or TryLater: doing it twice harms nobody."""
        self._call(
            service, lambda talk: talk.update_activity(conversation, activity_id, activity_of(message)), repeatable=True
        )

    def member(self, service: str, conversation: str, user: str) -> tuple[str, str]:
        """(role, tenant) of somebody in a conversation, each "" where Teams does not say. Raises Refused or TryLater."""
        found = self._call(service, lambda talk: talk.get_conversation_member(conversation, user), repeatable=True)
        more = found.additional_properties or {}
        return str(more.get("userRole") or ""), str(more.get("tenantId") or "")

    def channels(self, service: str, team: str) -> list[str]:
        """The ids of a team's channels. Raises Refused or TryLater."""

        async def ask() -> Any:  # botbuilder's call for teams is a plain one
            with self._settle(TeamsConnectorClient(Bearer(), base_url=service)) as client:
                return client.teams.get_teams_channels(team)

        found = self._judge(ask, repeatable=True)
        return [str(channel.id) for channel in found.conversations or []]

    def _call(self, service: str, work: Callable[[Any], Awaitable[Any]], repeatable: bool) -> Any:
        if not known_service(service, only_loopback=self.auth_off):
            raise TryLater("The address Teams gave us is not one of Microsoft's.", after=300.0)

        async def talk() -> Any:  # one connection for one call: a stale one would look like a lost answer
            async with self._settle(ConnectorClient(Bearer(), base_url=service)) as client:
                return await work(client.conversations)

        return self._judge(talk, repeatable)

    def _judge(self, work: Callable[[], Coroutine[Any, Any, Any]], repeatable: bool) -> Any:
        try:
            return self._in_time(lambda: run(work))
        except Crowded:
            raise TryLater(NO_ANSWER) from None
        except TooSlow:
            raise (TryLater(NO_ANSWER) if repeatable else Unsure(LOST)) from None
        except HttpOperationError as refusal:
            raise failure(refusal, repeatable) from None
        except ClientRequestError as trouble:
            cause = trouble.inner_exception or trouble.__cause__ or trouble.__context__
            unsent = isinstance(cause, requests.ConnectTimeout) or "NewConnectionError" in repr(cause)
            raise (TryLater(NO_ANSWER) if unsent or repeatable else Unsure(LOST)) from None

    def _settle(self, client: Any) -> Any:
        client.config.credentials.token = self._token()
        client.config.redirect_policy.allow = False  # a token follows no redirect
        client.config.connection.timeout = SECONDS
        return client


def run(work: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """Await `work` in an event loop of its own, aside when the caller's thread already has one running."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work())
    with ThreadPoolExecutor(1) as aside:
        return aside.submit(lambda: asyncio.run(work())).result()


def activity_of(message: Json) -> Activity:
    """A message for the wire: `text`, `card`, `format`, `summary` and `mentions` ({"id", "name", "text"})."""
    activity = Activity(
        type="message", text=message.get("text"), text_format=message.get("format"), summary=message.get("summary")
    )
    if message.get("card"):
        activity.attachments = [CardFactory.adaptive_card(message["card"])]
    activity.entities = [
        Mention(mentioned=ChannelAccount(id=m["id"], name=m["name"]), text=m["text"], type="mention")
        for m in message.get("mentions", ())
    ]
    return activity


def failure(refusal: Any, repeatable: bool) -> Exception:
    """Microsoft's error as one of our outcomes; its own words stay out, they may quote the message."""
    response = refusal.response
    status = int(getattr(response, "status_code", 0) or 0)
    code = str(getattr(getattr(refusal.error, "error", None), "code", "") or "")
    log.warning("Teams refused a message", extra={"status": status, "code": code[:60]})
    return outcome(status, getattr(response, "headers", {}).get("Retry-After"), code, repeatable)
