"""What every chat promises. One that is added to `CHATS` is tested here by itself: it needs tests/chats/<name>/driver.py."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import redis

from bot import chats
from bot.chats import CHATS
from bot.core.binding import binding
from bot.core.card import Card
from bot.core.model import Command, Verb
from bot.core.ports import Answer, ChecksHealth, FindsMessage
from bot.desk.telling import draws_at_sight
from tests.cards import ATTACKS, NOW, STATES
from tests.house import Clock
from tests.stories import Play, play

FOLDER = Path(chats.__file__).parent
FILES = {"__init__.py", "settings.py", "chat.py", "client.py", "render.py", "receiver.py", "README.md"}
POST = "I waited for an hour and nobody said a word."
FINE = "Thank you for telling us. We aim to run on time for everyone, and we would like to hear more."
BAD = "We are sorry about your root canal last Tuesday."
SHORT = 60  # characters of a text that every chat shows without folding it


@pytest.mark.parametrize("name", CHATS)
def test_every_chat_folder_has_the_same_files(name: str) -> None:
    here = {file.name for file in (FOLDER / name).glob("*")} if (FOLDER / name).is_dir() else set()
    assert not FILES - here, f"“{name}” is registered, but bot/chats/{name} has no {', '.join(sorted(FILES - here))}."
    tests = Path(__file__).parents[1] / "chats" / name
    assert (tests / "driver.py").exists(), f"“{name}” is registered, but tests/chats/{name} has no driver.py."


@pytest.fixture(params=CHATS)
def room(request: pytest.FixtureRequest, valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "facebook", request.param, Clock(NOW)) as made:
        yield made


def chat(room: Play) -> Any:
    return room.house.desk.chats[room.stage.name]


def flat(text: str) -> str:
    return " ".join(text.replace("\u2068", "").replace("\u2069", "").split())


def test_every_chat_has_the_name_of_its_folder(room: Play) -> None:
    assert chat(room).name == room.stage.name


def test_every_state_of_a_case_is_drawn_with_its_words_and_exactly_its_buttons(room: Play) -> None:
    for name, card in STATES.items():
        card = replace(card, case_id=f"case-{name}")
        drawn = flat(room.stage.draw(card))
        for words in (card.state, card.draft[:SHORT], card.text[:SHORT]) if name != "nasty" else (card.state,):
            assert flat(words) in drawn, f"{name}: “{words}” is not to be read"
        for button in (*card.buttons, *card.menu):
            assert button.label in drawn, f"{name}: there is no button “{button.label}”"


def test_a_card_for_reading_has_no_buttons(room: Play) -> None:
    drawn = room.stage.draw(STATES["waiting"].read_only())
    assert not [b.label for b in STATES["waiting"].buttons if f"\n{b.label}\n" in f"\n{drawn}\n"]


def test_cards_made_to_break_things_are_drawn_all_the_same(room: Play) -> None:
    for name, card in ATTACKS.items():
        assert room.stage.draw(replace(card, case_id="attack")) is not None, name


class Heard:
    """The desk's `act`, which notes every command it is given, and carries it out."""

    def __init__(self, act: Any) -> None:
        self.act, self.commands = act, list[Command]()

    def __call__(self, command: Command, *more: Any, **named: Any) -> Answer:
        self.commands.append(command)
        return self.act(command, *more, **named)


PRESSES: dict[Verb, tuple[tuple[str, ...], tuple[Any, ...]]] = {
    # verb: (what has to be pressed before, what is typed)
    Verb.APPROVE: ((), ()),
    Verb.EDIT: ((), (FINE, False)),
    Verb.SEND: ((), (FINE,)),
    Verb.ESCALATE: ((), ("Please look at the tone",)),
    Verb.FIND_OUT: ((), ("Who was at the desk?",)),
    Verb.CLAIM: ((), ()),
    Verb.RELEASE: (("claim",), ()),
    Verb.DISMISS: ((), ("Settled by telephone",)),
    Verb.UNDO: (("approve",), ()),
    Verb.ACKNOWLEDGE: (("escalate",), ()),
    Verb.GRANT: (("escalate", "dismiss"), ()),
    Verb.DENY: (("escalate", "dismiss"), ("She wants a call",)),
}
BY_HAND = {Verb.SEND: "edit"}


