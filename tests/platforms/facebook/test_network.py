"""The make-believe network: what is written there reaches a desk, and what a desk publishes appears there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.core.model import Change, Post
from bot.core.ports import NotOurs
from bot.demo.network import CLINIC, GRAPH_PATH, network
from bot.platforms.facebook.platform import Facebook
from tests.house import NOON, Clock
from tests.loopback import serve
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN, VERIFY_TOKEN
from tests.waiting import until

TEXT = "Thank you for writing. Please call us on 555 0100."


class Desk:
    """The receiving end: verifies and reads with the real adapter; answers 503 while `down`."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.down = False
        self.refused = 0
        self.facebook = Facebook(APP_SECRET, VERIFY_TOKEN, {PAGE: PAGE_TOKEN})

    async def hear(self, request: Request) -> Response:
        if self.down:
            self.refused += 1
            return PlainTextResponse("", 503)
        body = await request.body()
        self.facebook.verify(request.headers, body)
        try:
            self.posts += self.facebook.parse(body)
        except NotOurs:
            return PlainTextResponse("not ours")
        return PlainTextResponse("ok")

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/webhooks/facebook", self.hear, methods=["POST"])])


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def desk_url(desk: Desk) -> Iterator[str]:
    with serve(desk.app()) as url:
        yield url


@pytest.fixture
def url(desk: Desk, desk_url: str) -> Iterator[str]:
    app = network(desk_url, APP_SECRET, PAGE, PAGE_TOKEN, Clock(NOON))
    with serve(app) as address:
        desk.facebook = Facebook(APP_SECRET, VERIFY_TOKEN, {PAGE: PAGE_TOKEN}, address + GRAPH_PATH)
        yield address
    app.state.network.courier.stop()


@pytest.fixture
def visitor(url: str) -> Iterator[httpx.Client]:
    """A browser that has opened the page."""
    with httpx.Client(base_url=url, headers={"accept": "application/json"}) as client:
        client.get("/")
        yield client


def posts(client: httpx.Client) -> list[dict]:
    return client.get("/world").json()["posts"]


def write(client: httpx.Client, text: str, **fields: str) -> str:
    answer = client.post("/write", data={"name": "Alex", "text": text} | fields)
    assert answer.status_code == 200
    return answer.json()["id"]


def test_a_comment_reaches_the_desk_and_the_reply_appears_under_it(desk: Desk, visitor: httpx.Client) -> None:
    story = posts(visitor)[0]
    comment = write(visitor, "Do you see children? 🙂", under=story["id"])
    until(lambda: bool(desk.posts))
    [post] = desk.posts
    assert (post.id, post.author, post.text, post.posted_at) == (comment, "Alex", "Do you see children? 🙂", NOON)
    link = desk.facebook.publish(post, TEXT).link
    [shown] = posts(visitor)[0]["replies"]
    assert [(reply["author"], reply["text"]) for reply in shown["replies"]] == [(CLINIC, TEXT)]
    assert desk.facebook.find_own_reply(post, TEXT, NOON).link == link
    assert [health.state for health in desk.facebook.health()] == ["ok"]
    until(lambda: visitor.get("/world").json()["waiting"] == 0)
    assert [p.change for p in desk.posts[1:]] in ([], [Change.ANSWERED])  # our own reply came back: no post to answer


def test_links_in_a_card_lead_back_to_the_page(desk: Desk, visitor: httpx.Client) -> None:
    comment = write(visitor, "Nice", under=posts(visitor)[0]["id"])
    review = write(visitor, "Nice", stars="4")
    until(lambda: len(desk.posts) == 2)
    for post, node in zip(desk.posts, (comment, review), strict=True):
        assert post.link.startswith(str(visitor.base_url))
        assert visitor.get(post.link).headers["location"] == f"/#n{node}"


def test_a_review_and_a_plain_post_reach_the_desk(desk: Desk, visitor: httpx.Client) -> None:
    write(visitor, "Waited an hour.", stars="2")
    write(visitor, "Do you see children?")
    until(lambda: len(desk.posts) == 2)
    assert [(p.kind.value, p.rating) for p in desk.posts] == [("review", 2.0), ("post", None)]


