"""What is special about forms. What every platform promises is in tests/contracts."""

from __future__ import annotations

import json
import textwrap
import time
from base64 import b64encode
from collections.abc import Iterator

import pytest
from standardwebhooks import Webhook
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.core.model import Change, Post
from bot.core.ports import PATH_WORD, Forbidden, Refused
from bot.platforms.form.names import CHANGED, DATED, IDS, MADE, NAMES
from bot.platforms.form.platform import Form
from bot.platforms.form.signing import TOLERANCE_SECONDS
from tests.house import NOON, ROOT, Clock
from tests.loopback import serve
from tests.platforms import world
from tests.platforms.form.world import CALLBACK_SECRET, FORM_PASSWORD, FORM_SECRET, World

BODY = b'{"id": "r-1", "text": "Fine"}'
OTHER_SECRET = "whsec_YW5vdGhlci1zZWNyZXQtYW5vdGhlci0="
RECORDED = ROOT.parent / "shared" / "fixtures" / "standard_webhooks"
POST = Post(platform="form", id="harbour:r-1", account="harbour", text="Fine", reply_to="r-1")


def form(secrets: str = FORM_SECRET, passwords: str = FORM_PASSWORD, now: float = NOON) -> Form:
    return Form(secrets, passwords, clock=Clock(now))


@pytest.fixture
def here() -> Iterator[World]:
    with world("form") as made:
        yield made


@pytest.mark.parametrize("late", [-TOLERANCE_SECONDS, 0, TOLERANCE_SECONDS])
def test_a_delivery_within_five_minutes_is_genuine(late: float) -> None:
    form(now=NOON + late).verify(form().sign(BODY, NOON), BODY)


@pytest.mark.parametrize("late", [-TOLERANCE_SECONDS - 1, TOLERANCE_SECONDS + 1])
def test_a_delivery_from_another_time_is_forbidden(late: float) -> None:
    with pytest.raises(Forbidden):
        form(now=NOON + late).verify(form().sign(BODY, NOON), BODY)


def test_old_and_new_secret_work_while_one_replaces_the_other() -> None:
    both = form(f"{OTHER_SECRET}, {FORM_SECRET}")
    for secret in (FORM_SECRET, OTHER_SECRET):
        both.verify(form(secret).sign(BODY, NOON), BODY)
    with pytest.raises(Forbidden):
        form(OTHER_SECRET).verify(form().sign(BODY, NOON), BODY)


def test_one_good_signature_among_several_is_enough() -> None:
    headers = form().sign(BODY, NOON)
    headers["webhook-signature"] = f"v2,AAAA v1,BBBB {headers['webhook-signature']} garbage"
    form().verify(headers, BODY)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", ["", "é", "v1,", "v1", ",", "1e9", "-1", " 1767614400", "９", "9" * 5000, "\udce9"])
def test_a_strange_header_is_forbidden_and_nothing_worse(name: str, value: str) -> None:
    with pytest.raises(Forbidden):
        form().verify(form().sign(BODY, NOON) | {name: value}, BODY)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp"])
def test_a_missing_header_is_forbidden(name: str) -> None:
    headers = form().sign(BODY, NOON)
    del headers[name]
    with pytest.raises(Forbidden):
        form().verify(headers, BODY)


def test_another_librarys_signature_is_genuine() -> None:
    """The reference library signs as we check, and checks what we sign."""
    from datetime import UTC, datetime

    theirs = Webhook(FORM_SECRET).sign("msg_1", datetime.fromtimestamp(NOON, UTC), BODY.decode())
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(int(NOON)), "webhook-signature": theirs}
    form().verify(headers, BODY)
    ours = form().sign(BODY, NOON)
    assert ours["webhook-signature"] == Webhook(FORM_SECRET).sign(
        ours["webhook-id"], datetime.fromtimestamp(NOON, UTC), BODY.decode()
    )


BASIC = b64encode(f"anybody:{FORM_PASSWORD}".encode()).decode()


@pytest.mark.parametrize(
    "headers",
    [
        {"x-webhook-secret": FORM_PASSWORD},
        {"authorization": f"Bearer {FORM_PASSWORD}"},
        {"authorization": f"Basic {BASIC}"},
        {PATH_WORD: FORM_PASSWORD},
    ],
)
def test_a_password_opens_the_door_but_does_not_make_the_content_trusted(headers: dict[str, str]) -> None:
    form().verify(headers, BODY)
    assert form().trust(headers, BODY) is False
    assert form().trust(form().sign(BODY, NOON), BODY) is True


@pytest.mark.parametrize(
    "headers",
    [
        {"x-webhook-secret": ""},
        {"x-webhook-secret": FORM_PASSWORD + "x"},
        {"authorization": FORM_PASSWORD},
        {"authorization": f"Basic {FORM_PASSWORD}"},
        {"authorization": f"Basic {BASIC[:-4]}"},
        {"authorization": "Basic é"},
        {PATH_WORD: FORM_PASSWORD[:-1]},
        {"authorization": "Bearer "},
        {"x-webhook-secret": FORM_SECRET},
    ],
)
def test_a_wrong_password_is_forbidden(headers: dict[str, str]) -> None:
    with pytest.raises(Forbidden):
        form().verify(headers, BODY)