@pytest.mark.parametrize("verb", PRESSES)
def test_a_press_comes_back_as_one_call_of_the_desk_with_who_and_what(
    room: Play, verb: Verb, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = room.visitor.write(POST)
    before, typed = PRESSES[verb]
    for name in before:
        getattr(room.staff("maria"), name)(case.id, *(("Please look",) if name in ("escalate", "dismiss") else ()))
        room.house.settle()
    heard = Heard(room.house.desk.act)
    monkeypatch.setattr(room.house.desk, "act", heard)
    who = "boss" if verb in (Verb.ACKNOWLEDGE, Verb.GRANT, Verb.DENY) else "maria"
    drawn = binding(room.case(case.id))
    said = getattr(room.staff(who), BY_HAND.get(verb, verb.value))(case.id, *typed)
    [command] = heard.commands
    assert (command.case_id, command.verb, command.words, command.way) == (case.id, verb, drawn, room.stage.name)
    assert command.by.id == who
    assert typed == () or typed[0] in (command.text, command.reason)
    assert said, "the person who pressed is told what came of it"


def test_checking_a_text_shows_the_remark_and_changes_nothing(room: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    case = room.visitor.write(POST)
    heard = Heard(room.house.desk.act)
    monkeypatch.setattr(room.house.desk, "act", heard)
    shown = room.staff().check(case.id, f"{BAD} {FINE}")
    assert "root canal" in shown and len(shown) > len(BAD) + len(FINE)
    assert heard.commands == [] and room.case(case.id).draft == case.draft


def test_a_wording_takes_the_place_of_its_sentence_and_leaves_the_rest(room: Play) -> None:
    case = room.visitor.write(POST)
    put = room.staff().wording(case.id, f"{FINE}\n{BAD}")
    assert put.startswith(FINE) and "root canal" not in put
    assert room.case(case.id).draft == case.draft


def test_the_history_of_a_case_is_to_be_read(room: Play) -> None:
    case = room.visitor.write(POST)
    room.staff().claim(case.id)
    room.house.settle()
    assert "Maria took this one" in room.staff().history(case.id)


def test_a_post_of_ten_thousand_characters_can_be_read_to_its_last_word(room: Play) -> None:
    text = "".join(f"Line {n}: the chair was cold & the music <loud>. " for n in range(200))[:9_990] + " the end"
    case = room.visitor.write(text)
    assert flat(text).replace(" ", "") in flat(room.staff().whole(case.id)).replace(" ", "")


def test_a_press_on_a_card_that_is_out_of_date_changes_nothing_and_says_so(room: Play) -> None:
    case = room.visitor.write(POST)
    old = room.stage.keep("ben", case.id, "approve")
    room.staff("maria").edit(case.id, FINE, publish=False)
    room.house.settle()
    before = room.case(case.id)
    assert "out of date" in old()
    assert room.case(case.id) == before


def test_what_is_said_in_the_channel_and_to_one_person_arrives_there_and_only_there(room: Play) -> None:
    case = room.visitor.write(POST)
    room.staff("boss"), room.staff("ben")
    people = room.house.desk.practice.people
    card: Card = room.house.desk.card(case.id, people["boss"])
    channel = {"inbox": "inbox", **room.stage.channels}[room.stage.name]
    ref = room.house.desk.store.delivery(case.id).refs.get(f"{room.stage.name}.{case.round}", "")
    assert ref or draws_at_sight(room.house.desk.chats[room.stage.name])
    chat(room).ping(card, "This waits for an answer.", [people["maria"]], ref, channel, f"{case.id}.p")
    chat(room).whisper(card, "This is past its time.", people["boss"], f"{case.id}.w")
    assert [text for text in room.stage.told() if "This waits for an answer." in text]
    assert [text for text in room.stage.told("boss") if "This is past its time." in text]
    assert not [text for text in (*room.stage.told(), *room.stage.told("ben")) if "This is past its time." in text]


def test_after_a_crash_a_chat_that_can_look_finds_what_it_has_sent_and_nothing_else(room: Play) -> None:
    made = chat(room)
    if not isinstance(made, FindsMessage):
        pytest.skip(f"{room.stage.name} offers no way to look for a message")
    channel = room.stage.channels[room.stage.name]
    card = replace(STATES["waiting"], case_id="crashed")
    ref = made.show(card, channel, None, "crashed.card")
    assert made.find("crashed.card", channel, "", 0) == ref
    assert made.find("another.card", channel, "", 0) is None
    made.ping(card, "Now.", [], ref, channel, "crashed.ping")
    assert made.find("crashed.ping", channel, ref, 0)


def test_a_chat_says_how_it_is(room: Play) -> None:
    assert isinstance(chat(room), ChecksHealth)
    for part in chat(room).health():
        assert part.name and part.state in ("ok", "silent", "failing", "not set up")
