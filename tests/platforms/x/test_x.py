"""What X says and what we say to it, at the adapter: shapes, weights, signatures, terms and refusals."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Change, Kind
from bot.core.ports import Forbidden, Refused, TryLater, Unsure
from bot.platforms.x import errors, oauth, posts, receiver, weights
from bot.platforms.x.oauth import App, Token
from bot.platforms.x.poller import OVERLAP_SECONDS
from tests.contracts.test_platforms import FOLDER, VALUES, expected_of, walk
from tests.house import NOON, ROOT, Clock
from tests.platforms import world
from tests.platforms.x.standin import ACCOUNT, HANDLE, SECRET, SUMMONED, TOKEN
from tests.platforms.x.world import VISITOR, World

TEXT = "Thank you for writing. Please call us on 555 0100."
SHARED = ROOT.parent / "shared" / "fixtures" / "x"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def there(clock: Clock) -> Iterator[World]:
    with world("x", clock) as made:
        yield made


# how long a text is, by the rules of twitter-text


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("Thank you!", 10),
        ("Ça va très bien", 15),
        ("e\u0301" * 10, 10),  # composed first
        ("Спасибо", 7),
        ("ありがとう", 10),
        ("谢谢", 4),
        ("감사", 4),
        ("شكرا", 4),
        ("“quoted” – it’s…", 17),  # quotation marks and dashes count one, three dots in one sign two
        ("🎉", 2),
        ("☕", 2),
        ("👏🏽", 2),
        ("👨\u200d👩\u200d👧\u200d👦", 2),
        ("🇩🇪", 2),
        ("1\ufe0f\u20e3", 2),
        ("❤\ufe0f", 2),
        ("https://clinic.example/a/very/long/path?with=a&query=too", 23),
        ("see https://a.example now", 31),
        ("harboursmiles.com", 23),
        ("harbour-smiles.dental/book", 23),
        ("hello@harboursmiles.com", 23),  # an address of somebody is no link
        ("Thanks.We call", 14),
        ("", 0),
    ],
)
def test_a_text_weighs_what_x_says(text: str, weight: int) -> None:
    assert weights.measure(text) == weight


@settings(max_examples=200, deadline=None, derandomize=True)
@given(text=st.text(max_size=40), more=st.text(alphabet="abc äß谢🎉👏🏽\u200d\ufe0f", max_size=5))
def test_more_words_never_weigh_less(text: str, more: str) -> None:
    assert weights.measure(f"{text} {more}") >= weights.measure(text)


def test_a_reply_of_280_fits_and_one_more_does_not(there: World) -> None:
    made, post = there.x(), there.post()
    assert made.publish(post, "é" * 280) and there.replies(post) == ["é" * 280]
    with pytest.raises(Refused) as told:
        made.publish(there.post(), "谢" * 141)
    assert str(told.value) == errors.TOO_LONG


# links cost twenty times as much


@pytest.mark.parametrize("text", ["See https://clinic.example", "See harboursmiles.com", "clinic.de/hours"])
def test_a_link_is_refused_before_it_costs_anything_unless_the_clinic_wants_it(there: World, text: str) -> None:
    assert there.x().objection(text) == errors.LINKS and there.x(links=True).objection(text) == ""
    with pytest.raises(Refused, match="20 cents"):
        there.x().publish(there.post(), text)
    assert there.there.calls == []


def test_a_telephone_number_or_an_e_mail_address_is_no_link() -> None:
    assert not weights.has_link("Please call (217) 555-0143 or write to hello@harboursmiles.com.")


# the challenge and the signature


def test_a_challenge_is_answered_with_the_secret_of_the_app(there: World) -> None:
    said = json.loads(there.x().challenge({"crc_token": "dGVzdA=="}))
    assert said == {"response_token": receiver.sign(SECRET, b"dGVzdA==")}
    assert said["response_token"].startswith("sha256=") and said["response_token"].endswith("=")


@pytest.mark.parametrize("token", ["", '{"data": {}}', "[]", '"x"', "a b", "é", "x" * 257, "a\nb"])
def test_nothing_that_could_be_a_delivery_is_signed_for_a_stranger(there: World, token: str) -> None:
    with pytest.raises(Forbidden):
        there.x().challenge({"crc_token": token})


def test_a_hexadecimal_signature_is_none(there: World) -> None:
    headers = {receiver.SIGNATURE: "sha256=" + "0" * 64}
    with pytest.raises(Forbidden):
        there.x().verify(headers, b"{}")


def test_a_call_is_signed_as_x_shows_in_its_own_example() -> None:
    """developer.x.com/en/docs/authentication/oauth-1-0a/creating-a-signature"""
    app = App("xvz1evFS4wEEPTGEFPHBog", "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw")
    token = Token("370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb", "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE")
    query = {"include_entities": "true", "status": "Hello Ladies + Gentlemen, a signed OAuth request!"}
    nonce, url = "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg", "https://api.twitter.com/1.1/statuses/update.json"
    said = oauth.header(app, token, "POST", url, query, 1318622958, nonce)
    assert 'oauth_signature="hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D"' in said


# what comes in


def test_ids_say_when_they_were_made() -> None:
    assert posts.when(posts.id_at(NOON)) == NOON
    assert posts.when("89512102") == 0.0 and posts.when("9" * 20) == 0.0


def test_an_edit_is_the_same_post_in_other_words(there: World, clock: Clock) -> None:
    made = there.x()
    first = there.there.write(f"@{HANDLE} I waited.", VISITOR)
    cursor = made.poll(ACCOUNT, "", clock()).cursor
    clock.move(OVERLAP_SECONDS + 60)
    newest = there.there.edit(first, f"@{HANDLE} I waited for an hour.")
    *_, found = made.poll(ACCOUNT, cursor, clock()).posts
    assert (found.id, found.reply_to, found.change) == (first, newest, Change.EDITED)
    assert (found.posted_at, found.seen_at) == (NOON, clock())


def test_what_x_hides_of_a_text_is_cut_off_only_where_it_is_what_x_hides() -> None:
    row = {"id": "1", "text": "@a @b Hello https://t.co/x1", "display_text_range": [6, 11]}
    assert posts.words(row) == "Hello"
    assert posts.words({**row, "display_text_range": [9, 11]}) == "@a @b Hello"
    for odd in ([6], [6, 2], ["6", 11], [-1, 11], None, [6, True], [1 << 70, 1 << 80]):
        assert "Hello" in posts.words({**row, "display_text_range": odd})


def test_a_short_link_is_shown_as_what_it_leads_to() -> None:
    links = {"urls": [{"url": "https://t.co/x1", "expanded_url": "https://clinic.example/a"}, {"url": 1}, None]}
    assert posts.words({"text": "See https://t.co/x1 now", "entities": links}) == "See https://clinic.example/a now"
    assert posts.words({"text": "&amp;lt; &lt;b&gt;"}) == "&lt; <b>"


@pytest.mark.parametrize("file", [file for file in expected_of("x") if file.endswith(".json")])
@settings(max_examples=40, deadline=None, derandomize=True)
@given(data=st.data())
def test_whatever_stands_in_a_delivery_it_is_for_its_account_and_our_own_words_open_no_case(
    file: str, data: st.DataObject
) -> None:
    shape = json.loads((FOLDER / "x" / "fixtures" / file).read_bytes())
    places = list(walk(shape))
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(places))
        holder[key] = data.draw(VALUES)
    try:
        found = receiver.parse(json.dumps(shape).encode())
    except (receiver.NotOurs, receiver.Unreadable) as outcome:
        found = getattr(outcome, "posts", [])
    for post in found:
        assert post.account and (post.author_id != post.account or post.change is Change.ANSWERED)
        assert post.kind in (Kind.MENTION, Kind.COMMENT)


@pytest.mark.skipif(not SHARED.exists(), reason="real deliveries are not part of the project")
def test_real_deliveries_and_posts_are_read() -> None:
    [post] = receiver.parse((SHARED / "aaa_tweet_create_mention.json").read_bytes())
    assert (post.account, post.author, post.author_id, post.kind) == ("1", "SurveyJoy", "2", Kind.COMMENT)
    assert post.text == "@chatwootapp Testing a sample tweet with Twitter client" and post.posted_at == 1580891971.0
    for file in sorted(SHARED.glob("v11_*.json")):
        rows = json.loads(file.read_text(encoding="utf-8"))
        for row in rows if isinstance(rows, list) else [rows]:
            read = posts.read("1", row, {})
            assert read and read.text and read.posted_at, file.name
            assert "\u202e" not in read.text and "https://t.co/iOGDJoWfME" not in read.text


# what goes out


def test_whoever_did_not_summon_the_account_is_answered_by_hand(there: World) -> None:
    made = there.x()
    row = there.there.write("I was at Harbour Smiles.", VISITOR)
    post = posts.read(ACCOUNT, there.there.tweets[row], {})
    assert post
    with pytest.raises(Refused) as told:
        made.publish(post, TEXT)
    assert str(told.value) == errors.SUMMON and "by hand" in str(told.value)
    there.there.enterprise = True
    assert made.publish(post, TEXT)


@pytest.mark.parametrize(
    ("status", "detail", "sentence"),
    [
        ("no permission", SUMMONED, errors.SUMMON),
        (
            "no permission",
            "Reply to this conversation is not allowed because you have not been mentioned",
            errors.SUMMON,
        ),
        ("no permission", "The original Tweet author restricted who can reply to this Tweet.", errors.CLOSED),
        ("no permission", "You are not allowed to create a Tweet with duplicate content.", errors.TWICE),
        (
            "no permission",
            "Your client app is not configured with the appropriate oauth1 app permissions",
            errors.NO_PERMISSION,
        ),
        ("gone", "", errors.GONE),
    ],
)
def test_which_403_it_is_its_words_tell(there: World, status: str, detail: str, sentence: str) -> None:
    made, post = there.x(), there.post()
    there.there.detail = detail
    there.fail(status)
    with pytest.raises(Refused) as told:
        made.publish(post, TEXT)
    assert str(told.value) == sentence and told.value.gone == (sentence == errors.GONE)


def test_words_that_were_changed_since_or_are_gone_stop_a_reply(there: World) -> None:
    made, post, other = there.x(), there.post(), there.post()
    there.there.edit(post.id, f"@{HANDLE} Worse than ever.")
    with pytest.raises(Refused, match="changed the post on X"):
        made.publish(post, TEXT)
    del there.there.tweets[other.id]
    with pytest.raises(Refused) as told:
        made.publish(other, TEXT)
    assert told.value.gone and not [call for call in there.there.calls if call.startswith("POST")]


def test_a_reply_goes_to_the_newest_wording_and_is_found_there(there: World, clock: Clock) -> None:
    made, post = there.x(), there.post()
    newest = there.there.edit(post.id, there.there.tweets[post.id]["text"])
    there.fail("lost")
    with pytest.raises(Unsure):
        made.publish(post, TEXT)
    assert there.there.replies(newest) == [TEXT]
    found = made.find_own_reply(post, TEXT, clock())
    assert found and found.ref in there.there.tweets


def test_a_reply_with_signs_that_x_escapes_is_found_by_its_words(there: World, clock: Clock) -> None:
    made, post, text = there.x(), there.post(), "Thank you & your family <3"
    made.publish(post, text)
    assert made.find_own_reply(post, text, clock()) and made.find_own_reply(post, TEXT, clock()) is None


def test_a_reply_that_is_shown_late_is_found_when_it_is_shown(there: World, clock: Clock) -> None:
    made, post = there.x(), there.post()
    made.publish(post, TEXT)
    there.there.late = 2
    assert [made.find_own_reply(post, TEXT, clock()) is None for _ in range(3)] == [True, True, False]


def test_after_too_many_requests_the_wait_is_until_the_moment_x_names(there: World) -> None:
    there.fail_look("429")
    with pytest.raises(TryLater) as told:
        there.x().poll(ACCOUNT, repr(NOON), NOON)
    assert told.value.after == 120


# looking


def test_a_look_finds_mentions_in_their_order_and_reads_every_page(there: World, clock: Clock) -> None:
    made = there.x()
    cursor = made.poll(ACCOUNT, "", clock()).cursor
    for number in range(105):
        clock.move(1)
        there.there.write(f"@{HANDLE} Visit {number}.", VISITOR)
    there.there.write("Not about anybody.", VISITOR)
    found = made.poll(ACCOUNT, cursor, clock()).posts
    assert [post.text for post in found] == [f"@{HANDLE} Visit {number}." for number in range(105)]
    assert {post.author for post in found} == {VISITOR[1]}


def test_looking_again_tells_the_newest_words_the_author_and_what_is_gone(there: World, clock: Clock) -> None:
    made = there.x()
    same, changed, gone = (there.there.write(f"@{HANDLE} Number {n}.", VISITOR) for n in range(3))
    clock.move(60)
    newest = there.there.edit(changed, f"@{HANDLE} Other words.")
    del there.there.tweets[gone]
    found = {post.id: post for post in made.look_again(ACCOUNT, [same, changed, gone], clock())}
    assert found[same].author == VISITOR[1] and found[same].change is Change.ADDED
    assert (found[changed].change, found[changed].reply_to) == (Change.EDITED, newest)
    assert (found[gone].change, found[gone].text, found[gone].account) == (Change.UNSENT, "", ACCOUNT)


def test_a_post_that_x_says_nothing_of_is_not_taken_for_gone(there: World) -> None:
    made, post = there.x(), there.post()
    there.fail_look("503")
    with pytest.raises(TryLater):
        made.look_again(ACCOUNT, [post.id], NOON)


# connections


@pytest.mark.parametrize("token", ["", "a", f"{TOKEN}:", f"999-other:{SECRET}", f"{TOKEN} x:y"])
def test_a_token_that_is_none_or_another_accounts_speaks_for_nobody(there: World, token: str) -> None:
    made = there.x(token=token)
    assert [part.state for part in made.health()] == ["failing"] and there.there.calls == []
    with pytest.raises(Refused, match="not connected"):
        made.poll(ACCOUNT, repr(NOON), NOON)


def test_health_asks_for_nothing_that_costs(there: World, clock: Clock) -> None:
    there.there.write(f"@{HANDLE} I waited.", VISITOR)
    clock.move(1)
    assert [part.state for part in there.x().health()] == ["ok"]
    assert there.there.calls == [f"GET users/{ACCOUNT}/mentions"]
    there.fail_look("signed out")
    assert [part.detail for part in there.x().health()] == [errors.SIGN_IN]
