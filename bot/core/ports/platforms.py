"""What the desk asks of a platform: what each can do, and what some can do besides, one small protocol each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol, runtime_checkable

from bot.core.model import Post

PATH_WORD: Final = ":word"
"""Among the headers `verify` is given, and the query `challenge` is given: what stood behind the platform's name in the address
of the webhook. No header can have this name.
"""


class Sent(NamedTuple):
    """Words of ours that are out: the public `link`, and the platform's own name for them, by which they can be changed.
    Each is "" where the platform does not tell.
    """

    link: str = ""
    ref: str = ""


class Platform(Protocol):
    """Where posts come from and replies go.

    Optional capabilities are separate protocols below; the desk asks with isinstance.
    """

    name: str
    label: str
    limit: int

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Return when the delivery is genuine. Raises Forbidden and nothing else, whatever the input.

        `headers` has lower-case names.
        """
        ...

    def parse(self, body: bytes) -> list[Post]:
        """The posts in one delivery; pure. Raises NotOurs or Unreadable.

        Where the way back is the author's own address or telephone, it comes along as `Post.contacts` in clear: it is sealed
        before anything is kept, and stands in clear again in the post that `publish` and the capabilities below get.
        """
        ...

    def publish(self, post: Post, text: str) -> Sent:
        """Post `text` as the reply. Raises Refused, TryLater or Unsure."""
        ...


@runtime_checkable
class Measures(Protocol):
    """Counts something else than characters: its `limit` is in that. A longer text never measures less."""

    def measure(self, text: str) -> int: ...


@runtime_checkable
class GradesTrust(Protocol):
    """Accepts deliveries of two grades: signed, and those that only carry a password."""

    def trust(self, headers: Mapping[str, str], body: bytes) -> bool:
        """True when a signature covers this body; asked after `verify`. False: the posts are not `verified`."""
        ...


@runtime_checkable
class NamesAccount(Protocol):
    """Its deliveries do not say whose they are and no signature covers them: the word they came with says it."""

    def account_of(self, headers: Mapping[str, str]) -> str:
        """The account a delivery is for; asked after `verify`. The posts that name none of their own are for it."""
        ...


@runtime_checkable
class Challenges(Protocol):
    """Answers the platform's GET handshake."""

    def challenge(self, query: Mapping[str, str]) -> str:
        """The body to answer with. Raises Forbidden."""
        ...


@runtime_checkable
class FindsOwnReply(Protocol):
    """Can look whether our reply is already there."""

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        """Our reply with exactly this text made after `since` (epoch seconds), or None.

        Raises TryLater when it cannot be told now, Refused when it can never be told.
        """
        ...


class Standing(NamedTuple):
    """Words that stand on a platform in our name, whoever put them there."""

    text: str
    sent: Sent


@runtime_checkable
class ShowsReplies(Protocol):
    """Can say what stands there in our name already, of whatever words: a desk that was put back from a backup asks."""

    def standing(self, post: Post, since: float) -> Sequence[Standing]:
        """What was said in our name in answer to `post` after `since` (epoch seconds), newest first.

        Raises TryLater when it cannot be told now, Refused when it can never be told.
        """
        ...


class Batch(NamedTuple):
    """What a look at an account found, where the next look goes on, and for how many seconds it must rest at least.

    `deliveries` are read as if they had come by its webhook, signed: so one that nobody can read is kept, and one that
    changes nothing is counted.
    `more` says that there was more than one look can read, and that the next one does not come back to it.
    """

    posts: tuple[Post, ...]
    cursor: str
    rest: float = 0.0
    deliveries: tuple[bytes, ...] = ()
    more: bool = False


@runtime_checkable
class Polls(Protocol):
    """Can be asked what was written to an account, beside whatever its webhook tells. Has `WatchesEach`, which names them."""

    poll_seconds: float

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        """What was written since `cursor`, what was told before as well; with "" nothing, and where to begin.

        `now` is in epoch seconds. Raises Refused or TryLater.
        """
        ...


@runtime_checkable
class LooksAgain(Protocol):
    """What is kept of it must be what stands there: its terms want here what its authors deleted or changed there, and its
    webhook may leave out who wrote. Has `WatchesEach`, which names its accounts.
    """

    again_seconds: float

    def look_again(self, account: str, ids: Sequence[str], now: float) -> Sequence[Post]:
        """What became of these posts: each as it is now, or that it is gone. Raises Refused or TryLater."""
        ...


@runtime_checkable
class Objects(Protocol):
    """Refuses some texts whatever they answer, and knows it before anything is sent."""

    def objection(self, text: str) -> str:
        """Why `text` cannot go out there, in a sentence for whoever wants to send it; "" when it can. Pure."""
        ...


