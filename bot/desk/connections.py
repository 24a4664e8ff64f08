"""How every account, channel and the database are: asked side by side, and remembered, so that nobody waits for a thousand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from bot.core.permissions import NOWHERE
from bot.core.ports import Chat, ChecksHealth, Health, Outcome, Platform, WatchesEach
from bot.core.ports.shelf import Shelf
from bot.core.ports.working import Look
from bot.core.practice import AskPractice
from bot.desk.announcing import LASTS_SECONDS, cause_of

DATABASE = "database"
AT_ONCE = 16  # connections that are asked side by side, and as many as are asked anew while somebody waits
HEALTH_SECONDS = 3600.0  # between two looks at one that works
TROUBLE_SECONDS = 300.0  # between two looks at one that does not


class Connections:
    """Asks platforms and chats how their accounts and channels are. `clock` gives epoch seconds."""

    def __init__(
        self,
        store: Shelf,
        platforms: Mapping[str, Platform],
        chats: Mapping[str, Chat],
        practice: AskPractice,
        clock: Callable[[], float],
    ) -> None:
        self.store, self.platforms, self.chats, self.practice, self.clock = store, platforms, chats, practice, clock

    def names(self) -> list[str]:
        """What can say how it is: the database, platforms, chats, and each of their accounts and channels."""
        names = [DATABASE]
        for name, part in {**self.platforms, **self.chats}.items():
            if isinstance(part, WatchesEach):
                names += [f"{name} {which}".strip() for which in part.watched()]
            elif isinstance(part, ChecksHealth):
                names.append(name)
        return names

    def place(self, name: str) -> str:
        """The clinic a connection belongs to; NOWHERE when it belongs to none, "" when it serves all of them."""
        kind, _, about = name.partition(" ")
        return self._place_of(kind, about)

    def look(self, name: str) -> list[Health]:
        """Ask one how it is, and remember what it said."""
        said = self._ask(name)
        self.store.note_look(name, Look(self.clock(), tuple(said)))
        return said

    def ask(self, names: Sequence[str]) -> list[Health]:
        """Ask all of these."""
        return [part for said in self._look_at(names).values() for part in said]

    def known(self, names: Sequence[str]) -> list[Health]:
        """How these are, as far as can be said at once: where there are many, most say what was seen last."""
        seen = self.store.looks(names) if len(names) > AT_ONCE else {}
        never = Look(float("-inf"), ())
        anew = set(sorted(names, key=lambda name: seen.get(name, never).at)[:AT_ONCE])
        now = self._look_at([name for name in names if name in anew])
        return [part for name in names for part in now.get(name, seen.get(name, never).parts)]

    def _look_at(self, names: Sequence[str]) -> dict[str, list[Health]]:
        """What each says, some asked side by side, so that one that hangs keeps few others waiting."""
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="health") as threads:
            return dict(zip(names, threads.map(self.look, names), strict=True))

    def forget(self, name: str) -> None:
        """It is no more."""
        self.store.forget_look(name)

    def _ask(self, name: str) -> list[Health]:
        if name == DATABASE:
            return self.store.health()
        name, _, which = name.partition(" ")
        part: object = self.platforms.get(name) or self.chats[name]
        try:
            if isinstance(part, WatchesEach):
                said = part.watch(which)
            else:
                assert isinstance(part, ChecksHealth)
                said = part.health()
        except Outcome as wrong:
            said = [Health(name, "failing", str(wrong))]
        if name in self.chats:
            said = [*said, *self._not_taken(name, which)]
        # whatever an account or a channel says is about that one, also where it does not say so itself
        known = [replace(found, about=found.about or which) for found in said]
        return [replace(found, place=self._place_of(name, found.about)) for found in known]

    def _not_taken(self, chat: str, which: str) -> list[Health]:
        """What a chat has not taken for a while, though it may say of itself that all is well."""
        troubles = self.store.troubles()
        if not troubles:
            return []
        now, places = self.clock(), self.practice().locations.values()
        channels = {cause_of(chat, place.id): place.channels[chat] for place in places if chat in place.channels}
        found = []
        for cause, since in troubles.items():
            channel = channels.get(cause)
            if channel and which in ("", channel) and now - since >= LASTS_SECONDS:
                detail = f"It has taken no message for {(now - since) / 60:.0f} minutes."
                found.append(Health(chat, "failing", detail, "It is tried again and again by itself.", channel))
        return found

    def _place_of(self, name: str, about: str) -> str:
        practice = self.practice()
        if not about or practice.only:
            return ""
        if name in self.platforms:
            found = practice.location_for(name, about)
            return found.id if found else NOWHERE
        places = practice.places_in(name, about)
        return places[0] if len(places) == 1 else "" if places else NOWHERE
