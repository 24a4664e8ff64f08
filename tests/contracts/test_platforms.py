"""What every platform promises. One that is added to `PLATFORMS` is tested here by itself: it needs a world in
tests/platforms/<name>/world.py, and its own deliveries with what each must give in fixtures/expected.json of its folder.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import platforms
from bot.core.model import TAKEN_AWAY, Post
from bot.core.ports import (
    PATH_WORD,
    Batch,
    Challenges,
    ChecksHealth,
    Forbidden,
    GradesTrust,
    Measures,
    NamesAccount,
    NotOurs,
    OneReply,
    Outcome,
    Pasted,
    Pastes,
    Platform,
    Points,
    Polls,
    Refused,
    Signs,
    TryLater,
    Unreadable,
    Unsure,
    Updates,
    WatchesEach,
    Withdraws,
)
from bot.platforms import PLATFORMS
from tests.contracts.test_outcomes import PERHAPS_DONE, SURELY_NOT
from tests.house import NOON
from tests.platforms import able, faults, world

NAMES = PLATFORMS
DOORS = [name for name in NAMES if name not in able(Pastes)]
"""The platforms that something arrives from over HTTP; to the others people bring what they found."""
FOLDER = Path(platforms.__file__).parent


def expected_of(name: str) -> dict[str, Any]:
    """What each recorded delivery must give; nothing when the folder has none (a test of its own says so)."""
    file = FOLDER / name / "fixtures" / "expected.json"
    return json.loads(file.read_text()) if file.exists() else {}


RECORDED = [(name, file, expected) for name in NAMES for file, expected in expected_of(name).items()]
Worlds = Callable[[str], Any]


@pytest.fixture(scope="module")
def worlds() -> Iterator[Worlds]:
    """The stand-in of a platform, by its name; each is opened once, when it is first asked for."""
    opened: dict[str, Any] = {}
    with ExitStack() as stack:

        def one(name: str) -> Any:
            if name not in opened:
                opened[name] = stack.enter_context(world(name))
            return opened[name]

        yield one


@pytest.fixture(params=NAMES)
def play(request: pytest.FixtureRequest, worlds: Worlds) -> Any:
    return worlds(request.param)


@pytest.fixture
def platform(play: Any) -> Platform:
    return play.platform()


def test_every_platform_has_the_name_of_its_folder_a_label_and_a_limit(play: Any, platform: Platform) -> None:
    assert platform.name == play.name
    assert platform.label[0].isupper()
    assert platform.limit >= 280


@pytest.mark.parametrize("name", able(Measures))
def test_a_platform_that_counts_something_else_never_counts_more_as_less(worlds: Worlds, name: str) -> None:
    made = worlds(name).platform()
    assert isinstance(made, Measures)
    text = "Thank you! Ça va ☕ Спасибо 🎉 https://clinic.example/a?b=c d"
    counted = [made.measure(text[:length]) for length in range(len(text) + 1)]
    assert counted[0] == 0 and counted == sorted(counted)


FILES = {"__init__.py", "settings.py", "platform.py", "receiver.py", "publisher.py", "fixtures", "README.md"}


@pytest.mark.parametrize("name", NAMES)
def test_every_platform_folder_has_the_same_files(name: str) -> None:
    here = {file.name for file in (FOLDER / name).glob("*")} if (FOLDER / name).is_dir() else set()
    assert not FILES - here, (
        f"“{name}” is registered, but bot/platforms/{name} has no {', '.join(sorted(FILES - here))}."
    )
    expected = FOLDER / name / "fixtures" / "expected.json"
    assert expected.exists(), f"“{name}” is registered, but bot/platforms/{name} has no fixtures/expected.json."
    tests = Path(__file__).parents[1] / "platforms" / name
    assert (tests / "world.py").exists(), f"“{name}” is registered, but tests/platforms/{name} has no world.py."


def test_every_recorded_delivery_says_what_it_must_give(platform: Platform) -> None:
    folder = FOLDER / platform.name / "fixtures"
    expected = json.loads((folder / "expected.json").read_text())
    assert {f.name for f in folder.iterdir()} - {"expected.json"} == set(expected)


@pytest.mark.parametrize(("name", "file", "expected"), RECORDED, ids=[f"{name}-{file}" for name, file, _ in RECORDED])
def test_a_recorded_delivery_is_genuine_and_gives_what_it_must(
    worlds: Worlds, name: str, file: str, expected: dict[str, Any]
) -> None:
    made = worlds(name).platform()
    body = (FOLDER / name / "fixtures" / file).read_bytes()
    if name in DOORS:
        made.verify(headers_of(worlds(name), body), body)
    posts, outcome = read(made, body)
    assert outcome == expected.get("outcome", "")
    assert [pick(post, wanted) for post, wanted in zip(posts, expected.get("posts", []), strict=True)] == expected.get(
        "posts", []
    )


def headers_of(play: Any, body: bytes) -> dict[str, str]:
    """Headers that make `body` a genuine delivery, by the platform itself, or by its stand-in where only the vendor can."""
    platform = play.platform()
    signer = platform if isinstance(platform, Signs) else play
    return dict(signer.sign(body, NOON))


def read(made: Platform, body: bytes) -> tuple[list[Post], str]:
    try:
        return made.parse(body), ""
    except NotOurs:
        return [], "NotOurs"
    except Unreadable as fault:
        return fault.posts, "Unreadable"


def pick(post: Post, wanted: dict[str, Any]) -> dict[str, Any]:
    """The fields of `post` that `wanted` names, as JSON would say them."""
    found = {name: getattr(post, name) for name in wanted}
    return json.loads(json.dumps(found))


def test_posts_carry_what_the_desk_needs(play: Any) -> None:
    post = play.post()
    assert post.platform == play.platform().name
    assert post.id and post.reply_to
    assert isinstance(post.id, str) and isinstance(post.account, str)


@pytest.mark.parametrize("play", DOORS, indirect=True)
def test_a_signature_is_genuine_and_any_changed_byte_is_not_unless_it_covers_no_body(play: Any) -> None:
    platform = play.platform()
    body = '{"words": "Médecin 👍"}'.encode()
    headers = headers_of(play, body)
    platform.verify(headers, body)
    if isinstance(platform, Points | NamesAccount):
        return
    for changed in (body + b" ", body[:-1], body.replace(b"M", b"N"), json.dumps(json.loads(body)).encode()):
        with pytest.raises(Forbidden):
            platform.verify(headers, changed)


def test_a_delivery_without_a_signature_is_forbidden(platform: Platform) -> None:
    for headers in ({}, {"content-type": "application/json"}):
        with pytest.raises(Forbidden):
            platform.verify(headers, b"{}")


@pytest.mark.parametrize("play", DOORS, indirect=True)
def test_a_platform_that_is_not_set_up_believes_nobody_and_says_so(play: Any) -> None:
    bare = play.unconfigured()
    for headers in headers_of(play, b"{}"), {"x-hub-signature-256": "sha256="}, {"x-webhook-secret": ""}:
        with pytest.raises(Forbidden):
            bare.verify(headers, b"{}")
    assert isinstance(bare, ChecksHealth)
    assert [health.state for health in bare.health()] == ["not set up"]


@pytest.mark.parametrize("play", DOORS, indirect=True)
def test_a_signed_delivery_is_trusted(play: Any) -> None:
    platform = play.platform()
    if not isinstance(platform, GradesTrust):
        return
    assert platform.trust(headers_of(play, b"{}"), b"{}") is True


@pytest.mark.parametrize("name", able(Points))
def test_a_body_that_only_points_says_at_most_what_is_gone_and_names_nothing_but_accounts_that_are_watched(
    worlds: Worlds, name: str
) -> None:
    made = worlds(name).platform()
    assert isinstance(made, Points) and isinstance(made, Polls) and isinstance(made, WatchesEach)
    for file in expected_of(name):
        body = (FOLDER / name / "fixtures" / file).read_bytes()
        posts, outcome = read(made, body)
        assert outcome == ("" if posts else "NotOurs") and all(post.change in TAKEN_AWAY for post in posts)
        assert made.pointed(body) and set(made.pointed(body)) <= set(made.watched())
    for body in (b"", b"[]", b"nonsense", b"[" * 100_000):
        assert list(made.pointed(body)) == list(made.watched()), "what cannot be understood may be about any of them"


@pytest.mark.parametrize("name", able(NamesAccount))
def test_a_delivery_that_does_not_say_whose_it_is_is_for_the_account_whose_word_it_came_with(
    worlds: Worlds, name: str
) -> None:
    made = worlds(name).platform()
    assert isinstance(made, NamesAccount) and isinstance(made, WatchesEach)
    assert made.account_of(headers_of(worlds(name), b"{}")) in made.watched()
    for file in expected_of(name):
        assert {post.account for post in read(made, (FOLDER / name / "fixtures" / file).read_bytes())[0]} <= {""}


HEADERS = (
    PATH_WORD,
    "x-hub-signature-256",
    "webhook-id",
    "webhook-timestamp",
    "webhook-signature",
    "authorization",
    "x-webhook-secret",
)
SHAPED = r"sha256=[0-9a-fé]{0,64}|v1,[A-Za-z0-9+/=]{0,50}|Bearer .{0,9}|\d{1,14}"
WEIRD = st.text(max_size=60) | st.from_regex(SHAPED, fullmatch=True)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(headers=st.dictionaries(st.sampled_from(HEADERS), WEIRD), body=st.binary(max_size=200))
def test_whatever_a_stranger_sends_is_forbidden_and_nothing_worse(
    worlds: Worlds, name: str, headers: dict[str, str], body: bytes
) -> None:
    made = worlds(name).platform()
    with pytest.raises(Forbidden):
        made.verify(headers, body)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(body=st.binary(max_size=300))
def test_whatever_bytes_arrive_parse_gives_posts_or_an_outcome(worlds: Worlds, name: str, body: bytes) -> None:
    readable(worlds(name).platform(), body)


@pytest.mark.parametrize(("name", "file"), [(name, file) for name, file, _ in RECORDED if file.endswith(".json")])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(data=st.data())
def test_whatever_stands_in_a_known_shape_parse_gives_posts_or_an_outcome(
    worlds: Worlds, name: str, file: str, data: st.DataObject
) -> None:
    shape = json.loads((FOLDER / name / "fixtures" / file).read_bytes())
    places = list(walk(shape))
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(places))
        holder[key] = data.draw(VALUES)
    readable(worlds(name).platform(), json.dumps(shape).encode())


def walk(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a JSON value, as (container, key)."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(pairs):
        yield value, key
        yield from walk(inner)


def readable(made: Platform, body: bytes) -> None:
    try:
        posts = made.parse(body)
    except (NotOurs, Unreadable) as outcome:
        posts = getattr(outcome, "posts", [])
    for post in posts:
        assert post.id and post.platform == made.name
        json.dumps([post.text, post.author, post.id, post.link], ensure_ascii=False).encode()  # can be stored
        assert 0 <= post.posted_at < 1e11 and 0 <= post.seen_at < 1e11


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"nonsense", b"[" * 100_000, b'{"a":' * 100_000, b"1" * 10_000])
def test_bytes_that_are_not_the_format_are_garbage(platform: Platform, body: bytes) -> None:
    with pytest.raises(Unreadable) as told:
        platform.parse(body)
    assert told.value.garbage


@pytest.mark.parametrize("name", able(Challenges))
@settings(max_examples=60, deadline=None)
@given(query=st.dictionaries(st.sampled_from(["hub.mode", "hub.verify_token", "hub.challenge"]), st.text(max_size=20)))
def test_a_stranger_gets_no_answer_to_a_handshake(worlds: Worlds, name: str, query: dict[str, str]) -> None:
    made = worlds(name).platform()
    assert isinstance(made, Challenges)
    with pytest.raises(Forbidden):
        made.challenge(query)


def test_no_outcome_repeats_what_was_sent(platform: Platform) -> None:
    words = "My root canal at your place"
    shaped = json.dumps({"message": words, "object": "page", "entry": [words]})
    for body in (words.encode(), shaped.encode()):
        try:
            platform.parse(body)
        except Outcome as outcome:
            assert "root canal" not in str(outcome)


# people bring what they found


@pytest.mark.parametrize("name", able(Pastes))
def test_what_people_bring_is_one_post_however_often_and_says_where_it_stands_and_who_brought_it(
    worlds: Worlds, name: str
) -> None:
    made = worlds(name).platform()
    assert isinstance(made, Pastes) and not isinstance(made, Signs)
    found = Pasted(location="harbour", page="Healthgrades", text="Médecin 👍", author="Ann", stars=4.0, by_name="Maria")
    (post,) = made.parse(made.delivery(found))
    assert (post.account, post.page, post.text, post.author, post.rating, post.brought_by) == (
        "harbour", "Healthgrades", "Médecin 👍", "Ann", 4.0, "Maria"
    )  # fmt: skip
    again = replace(
        found, text=" Médecin  👍\n", page="healthgrades", by_name="Ben", at=NOON, link="https://page.example/1"
    )
    assert [one.id for one in made.parse(made.delivery(again))] == [post.id]
    for other in ({"location": "north"}, {"page": "Zocdoc"}, {"author": "Bob"}, {"text": "Medecin"}):
        assert made.parse(made.delivery(replace(found, **other)))[0].id != post.id  # type: ignore[arg-type]


@pytest.mark.parametrize("name", able(Pastes))
def test_nobody_can_deliver_over_http_what_people_should_bring(worlds: Worlds, name: str) -> None:
    made = worlds(name).platform()
    for file in expected_of(name):
        with pytest.raises(Forbidden):
            made.verify({}, (FOLDER / name / "fixtures" / file).read_bytes())


# a reply that is out may be changed

FIRST, SECOND = (
    "Thank you for writing. Please call us on 555 0100.",
    "Thank you for writing. Please call us on 555 0199. ☕",
)


@pytest.mark.parametrize("name", able(Updates))
def test_a_reply_that_is_out_says_other_words_and_the_same_words_again_change_nothing(name: str) -> None:
    with world(name) as play:
        platform, post = play.platform(), play.post()
        sent = platform.publish(post, FIRST)
        assert sent.ref
        for _ in range(2):
            changed = platform.update(post, sent.ref, SECOND)
            assert play.replies(post) == [SECOND]
            assert changed.ref == sent.ref and changed.link == sent.link


@pytest.mark.parametrize("name", able(Withdraws))
def test_a_reply_that_was_taken_down_is_read_by_nobody_and_taking_it_down_again_says_that_it_is_gone(name: str) -> None:
    with world(name) as play:
        platform, post = play.platform(), play.post()
        sent = platform.publish(post, FIRST)
        platform.withdraw(post, sent.ref)
        assert play.replies(post) == []
        with pytest.raises(Refused) as told:
            platform.withdraw(post, sent.ref)
        assert told.value.gone


@pytest.mark.parametrize(("name", "fault"), [(name, fault) for name in able(Updates) for fault in faults(name)])
def test_each_fault_of_an_update_is_told_as_what_it_is(name: str, fault: str) -> None:
    with world(name) as play:
        platform, post = play.platform(), play.post()
        sent = platform.publish(post, FIRST)
        play.fail(fault)
        with pytest.raises(Unsure if fault in PERHAPS_DONE else SURELY_NOT[fault]) as told:
            platform.update(post, sent.ref, SECOND)
        assert play.replies(post) == [SECOND if fault in PERHAPS_DONE else FIRST]
        assert SECOND not in str(told.value)


@pytest.mark.parametrize(("name", "fault"), [(name, fault) for name in able(Withdraws) for fault in faults(name)])
def test_each_fault_of_taking_down_is_told_as_what_it_is(name: str, fault: str) -> None:
    with world(name) as play:
        platform, post = play.platform(), play.post()
        sent = platform.publish(post, FIRST)
        play.fail(fault, taking_down=True)
        with pytest.raises(Unsure if fault in PERHAPS_DONE else SURELY_NOT[fault]):
            platform.withdraw(post, sent.ref)
        assert play.replies(post) == ([] if fault in PERHAPS_DONE else [FIRST])


@pytest.mark.parametrize("name", sorted({*able(Updates), *able(Withdraws)}))
def test_nothing_but_our_own_reply_can_be_changed_or_taken_down(name: str) -> None:
    with world(name) as play:
        platform, post = play.platform(), play.post()
        if isinstance(platform, Updates):
            with pytest.raises(Refused):
                platform.update(post, post.id, SECOND)
        if isinstance(platform, Withdraws):
            with pytest.raises(Refused):
                platform.withdraw(post, post.id)
        assert play.platform().publish(post, FIRST).ref, "what they wrote is still there to be answered"


@pytest.mark.parametrize("name", able(OneReply))
def test_a_platform_that_keeps_one_reply_for_each_post_can_change_it(name: str) -> None:
    with world(name) as play:
        assert isinstance(play.platform(), Updates)


def told(post: Post) -> tuple[object, ...]:
    """What makes it the same post, however it came."""
    return (
        post.id,
        post.account,
        post.thread,
        post.reply_to,
        post.author_id,
        post.author,
        post.text,
        post.kind,
        post.change,
    )


def posts_of(platform: Platform, batch: Batch) -> list[Post]:
    """All that a look gives: posts, and what is read as if the webhook had brought it."""
    return [*batch.posts, *(post for body in batch.deliveries for post in platform.parse(body))]


@pytest.mark.parametrize("name", able(Polls))
def test_a_look_at_an_account_finds_what_the_webhook_told_as_the_same_post(name: str) -> None:
    with world(name) as play:
        platform, account = play.platform(), play.post().account
        assert isinstance(platform, WatchesEach) and account in platform.watched()
        begun = platform.poll(account, "", NOON)
        assert posts_of(platform, begun) == [], "what stood there before is history"
        post = play.post()
        found = platform.poll(account, begun.cursor, NOON + 60)
        assert told(post) in [told(one) for one in posts_of(platform, found)]
        days = platform.poll(
            account, platform.poll(account, found.cursor, NOON + 9 * 86_400).cursor, NOON + 10 * 86_400
        )
        assert posts_of(platform, days) == [], "what is long known is not told for ever"


@pytest.mark.parametrize(("name", "fault"), [(name, fault) for name in able(Polls) for fault in faults(name)])
def test_a_look_that_fails_says_no_or_later_and_nothing_else(name: str, fault: str) -> None:
    with world(name) as play:
        platform, account = play.platform(), play.post().account
        play.fail_look(fault)
        with pytest.raises((Refused, TryLater)):
            platform.poll(account, repr(NOON), NOON)
