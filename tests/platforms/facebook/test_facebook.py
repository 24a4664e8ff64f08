"""What is special about Facebook. What every platform promises is in tests/contracts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot.core.model import Change, Kind, Post
from bot.core.ports import Forbidden, NotOurs, Refused, TryLater, Unreadable, Unsure
from bot.platforms._meta.errors import ERRORS
from bot.platforms.facebook.platform import Facebook
from tests.house import NOON, ROOT
from tests.platforms import world
from tests.platforms.facebook.world import (
    APP_SECRET,
    PAGE,
    PAGE_NAME,
    PAGE_TOKEN,
    VERIFY_TOKEN,
    VISITOR,
    World,
    sign_as_facebook,
)

TEXT = "Thank you for writing. Please call us on 555 0100."
RECORDED = ROOT.parent / "shared" / "fixtures" / "facebook"


@pytest.fixture
def here() -> Iterator[World]:
    with world("facebook") as made:
        yield made


def only_post(here: World) -> Post:
    [(headers, body)] = here.take_deliveries()
    here.facebook().verify(headers, body)
    [post] = here.facebook().parse(body)
    return post


# The handshake and the signature


def test_the_handshake_gives_the_bare_challenge_back() -> None:
    query = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1158201444"}
    assert Facebook(APP_SECRET, VERIFY_TOKEN, {}).challenge(query) == "1158201444"


@pytest.mark.parametrize(
    "wrong",
    [
        {"hub.verify_token": "another"},
        {"hub.verify_token": "ключ\udce9"},
        {"hub.mode": "unsubscribe"},
        {"hub.challenge": "<script>alert(1)</script>"},
        {"hub.challenge": ""},
    ],
)
def test_a_wrong_handshake_is_forbidden(wrong: dict[str, str]) -> None:
    query = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1158201444"}
    with pytest.raises(Forbidden):
        Facebook(APP_SECRET, VERIFY_TOKEN, {}).challenge(query | wrong)


def test_an_empty_verify_token_never_answers() -> None:
    with pytest.raises(Forbidden):
        Facebook(APP_SECRET, "", {}).challenge({"hub.mode": "subscribe", "hub.verify_token": "", "hub.challenge": "1"})


def test_the_bytes_as_escaped_by_facebook_are_what_is_signed(here: World) -> None:
    here.comment("Merci beaucoup, c’était parfait 👍 24/7")
    [(headers, body)] = here.take_deliveries()
    here.facebook().verify(headers, body)
    assert here.facebook().parse(body)[0].text == "Merci beaucoup, c’était parfait 👍 24/7"
    again = json.dumps(json.loads(body), ensure_ascii=False).encode()
    with pytest.raises(Forbidden):
        here.facebook().verify(headers, again)


@pytest.mark.parametrize("header", ["sha256=é", "sha256=\udce9", "sha256=", "sha1=00", "", "\0", "sha256=" + "0" * 64])
def test_a_strange_signature_is_forbidden_and_nothing_worse(header: str) -> None:
    with pytest.raises(Forbidden):
        Facebook(APP_SECRET, VERIFY_TOKEN, {}).verify({"x-hub-signature-256": header}, b"{}")


def test_another_apps_signature_is_forbidden(here: World) -> None:
    headers, body = sign_as_facebook({"object": "page"})
    with pytest.raises(Forbidden):
        here.facebook(app_secret="another app's secret").verify(headers, body)


def test_a_delivery_signed_with_nothing_is_forbidden_where_no_secret_is_set() -> None:
    bare = Facebook("", VERIFY_TOKEN, {})
    with pytest.raises(Forbidden):
        bare.verify(bare.sign(b"{}", NOON), b"{}")


# What arrives


def test_a_comment_an_edit_and_a_removal_are_about_the_same_post(here: World) -> None:
    comment = here.comment("Good")
    added = only_post(here)
    here.clock.move(60)
    here.graph.edit(comment, "Very good")
    edited = only_post(here)
    here.clock.move(60)
    here.graph.remove(comment)
    removed = only_post(here)
    assert [p.change for p in (added, edited, removed)] == [Change.ADDED, Change.EDITED, Change.REMOVED]
    assert {p.id for p in (added, edited, removed)} == {comment}
    assert added.seen_at < edited.seen_at < removed.seen_at
    assert edited.text == "Very good"


def test_a_repeated_add_does_not_outrank_an_edit(here: World) -> None:
    comment = here.comment("Good")
    late = json.loads(json.dumps(here.deliveries[0]))
    here.clock.move(60)
    here.graph.edit(comment, "Very good")
    late["entry"][0]["time"] = int(NOON) + 3600  # retried an hour later
    edited = here.facebook().parse(json.dumps(here.deliveries[1]).encode())[0]
    again = here.facebook().parse(json.dumps(late).encode())[0]
    assert again.seen_at < edited.seen_at


def test_our_own_reply_coming_back_is_not_ours_to_answer(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    here.facebook().publish(post, TEXT)
    [(_, body)] = here.take_deliveries()
    [answer] = here.facebook().parse(body)
    assert (answer.change, answer.id, answer.text) == (Change.ANSWERED, post.id, TEXT)


def test_a_comment_hidden_by_the_page_is_not_taken_for_the_pages_words(here: World) -> None:
    comment = here.comment("Not nice")
    here.take_deliveries()
    here.graph.hide(comment)
    hidden = only_post(here)
    assert (hidden.change, hidden.id, hidden.author_id) == (Change.HIDDEN, comment, "")


def test_a_reply_in_a_thread_is_answered_at_the_comment_above(here: World) -> None:
    comment = here.comment()
    here.take_deliveries()
    here.comment("Same for me", who=("7700000000000002", "Kim Example"), under=comment)
    post = only_post(here)
    assert (post.thread, post.reply_to) == (comment.partition("_")[0], comment)
    here.facebook().publish(post, TEXT)
    assert [node.text for node in here.graph.children(comment)] == ["Same for me", TEXT]


def test_a_visitors_post_is_answered_with_a_comment_under_it(here: World) -> None:
    node = here.graph.write_post(PAGE, "Do you see children?", *VISITOR)
    post = only_post(here)
    assert (post.kind, post.reply_to) == (Kind.POST, node.id)
    here.facebook().publish(post, TEXT)
    assert [child.text for child in here.graph.children(node.id)] == [TEXT]


def test_a_review_with_stars_is_answered_at_its_story(here: World) -> None:
    node = here.graph.rate(PAGE, 2, "Waited an hour.", *VISITOR)
    post = only_post(here)
    assert (post.kind, post.rating, post.author) == (Kind.REVIEW, 2.0, "Robin Example")
    link = here.facebook().publish(post, TEXT).link
    assert [child.text for child in here.graph.children(node.id)] == [TEXT]
    found = here.facebook().find_own_reply(post, TEXT, NOON)
    assert found and found.link == link


def test_who_wrote_a_mention_is_asked_for_and_our_own_is_nobodys(here: World) -> None:
    named = here.comment("Ask @HarbourSmiles about it")
    bare = Post(platform="facebook", id=named, account=PAGE, kind=Kind.MENTION, thread="1", reply_to=named)
    assert here.facebook().lacks(bare) and not here.facebook().lacks(only_post(here))
    whole = here.facebook().fetch(bare)
    assert whole and (whole.author_id, whole.author, whole.text) == (*VISITOR, "Ask @HarbourSmiles about it")
    own = here.graph.comment(here.announcement.id, "We are @HarbourSmiles").id
    assert here.facebook().fetch(replace(bare, id=own)) is None
    here.door.fail("no permission", on="GET")
    with pytest.raises(Refused):
        here.facebook().fetch(bare)


@pytest.mark.parametrize("ids", [1, "1"])
def test_ids_are_text_whatever_json_made_of_them(ids: Any) -> None:
    value = {"item": "comment", "verb": "add", "comment_id": ids, "post_id": ids, "from": {"id": ids, "name": "R"}}
    change = {"field": "feed", "value": value}
    body = json.dumps({"object": "page", "entry": [{"id": 9, "time": 1_767_600_000, "changes": [change]}]}).encode()
    [post] = Facebook(APP_SECRET, VERIFY_TOKEN, {}).parse(body)
    assert (post.id, post.author_id, post.account) == ("1", "1", "9")


def test_half_a_letter_in_a_text_does_not_break_the_storing_of_it() -> None:
    value = {"item": "comment", "verb": "add", "comment_id": "1_2", "post_id": "9_1", "message": "Hi \ud83d there"}
    change = {"field": "feed", "value": value}
    body = json.dumps({"object": "page", "entry": [{"id": "9", "changes": [change]}]}).encode()
    [post] = Facebook(APP_SECRET, VERIFY_TOKEN, {}).parse(body)
    assert post.text == "Hi \N{REPLACEMENT CHARACTER} there"


def test_a_thousand_changes_with_one_broken_give_all_the_others() -> None:
    value = {"item": "comment", "verb": "add", "post_id": "9_1"}
    changes = [{"field": "feed", "value": value | {"comment_id": f"1_{n}"}} for n in range(999)]
    changes.insert(500, {"field": "feed", "value": value})
    body = json.dumps({"object": "page", "entry": [{"id": "9", "time": 1, "changes": changes}]}).encode()
    with pytest.raises(Unreadable) as told:
        Facebook(APP_SECRET, VERIFY_TOKEN, {}).parse(body)
    assert len(told.value.posts) == 999


# What goes out


def test_the_link_of_a_reply_is_built_when_facebook_gives_none(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    here.door.fail("gone", on="GET")
    link = here.facebook().publish(post, TEXT).link
    [reply] = here.graph.children(post.id)
    assert link == here.graph.permalink(reply)


def test_a_comment_deleted_meanwhile_is_told_as_gone(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    here.graph.remove(post.id)
    with pytest.raises(Refused) as told:
        here.facebook().publish(post, TEXT)
    assert told.value.gone


def test_a_reply_to_a_reply_is_refused_by_facebook_and_said_so(here: World) -> None:
    comment = here.comment()
    reply = here.comment("Same", under=comment)
    post = Post(platform="facebook", id=reply, account=PAGE, reply_to=reply)
    with pytest.raises(Refused):
        here.facebook().publish(post, TEXT)


@pytest.mark.parametrize("token", ["", "EAAanother", "with space", "newline\n", "é"])
def test_a_token_facebook_does_not_know_names_the_person_to_ask(here: World, token: str) -> None:
    post = (here.comment(), only_post(here))[1]
    with pytest.raises(Refused, match="connect"):
        here.facebook(token=token).publish(post, TEXT)
    assert here.graph.children(post.id) == []


def test_a_wrong_app_secret_cannot_publish(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    with pytest.raises(Refused):
        here.facebook(app_secret="another app's secret").publish(post, TEXT)


@pytest.mark.parametrize("target", ["../me", "1/likes", "1?fields=x", "", "1 2"])
def test_an_id_that_would_lead_elsewhere_is_not_used_as_an_address(here: World, target: str) -> None:
    with pytest.raises(Refused):
        here.facebook().publish(Post(platform="facebook", id=target, account=PAGE, reply_to=target), TEXT)
    assert not here.door.calls


def test_tokens_can_change_while_the_desk_runs(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    tokens = {PAGE: "EAAold"}
    facebook = Facebook(APP_SECRET, VERIFY_TOKEN, lambda: tokens, here.graph_url, here.client)
    with pytest.raises(Refused):
        facebook.publish(post, TEXT)
    tokens[PAGE] = PAGE_TOKEN
    assert facebook.publish(post, TEXT)


def test_the_usage_header_tells_how_long_to_wait(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    here.door.fail("rate limit")
    with pytest.raises(TryLater) as told:
        here.facebook().publish(post, TEXT)
    assert told.value.after == 7 * 60


def test_the_error_table_decides_every_code() -> None:
    assert ERRORS[-1][:3] == (None, None, None)


# Looking for our own reply


def test_only_the_pages_own_exact_words_are_our_reply(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    here.comment(TEXT, under=post.id)  # a visitor repeats us
    here.graph.comment(post.id, TEXT + " Or come by.")
    assert here.facebook().find_own_reply(post, TEXT, NOON) is None


def test_white_space_changed_by_facebook_does_not_hide_our_reply(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    here.graph.comment(post.id, "Thank you\nfor writing.   Please call us on 555 0100.")
    assert here.facebook().find_own_reply(post, TEXT, NOON)


def test_the_same_words_of_an_earlier_day_are_another_reply(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    here.graph.comment(post.id, TEXT)
    here.clock.move(86400)
    assert here.facebook().find_own_reply(post, TEXT, here.clock()) is None


def test_our_reply_is_found_behind_a_long_discussion(here: World) -> None:
    post = (here.comment(), only_post(here))[1]
    here.facebook().publish(post, TEXT)
    for number in range(60):
        here.comment(f"me too {number}", under=post.id)
    here.door.calls.clear()
    assert here.facebook().find_own_reply(post, TEXT, NOON)
    assert len(here.door.calls) == 3


def test_the_same_words_under_a_comment_are_not_our_answer_to_the_post(here: World) -> None:
    node = here.graph.write_post(PAGE, "Do you see children?", *VISITOR)
    post = only_post(here)
    comment = here.comment("I wonder too", under=node.id)
    here.graph.comment(comment, TEXT)
    assert here.facebook().find_own_reply(post, TEXT, NOON) is None


@pytest.mark.parametrize(
    ("fault", "expected"),
    [("500", TryLater), ("lost", TryLater), ("429", TryLater), ("gone", Refused), ("signed out", Refused)],
)
def test_looking_changes_nothing_so_an_open_answer_means_later(here: World, fault: str, expected: type) -> None:
    post = (here.comment(), only_post(here))[1]
    here.door.fail(fault, on="GET")
    with pytest.raises(expected):
        here.facebook().find_own_reply(post, TEXT, NOON)


# Health


def test_a_connected_page_is_healthy_and_named(here: World) -> None:
    [health] = here.facebook().health()
    assert (health.state, PAGE_NAME in health.name) == ("ok", True)


def test_a_page_that_sends_us_nothing_is_noticed(here: World) -> None:
    here.graph.subscribed[PAGE] = ["messages"]
    [health] = here.facebook().health()
    assert health.state == "failing" and "step 6" in health.remedy


def test_a_dead_token_names_the_remedy(here: World) -> None:
    [health] = here.facebook(token="EAAdead").health()
    assert health.state == "failing" and "connect it again" in health.remedy


def test_a_token_of_another_account_is_noticed(here: World) -> None:
    facebook = Facebook(APP_SECRET, VERIFY_TOKEN, {"999": PAGE_TOKEN}, here.graph_url, here.client)
    [health] = facebook.health()
    assert health.state == "failing" and "another account" in health.detail


@pytest.mark.parametrize("fault", ["lost", "503", "broken"])
def test_health_never_raises(here: World, fault: str) -> None:
    here.door.fail(fault, on="GET")
    [health] = here.facebook().health()
    assert health.state == "failing"


# Deliveries recorded by others, where that folder is at hand

GIVES = {
    "comment_add_legacy_sender_id.json": (Kind.COMMENT, Change.ADDED),
    "comment_add_with_photo.json": (Kind.COMMENT, Change.ADDED),
    "comment_edited.json": (Kind.COMMENT, Change.EDITED),
    "comment_edited_with_photo.json": (Kind.COMMENT, Change.EDITED),
    "comment_unhide.json": (Kind.COMMENT, Change.SHOWN),
    "visitor_post_add.json": (Kind.POST, Change.ADDED),
    "visitor_post_remove.json": (Kind.POST, Change.REMOVED),
    "photo_add_no_text.json": (Kind.POST, Change.ADDED),
    "photo_remove.json": (Kind.POST, Change.REMOVED),
    "status_add_multi_photos.json": (Kind.POST, Change.ADDED),
    "status_edited.json": (Kind.POST, Change.EDITED),
    "status_unhide.json": (Kind.POST, Change.SHOWN),
    "share_add_german.json": (Kind.POST, Change.ADDED),
    "ratings_rating_edit.json": (Kind.REVIEW, Change.EDITED),
    "ratings_rating_remove.json": (Kind.REVIEW, Change.REMOVED),
    "ratings_comment_add.json": (Kind.COMMENT, Change.ADDED),
    "ratings_comment_edited.json": (Kind.COMMENT, Change.EDITED),
    "ratings_comment_remove.json": (Kind.COMMENT, Change.REMOVED),
    "mention_comment_add.json": (Kind.MENTION, Change.ADDED),
    "mention_post_add.json": (Kind.MENTION, Change.ADDED),
}
NOTHING = (
    "batch_two_entries.json",
    "event_add.json",
    "like_add.json",
    "like_add_page.json",
    "ratings_like_add.json",
    "ratings_reaction_add.json",
    "reaction_add_on_comment.json",
    "reaction_add_on_reply.json",
    "reaction_remove.json",
    "video_mute.json",
)
OWN = (
    "status_edited.json",
    "share_add_german.json",
    "ratings_comment_edited.json",
)


def recorded(name: str) -> Any:
    file = RECORDED / name
    if not file.exists():
        pytest.skip(f"the recorded deliveries are not here ({RECORDED})")
    return json.loads(file.read_bytes())


@pytest.mark.parametrize("name", GIVES)
def test_a_recorded_delivery_gives_one_post(name: str) -> None:
    delivery = recorded(name)
    for entry in delivery["entry"]:
        entry["id"] = "777"  # the recordings use one number for the page and for everybody else
    [post] = Facebook(APP_SECRET, VERIFY_TOKEN, {}).parse(json.dumps(delivery).encode())
    assert (post.kind, post.change) == GIVES[name]
    assert post.account == "777" and post.id and post.reply_to == post.id and post.link.startswith("https://")


def test_the_page_s_own_comment_answers_what_it_stands_under_and_is_no_post_of_anybody_s() -> None:
    [own] = Facebook(APP_SECRET, VERIFY_TOKEN, {}).parse(
        json.dumps(recorded("comment_add_legacy_sender_id.json")).encode()
    )
    assert (own.change, own.id) == (Change.ANSWERED, "1234567890321_901097836652708")


@pytest.mark.parametrize("name", [*NOTHING, *OWN])
def test_a_recorded_delivery_that_is_not_for_us_gives_nothing(name: str) -> None:
    with pytest.raises(NotOurs):
        Facebook(APP_SECRET, VERIFY_TOKEN, {}).parse(json.dumps(recorded(name)).encode())


def test_the_recorded_refusal_of_a_changed_password_is_known(here: World) -> None:
    error = recorded("api_error_190_460.json")["error"]
    assert any(rule.code and error["code"] in rule.code and rule.outcome is Refused for rule in ERRORS)


def test_perhaps_done_is_never_called_surely_not() -> None:
    """Every 5xx without a clear reason stays open."""
    rows = [rule for rule in ERRORS if rule.status is not None and 500 in rule.status]
    assert rows and all(rule.outcome is Unsure for rule in rows)