def test_a_password_does_not_rescue_a_wrong_signature() -> None:
    headers = form(OTHER_SECRET).sign(BODY, NOON) | {"x-webhook-secret": FORM_PASSWORD}
    with pytest.raises(Forbidden):
        form().verify(headers, BODY)


@pytest.mark.parametrize("secrets", ["whsec_short", "whsec_é", "whsec_AAAA", "not base64!"])
def test_a_secret_that_is_none_stops_the_start(secrets: str) -> None:
    with pytest.raises(ValueError, match="secret"):
        form(secrets)


def test_a_password_short_enough_to_guess_stops_the_start() -> None:
    with pytest.raises(ValueError, match="password"):
        form(passwords="sesame")


def test_replies_that_nobody_could_check_stop_the_start() -> None:
    with pytest.raises(ValueError, match="signed"):
        Form(FORM_SECRET, "", "https://clinic.example/replies", clock=Clock(NOON))


def test_the_same_submission_without_an_id_is_the_same_post() -> None:
    one, again = form().parse(b'{"text": "Fine"}')[0], form().parse(b'{"text": "Fine"}')[0]
    other = form().parse(b'{"text": "Fine."}')[0]
    assert one.id == again.id != other.id


def test_two_clinics_that_count_from_one_do_not_share_a_post() -> None:
    ids = {form().parse(json.dumps({"id": 1, "text": "x", "clinic": c}).encode())[0].id for c in ("harbour", "station")}
    assert len(ids) == 2


def test_an_edit_and_a_removal_are_about_the_same_post() -> None:
    def parse(**fields: object) -> Post:
        return form().parse(json.dumps({"id": "r-1", "location": "harbour"} | fields).encode())[0]

    added = parse(text="Fine", date=NOON)
    edited = parse(text="Not fine", date=NOON, change="edited", updated_at=NOON + 60)
    removed = parse(change="removed")
    assert added.id == edited.id == removed.id == POST.id
    assert edited.change is Change.EDITED and edited.seen_at > added.seen_at and edited.posted_at == added.posted_at
    assert removed.change is Change.REMOVED


README = (ROOT / "bot" / "platforms" / "form" / "README.md").read_text()


def test_the_example_in_the_readme_is_accepted() -> None:
    heard = []

    async def hear(request: Request) -> PlainTextResponse:
        body = await request.body()
        form(now=time.time()).verify(request.headers, body)
        heard.extend(form().parse(body))
        return PlainTextResponse("ok")

    example = textwrap.dedent(README.split("```python\n")[1].split("```")[0])
    with serve(Starlette(routes=[Route("/webhooks/form", hear, methods=["POST"])])) as url:
        exec(example, {"SECRET": FORM_SECRET, "DESK": url})
    assert [(post.id, post.text, post.rating) for post in heard] == [("harbour:r-1", "Lovely team!", 5.0)]


@pytest.mark.parametrize(
    ("field", "names"), [*NAMES.items(), ("id", IDS), ("posted_at", MADE), ("updated_at", CHANGED), ("date", DATED)]
)
def test_the_readme_names_every_field(field: str, names: tuple[str, ...]) -> None:
    for name in (field, *names):
        assert f"`{name}`" in README, name


def test_an_email_address_is_not_kept() -> None:
    body = b"name=robin%40example.com&email=robin%40example.com&message=Hello&your-email=robin%40example.com"
    assert "robin" not in repr(form().parse(body))


def test_a_reply_reaches_the_website_signed_and_is_sent_once(here: World) -> None:
    link = here.form().publish(POST, "Thank you!").link
    assert here.form().publish(POST, "Thank you!").link == link  # a second press: the website knows the id
    assert here.website.knocks == 2
    expected = {"id": "r-1", "account": "harbour", "text": "Thank you!", "link": ""}
    assert list(here.website.replies.values()) == [expected]


def test_another_text_is_another_reply(here: World) -> None:
    here.form().publish(POST, "Thank you!")
    here.form().publish(POST, "Thank you very much!")
    assert len(here.website.replies) == 2


def test_a_form_without_a_way_back_says_so(here: World) -> None:
    with pytest.raises(Refused, match="copy the reply"):
        here.form(callback=False).publish(POST, "Thank you!")


@pytest.mark.parametrize("url", ["ftp://x", "nonsense", "https://"])
def test_an_address_that_is_none_is_told(here: World, url: str) -> None:
    broken = Form(FORM_SECRET, "", url, CALLBACK_SECRET, clock=here.clock, client=here.client)
    with pytest.raises(Refused, match="address"):
        broken.publish(POST, "Thank you!")


@pytest.mark.parametrize(("name", "good"), [("valid", True), ("multi_signature", True), ("bad_signature", False)])
def test_the_specifications_own_vectors(name: str, good: bool) -> None:
    file = RECORDED / f"vector_{name}.json"
    if not file.exists():
        pytest.skip(f"the vectors are not here ({RECORDED})")
    vector = json.loads(file.read_text())
    receiver = form(vector["_secret"], now=1614265330)
    if good:
        receiver.verify(vector["headers"], vector["body"].encode())
        return
    with pytest.raises(Forbidden):
        receiver.verify(vector["headers"], vector["body"].encode())