def test_an_edit_and_a_deletion_reach_the_desk(desk: Desk, visitor: httpx.Client) -> None:
    comment = write(visitor, "Good", under=posts(visitor)[0]["id"])
    visitor.post(f"/{comment}/edit", data={"text": "Very good"})
    visitor.post(f"/{comment}/remove")
    until(lambda: len(desk.posts) == 3)
    assert [p.change for p in desk.posts] == [Change.ADDED, Change.EDITED, Change.REMOVED]
    assert {p.id for p in desk.posts} == {comment}
    assert posts(visitor)[0]["replies"] == []


def test_only_the_one_who_wrote_it_can_change_it(url: str, visitor: httpx.Client) -> None:
    comment = write(visitor, "Good", under=posts(visitor)[0]["id"])
    with httpx.Client(base_url=url) as other:
        assert other.post(f"/{comment}/remove").status_code == 403
        other.get("/")
        assert other.post(f"/{comment}/edit", data={"text": "Bad"}).status_code == 403
    assert visitor.post(f"/{posts(visitor)[0]['id']}/remove").status_code == 403  # the clinic's own post
    assert posts(visitor)[0]["replies"][0]["text"] == "Good"


def test_a_desk_that_is_down_hears_everything_later_in_order(desk: Desk, visitor: httpx.Client) -> None:
    desk.down = True
    story = posts(visitor)[0]["id"]
    for text in ("one", "two"):
        write(visitor, text, under=story)
    until(lambda: desk.refused >= 2)
    assert "waiting" in {c["state"] for c in posts(visitor)[0]["replies"]}
    assert "503" in visitor.get("/").text
    desk.down = False
    until(lambda: len(desk.posts) == 2)
    assert [p.text for p in desk.posts] == ["one", "two"]


def test_nothing_is_lost_when_the_network_is_started_again(desk: Desk, desk_url: str, tmp_path: Path) -> None:
    desk.down = True
    file = tmp_path / "network.json"
    first = network(desk_url, APP_SECRET, PAGE, PAGE_TOKEN, Clock(NOON), file)
    net = first.state.network
    comment = net.write("browser", "Alex", "Do you see children?", under=net.wall()[0]["id"])
    net.courier.stop()
    desk.down = False
    second = network(desk_url, APP_SECRET, PAGE, PAGE_TOKEN, Clock(NOON), file).state.network
    until(lambda: bool(desk.posts))
    second.courier.stop()
    assert desk.posts[0].id == comment.id
    assert second.wall("browser")[0]["replies"][0]["own"]
    assert second.write("browser", "Alex", "More", under=comment.id).id not in net.graph.nodes


def test_what_people_write_is_shown_as_text(visitor: httpx.Client) -> None:
    write(visitor, "<script>alert(1)</script>", under=posts(visitor)[0]["id"])
    html = visitor.get("/").text
    assert "<script>alert(1)" not in html and "&lt;script&gt;alert(1)" in html


def test_the_page_asks_only_for_what_changed(visitor: httpx.Client) -> None:
    news = visitor.get("/news").json()
    assert "html" in news
    assert "html" not in visitor.get("/news", params={"have": news["revision"]}).json()


@pytest.mark.parametrize("fields", [{"name": " ", "text": "x"}, {"name": "Alex", "text": " "}, {}])
def test_an_empty_comment_is_not_written(visitor: httpx.Client, fields: dict[str, str]) -> None:
    assert visitor.post("/write", data=fields).status_code == 422


def test_an_answer_to_a_reply_is_not_possible(visitor: httpx.Client) -> None:
    comment = write(visitor, "one", under=posts(visitor)[0]["id"])
    reply = write(visitor, "two", under=comment)
    assert visitor.post("/write", data={"name": "Alex", "text": "three", "under": reply}).status_code == 410


def test_without_scripts_the_page_comes_back(url: str) -> None:
    with httpx.Client(base_url=url, follow_redirects=True) as client:
        client.get("/")
        answer = client.post("/write", data={"name": "Alex", "text": "Hello there"})
    assert answer.status_code == 200 and "Hello there" in answer.text
