"""Builds the one Desk. The only file that knows every adapter: a new platform or chat is one folder and one builder here.

A chat is imported by its builder, so that a desk without Teams carries nothing of Microsoft's (and starts sooner).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from bot import answers, jobs
from bot.answers import tables as answer_tables
from bot.core.deadlines import Policy
from bot.core.ports import Chat, Platform, Writer
from bot.core.practice import Practice
from bot.desk import Desk
from bot.platforms.facebook import Facebook
from bot.platforms.form import Form
from bot.reading import languages
from bot.reading.triage import Triager
from bot.running import clock
from bot.running.folder import read_env
from bot.settings import Environment, ReviewsFile, SettingsError, load_environment, load_file, pairs
from bot.store import Store, connect
from bot.store.changes import listen
from bot.writers import LanguageModel

Clock = Callable[[], float]


def _facebook(env: Environment, now: Clock) -> Platform | None:
    secret = env.facebook_app_secret.get_secret_value()
    tokens = pairs(env.facebook_page_tokens.get_secret_value())
    verify = env.facebook_verify_token.get_secret_value()
    return Facebook(secret, verify, tokens, env.facebook_graph_url) if secret else None


def _form(env: Environment, now: Clock) -> Platform | None:
    secrets = [part.strip() for part in env.form_secrets.get_secret_value().split(",") if part.strip()]
    static = env.form_static_secret.get_secret_value()
    reply = env.form_reply_secret.get_secret_value()
    return Form(secrets, static, env.form_reply_url, reply, clock=now) if secrets or static else None


def _channels(practice: Practice, chat: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(loc.channels[chat] for loc in practice.locations.values() if chat in loc.channels))


def _inbox(env: Environment, practice: Practice, store: Store, now: Clock) -> Chat:
    from bot.chats.inbox import Inbox

    return Inbox(store, public_url(env), lambda: listen(env.redis_url), now, proxies=int(env.trust_proxy))


def _slack(env: Environment, practice: Practice, store: Store, now: Clock) -> Chat | None:
    token = env.slack_bot_token.get_secret_value()
    if not token:
        return None
    from bot.chats.slack import Slack

    signing, app = env.slack_signing_secret.get_secret_value(), env.slack_app_token.get_secret_value()
    return Slack(
        token, signing, app, env.slack_api_url, public_url(env), _channels(practice, "slack"), store, clock=now
    )


def _teams(env: Environment, practice: Practice, store: Store, now: Clock) -> Chat | None:
    auth_off = env.teams_auth == "off"
    if not (env.teams_app_id or auth_off or env.teams_app_password.get_secret_value()):
        return None
    from bot.chats.teams import Teams

    return Teams(
        env.teams_app_id,
        env.teams_app_password.get_secret_value(),
        store,
        tenant_id=env.teams_tenant_id,
        allowed_tenants=env.teams_allowed_tenants.split(","),
        auth_off=auth_off,
        listen_host=env.host,
        channels=_channels(practice, "teams"),
        cloud=env.teams_cloud,
    )


PLATFORMS: tuple[Callable[[Environment, Clock], Platform | None], ...] = (_facebook, _form)
MakeChat = Callable[[Environment, Practice, Store, Clock], Chat | None]
CHATS: tuple[MakeChat, ...] = (_inbox, _slack, _teams)


def _writer(env: Environment) -> Writer | None:
    if not env.llm_url:
        return None
    return LanguageModel(env.llm_url, env.llm_model, env.llm_key.get_secret_value(), env.llm_seconds)


def _policy(file: ReviewsFile) -> Policy:
    """The clinic's choices; a person needs as long for Undo however fast a demo's clock runs."""
    policy = file.policy()
    return replace(policy, hold_seconds=policy.hold_seconds * clock.speed())


def public_url(env: Environment) -> str:
    """The address people reach the desk at."""
    return (env.public_url or f"http://{env.host}:{env.port}").rstrip("/")


@cache
def environment() -> Environment:
    """This process's settings. Raises SettingsError."""
    return load_environment()


@cache
def desk() -> Desk:
    """This process's desk. Raises SettingsError."""
    env = environment()
    if not env.redis_url:
        raise SettingsError(
            "REDIS_URL is not set. Set it, or use --data DIR to find the desk of “reviews up” or “reviews demo”."
        )
    return build(env, load_file(Path(env.reviews_toml)))


def build(env: Environment, file: ReviewsFile, now: Clock = clock.now, makers: Sequence[MakeChat] = CHATS) -> Desk:
    """A desk for these settings. Raises SettingsError."""
    db = connect(env.redis_url)
    store = Store(db, jobs.Waker(db), now)
    try:
        own = answer_tables.from_table(file.answers, own=True)
        practice = Practice(file.places(), file.persons(), (*own, *answers.load()), _policy(file))
        platforms = {p.name: p for make in PLATFORMS if (p := make(env, now))}
        chats: Mapping[str, Any] = {c.name: c for make in makers if (c := make(env, practice, store, now))}
        writer = _writer(env)
    except ValueError as wrong:
        raise SettingsError(str(wrong)) from None
    for location in practice.locations.values():
        for chat in location.channels:
            if chat not in chats:
                raise SettingsError(
                    f"Location “{location.id}” has a {chat} channel, but {chat} is not set up: its token is missing."
                )
    triager = Triager(languages.identify, languages.polarity)
    return Desk(store, platforms, chats, practice, triager.read, now, writer)


def check_file(env: Environment) -> None:
    """Refuse a wrong reviews.toml before anything is started. Raises SettingsError."""
    answer_tables.from_table(load_file(Path(env.reviews_toml)).answers)


def start_chats(desk: Desk) -> None:
    """Open the connections a chat keeps itself (Slack's Socket Mode), in the web process."""
    for chat in desk.chats.values():
        start = getattr(chat, "start_socket_mode", None)
        if start is not None:
            start(desk)


def forget() -> None:
    """Drop what this process has built: the environment changed, or the process was just forked."""
    desk.cache_clear()
    environment.cache_clear()


def use_folder(folder: Path) -> None:
    """Take the settings of a data folder into this process's environment; what is set already stays."""
    for name, value in read_env(folder).items():
        os.environ.setdefault(name, value)
    forget()


def with_store(use: Callable[[Store], object]) -> None:
    """Let `use` have the store on a connection of its own, closed again before anything is forked."""
    db = connect(environment().redis_url)
    try:
        use(Store(db, jobs.Waker(db), clock.now))
    finally:
        db.close()
