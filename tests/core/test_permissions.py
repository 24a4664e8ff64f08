"""The table of who may do what where, and who somebody is when they come in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.buttons import FACE, MENU, buttons
from bot.core.deadlines import Policy
from bot.core.decisions import PEOPLE
from bot.core.model import DESK, EVERYWHERE, Escalation, Location, Person, Role, Status, Verb
from bot.core.permissions import CONDITIONS, ROLES, RULES, UNLISTED, Leave, Sight, allows, everywhere, role_at, weigh
from bot.core.practice import Listed, Practice, staff
from tests.core.makers import BOSS, NOW, OTHER, PLACE, STAFF, case

VIEWER = Person("viewer", "Viewer", {"main": Role.VIEWER})
ELSEWHERE = Person("else", "Elsewhere", {"other": Role.OWNER})


def test_every_verb_people_press_has_a_rule_and_every_rule_names_conditions_that_exist() -> None:
    assert {rule for rule in RULES if isinstance(rule, Verb)} == PEOPLE | {Verb.ERASE, Verb.JOIN, Verb.APART}
    assert {name for rule in RULES.values() for name in (*rule.asks, *rule.refuses)} <= CONDITIONS.keys()


@pytest.mark.parametrize("verb", sorted(PEOPLE))
def test_for_somebody_of_another_clinic_there_is_no_such_case(verb: Verb) -> None:
    assert weigh(ELSEWHERE, verb, case())[0] is Leave.HIDDEN
    assert weigh(Person("x", "X"), verb, case())[0] is Leave.HIDDEN


@pytest.mark.parametrize("verb", sorted(PEOPLE))
def test_whoever_may_look_changes_nothing(verb: Verb) -> None:
    leave, why = weigh(VIEWER, verb, case())
    assert (leave is Leave.NO and "not change it" in why) or "Only a manager" in why


def test_an_outsider_is_nobody_whatever_roles_they_carry() -> None:
    stranger = Person("x", "X", {EVERYWHERE: Role.OWNER}, outsider=True)
    assert role_at(stranger, "main") is Role.NOBODY
    assert not allows(stranger, Sight.SEE, "main") and not everywhere(stranger)


def test_only_a_manager_says_i_am_on_it() -> None:
    asked = case(escalation=Escalation("angry", "staff", "F", NOW))
    assert weigh(STAFF, Verb.ACKNOWLEDGE, asked) == (
        Leave.NO, "Only a manager can do this. Managers are named in the settings.",
    )  # fmt: skip
    assert weigh(BOSS, Verb.ACKNOWLEDGE, asked)[0] is Leave.YES


def test_only_whoever_took_a_case_or_a_manager_gives_it_back() -> None:
    mine = case(owner="staff", owner_name="Front desk")
    assert weigh(STAFF, Verb.RELEASE, mine)[0] is Leave.YES
    assert weigh(BOSS, Verb.RELEASE, mine)[0] is Leave.YES
    leave, why = weigh(OTHER, Verb.RELEASE, mine)
    assert leave is Leave.NO and "Front desk has taken this one; only they or a manager" in why


def test_what_the_desk_does_itself_nobody_can_press() -> None:
    assert weigh(DESK, Verb.PUBLISHED, case())[0] is Leave.NO


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("by", [VIEWER, STAFF, BOSS, ELSEWHERE])
def test_a_button_is_drawn_for_exactly_those_who_may_press_it(status: Status, by: Person) -> None:
    shown = case(status, escalation=Escalation("angry", "x", "X", NOW), owner="other", owner_name="Other")
    all_of_them = buttons(shown, (*FACE, *MENU), NOW, Policy())
    mine = buttons(shown, (*FACE, *MENU), NOW, Policy(), by)
    assert [b.verb for b in mine] == [
        b.verb for b in all_of_them if weigh(by, b.verb, shown)[0] in (Leave.YES, Leave.ASK)
    ]


# who somebody is

TWO = {"a": Location(id="a", name="A"), "b": Location(id="b", name="B", unlisted="work")}


def hired(*people: Listed, places: dict[str, Location] = TWO, old: bool = False) -> Practice:
    known, filled = staff(people, places, old)
    return Practice(filled, known, ())


def test_a_manager_of_one_clinic_is_nobody_at_the_next() -> None:
    practice = hired(Listed("m", "M", Role.MANAGER, ("a",)))
    assert practice.people["m"].roles == {"a": Role.MANAGER}
    assert practice.locations["a"].managers == ("m",) and practice.locations["b"].managers == ()


def test_who_is_written_at_a_clinic_works_there() -> None:
    places = {"a": replace(TWO["a"], managers=("m",), on_duty=("s",)), "b": TWO["b"]}
    practice = hired(Listed("m", "M"), Listed("s", "S"), places=places)
    assert practice.people["m"].roles == {"a": Role.MANAGER} and practice.people["s"].roles == {"a": Role.STAFF}


def test_whoever_runs_the_desk_sees_everything_and_is_asked_where_no_manager_is() -> None:
    practice = hired(Listed("o", "O", Role.OWNER), Listed("m", "M", Role.MANAGER, ("a",)))
    assert everywhere(practice.people["o"])
    assert practice.locations["a"].managers == ("m",) and practice.locations["b"].managers == ("o",)


def test_without_a_place_one_belongs_to_the_only_clinic_and_of_several_to_those_open_to_anybody() -> None:
    assert hired(Listed("s", "S"), places={"main": PLACE}).people["s"].roles == {"main": Role.STAFF}
    assert hired(Listed("s", "S")).people["s"].roles == {"b": Role.STAFF}


def test_in_a_file_from_before_there_were_roles_a_manager_stays_one_where_no_other_is_named() -> None:
    places = {"a": replace(TWO["a"], managers=("n",)), "b": TWO["b"]}
    practice = hired(Listed("m", "M", Role.MANAGER), Listed("n", "N", Role.MANAGER), places=places, old=True)
    assert practice.locations["a"].managers == ("n",) and practice.locations["b"].managers == ("m", "n")
    assert practice.people["m"].roles == {"b": Role.MANAGER}


@pytest.mark.parametrize("choice", sorted(UNLISTED))
def test_somebody_nobody_listed_may_do_what_each_clinic_says(choice: str) -> None:
    practice = hired(places={"a": replace(TWO["a"], unlisted=choice), "b": replace(TWO["b"], unlisted="nothing")})
    somebody = practice.person("slack", "U7", "Rosa")
    assert (somebody.id, somebody.listed) == ("slack:U7", False)
    assert role_at(somebody, "a") is UNLISTED[choice] and role_at(somebody, "b") is Role.NOBODY


def test_listing_a_manager_does_not_take_the_front_desk_out_of_a_file_from_before() -> None:
    place = replace(PLACE, unlisted="work", managers=())
    practice = hired(Listed("m", "M", Role.MANAGER), places={"main": place}, old=True)
    assert role_at(practice.person("slack", "U7"), "main") is Role.STAFF


def test_a_listed_person_is_known_by_their_id_in_a_chat_and_an_outsider_with_the_same_id_is_not() -> None:
    practice = hired(Listed("m", "M", Role.MANAGER, ("a",), {"slack": "U1"}))
    assert practice.person("slack", "U1").id == "m"
    assert practice.person("slack", "U1", outsider=True).outsider
    assert practice.person("teams", "U1").id == "teams:U1"


@pytest.mark.parametrize("role", sorted(ROLES))
def test_an_account_has_its_role_at_its_places(role: str) -> None:
    practice = hired(Listed("m", "M", Role.VIEWER, ("b",)))
    assert practice.member("rosa", "Rosa", ROLES[role], ("a",)).roles == {"a": ROLES[role]}


def test_an_account_without_a_place_gets_the_only_clinic_else_its_persons_else_none() -> None:
    practice = hired(Listed("m", "M", Role.VIEWER, ("b",)))
    assert practice.member("rosa", "Rosa", Role.STAFF).roles == {}
    assert practice.member("m", "M", Role.MANAGER).roles == {"b": Role.MANAGER}
    assert practice.member("own", "Own", Role.OWNER).roles == {EVERYWHERE: Role.OWNER}
    assert hired(places={"main": PLACE}).member("rosa", "Rosa", Role.STAFF).roles == {"main": Role.STAFF}
