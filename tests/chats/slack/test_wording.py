"""The check inside Slack's edit dialog: its button, and the safe wording that one press puts in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.chats.slack.editing import INPUT
from bot.core.model import Level, Person, Verb, Verdict
from bot.reading.guard import check
from tests.cards import card, doubt
from tests.chats.slack.conftest import NotedDesk
from tests.chats.slack.driver import SlackDriver, elements, read, written
from tests.chats.slack.world import SlackWorld

CASE = "k7m2q9xa"
BAD = "We are sorry about your root canal last Tuesday."
WORSE = "Your insurance has paid the bill."
FINE = "Please call us so that we can listen."


class CheckingDesk(NotedDesk):
    """The same desk with the real guard, which refuses what it blocks."""

    def check(self, case_id: str, text: str, by: Person) -> Verdict:
        return check(text)


@pytest.fixture
def desk() -> CheckingDesk:
    return CheckingDesk(cards={CASE: card(draft=f"{BAD} {FINE}", findings=check(f"{BAD} {FINE}").findings)})


@pytest.fixture
def view(maria: SlackDriver) -> Iterator[dict[str, Any]]:
    """The edit dialog, open."""
    return maria.open(CASE, "edit")


def wordings(view: dict[str, Any]) -> list[str]:
    return [e["action_id"] for e in elements(view) if e["action_id"].startswith("wording-")]


def doubtful(desk: NotedDesk, wording: str) -> None:
    """Let the check have a doubt about "again", and offer `wording` for it."""
    remark = doubt(Level.WARN, "Hm.", "again", wording)
    desk.check = lambda case_id, text, by: Verdict(Level.WARN, (remark,) if "again" in text else ())  # type: ignore[method-assign]


def field(view: dict[str, Any]) -> str:
    return next(b["block_id"] for b in view["blocks"] if b["type"] == "input")


def test_every_remark_with_a_wording_has_a_button_beside_it(view: dict[str, Any]) -> None:
    found = [b for b in view["blocks"] if b["type"] == "section" and "Better: “" in read(b)]
    assert len(found) == len(check(f"{BAD} {FINE}").findings)
    assert all(b["accessory"]["text"]["text"] == "Use this wording" for b in found)
    assert "root canal" not in str([b["accessory"]["value"] for b in found]), "no word of a reply travels in a button"


def test_the_card_in_the_channel_is_for_reading(maria: SlackDriver) -> None:
    message = maria.message(CASE)
    assert "Better: “" in read(message)
    assert "Use this wording" not in read(message)


def test_a_press_puts_the_wording_in_the_place_of_the_sentence_and_keeps_everything_else(
    maria: SlackDriver, view: dict[str, Any]
) -> None:
    before, after = "Thank you & <hello> 😀\n\n", "\nWarmly,\nthe front desk"
    after_press = maria.press_in(view, "wording-0", f"{before}{BAD} {FINE}{after}")
    text = written(after_press)
    assert text.startswith(before) and text.endswith(f"{FINE}{after}")
    assert "root canal" not in text
    assert "The wording was put in. Please read the reply once more." in read(after_press)
    assert field(after_press) != field(view), "Slack would keep what was typed before"


def test_pressing_one_wording_after_the_other_leaves_a_text_that_may_be_published(
    maria: SlackDriver, desk: CheckingDesk, view: dict[str, Any]
) -> None:
    view = maria.press_in(view, "check", f"{BAD} {WORSE} {FINE}")
    for _ in range(12):
        if not wordings(view):
            break
        view = maria.press_in(view, "wording-0")
    assert check(written(view)).level is Level.OK
    assert maria.submit(view, text=written(view)) == "Done: send."
    assert desk.commands[-1].text == written(view)


@pytest.mark.parametrize("action", ["check", "wording-0"])
def test_the_reason_and_the_tick_are_kept(
    maria: SlackDriver, desk: CheckingDesk, view: dict[str, Any], action: str
) -> None:
    doubtful(desk, "Be well.")
    asked = maria.press_in(view, "check", "again. Bye")
    if action == "check":
        desk.check = lambda case_id, text, by: Verdict()  # type: ignore[method-assign]
    drawn = maria.press_in(asked, action, "again. Bye", save_only=True, reason="She said so herself")
    assert written(drawn, "reason") == "She said so herself", "even where nothing asks for one any more"
    [only] = [b["element"] for b in drawn["blocks"] if b.get("block_id") == "only"]
    assert only["initial_options"] == only["options"]


def test_a_stock_answer_keeps_the_tick_too(maria: SlackDriver, view: dict[str, Any]) -> None:
    drawn = maria.press_in(view, "choose", "typed", save_only=True)
    assert written(drawn) == "Thank you for telling us."
    assert "initial_options" in str(drawn["blocks"])


def test_when_other_words_were_typed_before_it_the_sentence_is_still_found(
    maria: SlackDriver, view: dict[str, Any]
) -> None:
    drawn = maria.press_in(view, "wording-0", f"Hello there, and good morning. {BAD}")
    assert written(drawn).startswith("Hello there, and good morning. ")
    assert "root canal" not in written(drawn)


def test_when_the_sentence_is_gone_meanwhile_nothing_is_changed_and_the_rest_is_checked(
    maria: SlackDriver, view: dict[str, Any]
) -> None:
    drawn = maria.press_in(view, "wording-0", WORSE)
    assert written(drawn) == WORSE
    assert "not in the text any more. Below is what the check says now." in read(drawn)
    assert field(drawn) == field(view), "the field is left alone, with what is typed in it"
    assert wordings(drawn)
    clean = maria.press_in(drawn, "wording-0", FINE)
    assert "not in the text any more. The check has nothing to say" in read(clean)
    assert written(clean) == FINE


def test_pressing_twice_puts_it_in_once_and_says_nothing_twice(
    maria: SlackDriver, world: SlackWorld, view: dict[str, Any]
) -> None:
    payload = maria.pressing(view, "wording-0")
    for _ in range(2):
        maria.send_payload(payload)
    world.wait_for(lambda: len(world.calls_of("views.update")) == 3)
    assert maria.submit(world.views[view["id"]], text=FINE) == "Done: send."
    shown = world.views[view["id"]]
    assert read(shown).count("The wording was put in.") == 1
    assert written(shown).endswith(FINE)
    assert len(world.whispers) == 1, "the second press is no trouble anybody must hear about"


def test_a_dialog_closed_while_the_wording_was_looked_up_is_nobodys_trouble(
    maria: SlackDriver, world: SlackWorld, view: dict[str, Any]
) -> None:
    world.fail("views.update", "not_found")
    maria.send_payload(maria.pressing(view, "wording-0"))
    world.wait_for(lambda: len(world.calls_of("views.update")) == 2)
    assert maria.approve(CASE) == "Done: approve."
    assert len(world.whispers) == 1


def test_in_an_outdated_dialog_the_wording_is_put_in_and_saving_is_refused_in_words(
    maria: SlackDriver, desk: CheckingDesk, view: dict[str, Any]
) -> None:
    opened_on = desk.cards[CASE].words
    desk.cards[CASE] = card(version=4, draft="Somebody else's words.")
    drawn = maria.press_in(view, "wording-0", f"{BAD} {FINE}")
    assert written(drawn).endswith(FINE)
    desk.denied = "This card was out of date."
    assert maria.submit(drawn, text=FINE) == "This card was out of date."
    assert (desk.commands[-1].verb, desk.commands[-1].words) == (Verb.SEND, opened_on)


def test_a_case_that_is_gone_is_said_to_be_gone_and_the_dialog_stays(
    maria: SlackDriver, desk: CheckingDesk, world: SlackWorld, view: dict[str, Any]
) -> None:
    desk.cards.clear()
    maria.send_payload(maria.pressing(view, "wording-0"))
    world.wait_for(lambda: any("no longer here" in m["text"] for m in world.messages.get("DU1", {}).values()))
    assert world.views[view["id"]] == view


def test_check_the_text_shows_what_is_wrong_saves_nothing_and_leaves_the_field_alone(
    maria: SlackDriver, desk: CheckingDesk, view: dict[str, Any]
) -> None:
    drawn = maria.press_in(view, "check", WORSE)
    assert "insurance" in read([b for b in drawn["blocks"] if b["type"] == "section"])
    assert (written(drawn), field(drawn)) == (WORSE, field(view))
    assert "The check has nothing to say against this text." in read(maria.press_in(drawn, "check", FINE))
    assert desk.commands == []


def test_checking_an_empty_field_asks_for_a_text(maria: SlackDriver, view: dict[str, Any]) -> None:
    drawn = maria.press_in(view, "check", " ")
    assert "There is no text to check yet." in read(drawn)
    assert not wordings(drawn)


def test_a_press_without_its_fields_speaks_of_the_draft(maria: SlackDriver, view: dict[str, Any]) -> None:
    payload = maria.pressing(view, "wording-0")
    del payload["view"]["state"]
    maria.send_payload(payload)
    drawn = maria.world.wait_for(lambda: (v := maria.world.views[view["id"]])["hash"] != view["hash"] and v)
    assert written(drawn).endswith(FINE)


def test_a_text_that_is_refused_comes_back_with_its_remarks_and_their_wordings(
    maria: SlackDriver, desk: CheckingDesk, world: SlackWorld, view: dict[str, Any]
) -> None:
    desk.denied = "This text cannot be published."
    seen = maria.submit(view, text=WORSE)
    drawn = world.views[view["id"]]
    assert "This text cannot be published." in seen
    assert wordings(drawn)
    assert written(drawn) == WORSE
    assert maria.submit(drawn, text=WORSE) == "This text cannot be published.", "said at the field the second time"
    put = maria.press_in(drawn, "wording-0")
    desk.denied = ""
    assert maria.submit(put, text=written(put)) == "Done: send."


def test_a_wording_that_does_not_fit_into_slacks_field_is_not_put_in(
    maria: SlackDriver, desk: CheckingDesk, view: dict[str, Any]
) -> None:
    text = f"again. {'We listen. ' * 300}"[:INPUT]
    doubtful(desk, "x" * len("again."))
    fits = maria.press_in(maria.press_in(view, "check", text), "wording-0", text)
    assert written(fits) == f"xxxxxx{text[6:]}"
    doubtful(desk, "x" * len("again.."))
    drawn = maria.press_in(maria.press_in(fits, "check", text), "wording-0", text)
    assert written(drawn) == text
    assert "would be too long. Please shorten it first." in read(drawn)


def test_of_a_draft_longer_than_slacks_field_only_what_stands_in_it_can_be_reworded(
    maria: SlackDriver, desk: CheckingDesk
) -> None:
    draft = (
        f"{BAD} {'We appreciate conversations. ' * 102}{WORSE}"  # longer than the field, and not too long to be checked
    )
    desk.cards[CASE] = card(draft=draft, findings=check(draft).findings)
    view = maria.open(CASE, "edit")
    assert written(view) == draft[:INPUT]
    assert "longer than Slack's field" in read(view)
    assert 0 < len(wordings(view)) < len(check(draft).findings)


@pytest.mark.parametrize("value", ["", "P1", "P1:x:y", "P1:-4:0", "P1:" + "9" * 500 + ":a", ":::", "¹:²:³"])
def test_a_button_with_a_strange_value_changes_nothing(maria: SlackDriver, view: dict[str, Any], value: str) -> None:
    payload = maria.pressing(view, "wording-0", WORSE)
    payload["actions"][0]["value"] = value
    maria.send_payload(payload)
    drawn = maria.world.wait_for(lambda: (v := maria.world.views[view["id"]])["hash"] != view["hash"] and v)
    assert written(drawn) == WORSE
    assert "not in the text any more" in read(drawn)