@runtime_checkable
class Points(Protocol):
    """Its webhook says where something is new, and not what. Those accounts are polled at once (it has `Polls`), and but for what
    is gone nothing that a delivery says is believed: what verifies it need not cover its body.
    """

    def pointed(self, body: bytes) -> Sequence[str]:
        """The accounts to look at now, of those it watches: all of them where the body does not say which. Pure."""
        ...


@runtime_checkable
class Fetches(Protocol):
    """Its deliveries may name something and not say what it says: a worker asks for that, before anybody is shown it.
    Where they have the words and not whose they are, a worker asks for the rest.
    """

    def lacks(self, post: Post) -> bool:
        """Whether a new post of a delivery has no words yet, or no author. Pure."""
        ...

    def fetch(self, post: Post) -> Post | None:
        """The same post with what stands there; None when the clinic itself wrote it. Raises Refused (`gone`), TryLater."""
        ...


@runtime_checkable
class SharesDoor(Protocol):
    """Its vendor brings to one address what belongs to several platforms: what comes in at the `door` of another platform,
    and was verified there, is read by this one as well.
    """

    door: str


class AccountNews(NamedTuple):
    """What a vendor says of an account itself: a sentence for people, "" when what it said before is over."""

    account: str
    text: str


@runtime_checkable
class TellsOfAccounts(Protocol):
    """Its webhook also speaks of the account itself: that it may send no more, and that it may again."""

    def news(self, body: bytes) -> Sequence[AccountNews]:
        """What a delivery says of accounts; nothing where it cannot be understood. Pure."""
        ...


@runtime_checkable
class AsksToVerify(Protocol):
    """Has to ask somebody outside before it can tell what is genuine, so `verify` may take a second."""

    asks_to_verify: bool


@runtime_checkable
class Updates(Protocol):
    """Can put other words in the place of a reply of ours that is out.

    The same words put there twice leave them there once, so after a lost answer it may be done again. A platform that
    keeps one reply for each post (`OneReply`) must be able to.
    """

    def update(self, post: Post, ref: str, text: str) -> Sent:
        """Let our reply `ref` to `post` say `text`. Raises Refused (`gone`: it is not there), TryLater or Unsure."""
        ...


@runtime_checkable
class Withdraws(Protocol):
    """Can take a reply of ours down, so that nobody reads it any more."""

    def withdraw(self, post: Post, ref: str) -> None:
        """Take our reply `ref` to `post` down. Raises Refused (`gone`: it is not there), TryLater or Unsure."""
        ...


@runtime_checkable
class OneReply(Protocol):
    """Keeps one reply for each post: a second text takes the place of the first."""

    one_reply: bool


@runtime_checkable
class FinalReply(Protocol):
    """Keeps one reply for each post and takes no other words for it: whoever gets a first word gets nothing else."""

    final_reply: bool


@runtime_checkable
class Repeatable(Protocol):
    """Publishing the same text twice leaves one reply there, so after a lost answer it may simply be sent again."""

    repeatable: bool


@runtime_checkable
class ByHand(Protocol):
    """No program can answer there: a person posts the approved reply and says so. `publish` is never called, and raises
    Refused.
    """

    by_hand: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What somebody copied from a page where nothing tells us of it: at which clinic (`location`), from where (`page`), and
    who brought it. `at` is when it was written, in epoch seconds; 0 where that is not known.
    """

    location: str
    page: str
    text: str = ""
    author: str = ""
    stars: float | None = None
    link: str = ""
    at: float = 0.0
    by_name: str = ""


@runtime_checkable
class Pastes(Protocol):
    """Nothing arrives there over HTTP, so `verify` forbids whatever comes: people bring what they found."""

    def delivery(self, pasted: Pasted) -> bytes:
        """The bytes of which `parse` makes that post; the same words from the same page are the same post."""
        ...


class Alert(NamedTuple):
    """What a letter to `account` tells of a post on a page: as if somebody had copied it from there, at the clinic of that account.

    `platform` would bring the same post by itself, where the desk has it. `remarks` say what the letter leaves open.
    """

    account: str
    pasted: Pasted
    platform: str = ""
    remarks: tuple[str, ...] = ()


@runtime_checkable
class ReadsAlerts(Protocol):
    """Has letters among its deliveries by which a page tells that somebody wrote there."""

    def alert(self, body: bytes) -> Alert | None:
        """What a delivery tells of that; None for all others. Pure; raises nothing."""
        ...


@runtime_checkable
class KeepsNoTopics(Protocol):
    """Its terms forbid keeping what is inferred about an author, such as their health: the topic of a post is worked
    out anew for every card, and never stored.
    """

    keeps_no_topics: bool


@runtime_checkable
class Retries(Protocol):
    """Says for how many hours it tries to bring something again. What claims to be older was not written when it says."""

    retry_hours: float


@runtime_checkable
class Signs(Protocol):
    """Can sign a payload as its platform would, for `reviews replay`."""

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """Request headers that make `body` a genuine delivery."""
        ...
