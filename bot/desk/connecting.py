"""Connecting accounts of platforms and chats from a page: what there is, how each is, a new credential, and taking one away."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final

from bot.core.model import Person
from bot.core.permissions import NOWHERE, Sight, allows
from bot.core.ports import Connected, Denied, Health, Kept, Row, Source, Vault
from bot.core.ports.telling import People
from bot.core.practice import AskPractice
from bot.desk.connections import Connections

LONGEST_ACCOUNT: Final = 200  # characters
LONGEST_CREDENTIAL: Final = 8000
NO_KEY: Final = (
    "This desk has no key to seal a credential with, so it keeps none. “reviews up” makes one in its folder; elsewhere whoever "
    "looks after the server sets REPLYDESK_KEY."
)
NOT_YOURS: Final = "Only whoever runs the desk may connect accounts."
NOT_OF_YOURS: Final = (
    "That account is not in the settings of a clinic where you run the desk. Whoever looks after all clinics can connect it"
    " for you."
)
UNKNOWN: Final = "Please choose from the list what you want to connect."
EMPTY: Final = "Please fill in both: {account}, and {credential}."
TOO_LONG: Final = "That is longer than any credential. Please copy it once more."
CONNECTED: Final = "{label} {account} is connected. Whether it works stands in the list, as soon as it has been asked."
ASLEEP: Final = "{label} {account} is kept. The desk starts without {label} as yet: {remedy}"
RESTART: Final = "please start it once more."
NEEDS: Final = "on the server, set {names}, and start it once more."
GONE: Final = "{label} {account} is not connected any more."
NOT_THERE: Final = "That account is not connected here. Perhaps somebody was faster."
NOT_ASKED: Final = "Nothing has been heard of it yet."
ALL: Final = "all clinics"
NO_CLINIC: Final = "No clinic has this account in its settings, so nothing that comes from it belongs anywhere yet."
LOST: Final = "The key that sealed its credential is gone. Please connect it once more."


class Closed:
    """A vault that keeps nothing: of a desk that is only looked at."""

    def ready(self) -> bool:
        return False

    def sources(self) -> Sequence[Source]:
        return ()

    def kept(self) -> Sequence[Kept]:
        return ()

    def keep(self, kind: str, account: str, credential: str, by: str, at: float) -> None:
        raise Denied(NO_KEY)

    def drop(self, kind: str, account: str) -> bool:
        return False


NO_VAULT: Final = Closed()


class Connector:
    """`awake` are the kinds this process works with. `clock` gives epoch seconds."""

    def __init__(
        self,
        vault: Vault,
        connections: Connections,
        book: People,
        practice: AskPractice,
        awake: Collection[str],
        clock: Callable[[], float],
    ) -> None:
        self.vault, self.connections, self.book = vault, connections, book
        self.practice, self.awake, self.clock = practice, awake, clock

    def may(self, by: Person) -> bool:
        """Whether somebody may connect anything at all."""
        return any(allows(by, Sight.RUN, place) for place in (NOWHERE, *self.practice().locations))

    def require(self, by: Person) -> None:
        """Raises Denied for who may connect nothing."""
        if not self.may(by):
            raise Denied(NOT_YOURS)

    def where(self, kind: str, account: str, by: Person) -> tuple[str, bool]:
        """The clinic that has an account, "" for none, and whether this person may connect it. Raises Denied."""
        source = self._source(kind)
        return self._clinic(source, account), self._is_theirs(by, source, account)

    def look(self, by: Person) -> Connected:
        """Everything this person may connect and what is connected of it. Raises Denied."""
        self.require(by)
        sources = {source.kind: source for source in self.vault.sources()}
        kept = {(one.kind, one.account): one for one in self.vault.kept()}
        names = set(self.connections.names())
        known = [(kind, about) for kind, _, about in (name.partition(" ") for name in sorted(names)) if about]
        all_of_them = [one for one in dict.fromkeys([*kept, *known]) if one[0] in sources]
        mine = [
            (sources[kind], about)
            for kind, about in all_of_them
            if ((kind, about) in kept or not sources[kind].shared) and self._is_theirs(by, sources[kind], about)
        ]
        said = self._say({_named(source, about) for source, about in mine} & names)
        rows = [self._row(source, about, kept.get((source.kind, about)), said) for source, about in mine]
        return Connected(tuple(sources.values()), rows, "" if self.vault.ready() else NO_KEY)

    def connect(self, kind: str, account: str, credential: str, by: Person, way: str) -> str:
        """Keep a credential, in the place of an earlier one of that account; a sentence. Raises Denied."""
        source, account, credential = self._source(kind), account.strip(), credential.strip()
        self.require(by)
        if not account or not credential:
            raise Denied(EMPTY.format(account=source.account, credential=source.credential))
        if len(account) > LONGEST_ACCOUNT or len(credential) > LONGEST_CREDENTIAL:
            raise Denied(TOO_LONG)
        if not self._is_theirs(by, source, account):
            raise Denied(NOT_OF_YOURS)
        if not self.vault.ready():
            raise Denied(NO_KEY)
        self.vault.keep(kind, account, credential, by.name, self.clock())
        self.book.note_entry(f"{kind} connected", account, f"{by.name}, {way}", self.clock())
        if kind in self.awake:
            return CONNECTED.format(label=source.label, account=account)
        remedy = NEEDS.format(names=", ".join(source.missing)) if source.missing else RESTART
        return ASLEEP.format(label=source.label, account=account, remedy=remedy)

    def disconnect(self, kind: str, account: str, by: Person, way: str) -> str:
        """Forget a credential; a sentence. Raises Denied."""
        source = self._source(kind)
        if not self.may(by) or not self._is_theirs(by, source, account):
            raise Denied(NOT_YOURS)
        if not self.vault.drop(kind, account):
            raise Denied(NOT_THERE)
        self.connections.forget(f"{kind} {account}")
        self.book.note_entry(f"{kind} taken away", account, f"{by.name}, {way}", self.clock())
        return GONE.format(label=source.label, account=account)

    def _source(self, kind: str) -> Source:
        found = next((source for source in self.vault.sources() if source.kind == kind), None)
        if found is None:
            raise Denied(UNKNOWN)
        return found

    def _say(self, names: Collection[str]) -> dict[str, Health]:
        """How each of these is, in its worst part."""
        worst: dict[str, Health] = {}
        for name in sorted(names):
            for part in self.connections.known([name]):
                if name not in worst or (worst[name].state == "ok" and part.state != "ok"):
                    worst[name] = part
        return worst

    def _row(self, source: Source, account: str, kept: Kept | None, said: dict[str, Health]) -> Row:
        name, clinic = _named(source, account), self._clinic(source, account)
        health = said.get(name, Health(name, "silent", NOT_ASKED))
        if kept and kept.lost:
            health = Health(name, "failing", LOST)
        elif not clinic and health.state == "ok":
            health = Health(name, "failing", NO_CLINIC)
        by, at = (kept.by, kept.at) if kept else ("", 0.0)
        return Row(source.kind, source.label, account, clinic, health, by, at)

    def _clinic(self, source: Source, account: str) -> str:
        found = self.practice().location_for(source.kind, account)
        return ALL if source.shared else found.name if found else ""

    def _is_theirs(self, by: Person, source: Source, account: str) -> bool:
        practice = self.practice()
        found = None if source.shared else practice.location_for(source.kind, account)
        place = practice.only[0] if practice.only else found.id if found else NOWHERE
        return allows(by, Sight.RUN, place)


def _named(source: Source, account: str) -> str:
    """What is asked how an account is: itself, or a chat as a whole."""
    return source.kind if source.shared else f"{source.kind} {account}"
