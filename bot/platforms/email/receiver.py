"""From a delivery to a post: a whole mail out of a mailbox, or what Mailgun, SendGrid or Postmark make of one. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from typing import Final

from bot.core.model import Change, Contacts, Ignored, Kind, Post
from bot.core.ports import Alert, NotOurs, Unreadable
from bot.platforms._decoding import clean
from bot.platforms._mail import OURS, thread_of
from bot.platforms.email import alerts, automatic, envelope, services, words
from bot.platforms.email.letters import Letter
from bot.platforms.email.trust import is_proven

NAME: Final = "email"
LABEL: Final = "E-mail"
MAIL_SERVER: Final = "The mail server"
NOT_ARRIVED: Final = "Our reply did not reach them: the mail server says that their address takes no mail{code}."
CALL_THEM: Final = "They have not read our reply. Please reach them another way, such as by telephone."
LONGER: Final = "This e-mail is longer than what is shown here. All of it is in the mailbox."
FORWARDED: Final = "Somebody forwarded this, so it may speak for another person."
MOST_ANSWERED: Final = 5  # people that one answer is addressed to
ELSEWHERE: Final = "They ask to be answered at another address than they wrote from."


def parse(body: bytes, servers: Collection[str] = ()) -> list[Post]:
    """The post in one delivery. `servers` are the names of the mail servers whose word on a mail's origin counts.

    Raises NotOurs with the reason, or Unreadable.
    """
    letter = read(body, servers)
    lost = automatic.undelivered(letter) if automatic.is_bounce(letter) else None
    if lost is not None:
        return [_undelivered(letter, *lost)]
    if letter.sent:
        return _answers(letter)
    if (page := alerts.claims(letter)) is not None:
        if alerts.read(letter) is None:
            raise Unreadable(alerts.UNPROVEN.format(page=page.page))
    elif reason := automatic.why(letter):
        raise NotOurs("No person wrote this e-mail to the clinic.", reason)
    if not letter.author.email:
        raise Unreadable("An e-mail that names nobody it is from.")
    return [_post(letter)]


def alert(body: bytes, servers: Collection[str] = ()) -> Alert | None:
    """What a page tells in one delivery of a review that stands there; None when it tells nothing of the kind."""
    try:
        return alerts.read(read(body, servers))
    except (NotOurs, Unreadable):
        return None


def read(body: bytes, servers: Collection[str] = ()) -> Letter:
    """The letter in one delivery. Raises NotOurs or Unreadable."""
    return envelope.read(body, servers) if envelope.is_sealed(body) else services.read(body)


def _post(letter: Letter) -> Post:
    author, at = letter.author, letter.written
    answers = bool(letter.references) or words.ANSWERS.match(letter.subject) is not None
    text = words.own_words(letter.text if letter.text.strip() else words.from_html(letter.html), answers)
    if not answers and letter.subject and letter.subject.lower() not in text.lower():
        text = f"{letter.subject}\n\n{text}".strip()
    remarks = []
    if letter.cut or len(text) > words.MOST:
        remarks.append(LONGER)
    if words.FORWARDS.match(letter.subject):
        remarks.append(FORWARDED)
    if letter.answer_to != author.email:
        remarks.append(ELSEWHERE)
    name = _name(letter)
    return Post(
        platform=NAME,
        id=f"{letter.account}:{name}",
        account=letter.account,
        text=clean(text[: words.MOST]),
        kind=Kind.MESSAGE,
        thread=thread_of(letter.message_id or name, letter.references),
        reply_to=f"{letter.message_id or name} {letter.subject}".strip(),
        author_id=author_id(author.email),
        author=author.name,
        posted_at=at,
        seen_at=at,
        attachments=tuple(dict.fromkeys(one for given in letter.attachments if (one := clean(given)))),
        verified=is_proven(author.email, letter.proven),
        remarks=tuple(remarks),
        contacts=Contacts(email=letter.answer_to),
    )


def _answers(letter: Letter) -> list[Post]:
    """What the clinic answered by itself, as what it does to the mails it answers. Raises NotOurs for all else it sent."""
    about = letter.replied or letter.references[-1:]
    if OURS.match(letter.message_id) or not about:
        raise NotOurs("An e-mail of the clinic's own that answers none.", Ignored.OWN_MAIL)
    text = words.own_words(letter.text if letter.text.strip() else words.from_html(letter.html), True)
    at = letter.written
    return [
        Post(
            platform=NAME,
            id=f"{letter.account}:{_hashed(about[0], to.email)}",
            account=letter.account,
            text=clean(text[: words.MOST]),
            kind=Kind.MESSAGE,
            change=Change.ANSWERED,
            reply_to=letter.message_id,
            author=letter.author.name,
            posted_at=at,
            seen_at=at,
        )
        for to in letter.people("to")[:MOST_ANSWERED]
    ]


def _undelivered(letter: Letter, thread: str, address: str, code: str) -> Post:
    """What a mail server says of a reply of ours, as it stands in the conversation the reply belongs to."""
    at = letter.written
    return Post(
        platform=NAME,
        id=f"{letter.account}:{_name(letter)}",
        account=letter.account,
        text=NOT_ARRIVED.format(code=f" ({code})" if code else ""),
        kind=Kind.MESSAGE,
        thread=thread,
        reply_to=_name(letter),
        author_id=author_id(address),
        author=MAIL_SERVER,
        posted_at=at,
        seen_at=at,
        remarks=(CALL_THEM,),
        contacts=Contacts(email=address),
    )


def author_id(address: str) -> str:
    """Names somebody without saying their address."""
    return hashlib.sha256(address.lower().encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _name(letter: Letter) -> str:
    """The same mail has the same one, whichever way it came. A message id is the sender's own to choose, so who it is from
    counts as well; without one, all that it says.
    """
    said = letter.message_id or "\0".join((letter.first("date"), letter.subject, letter.text, letter.html))
    return _hashed(said, letter.author.email)


def _hashed(said: str, author: str) -> str:
    return hashlib.sha256(f"{said}\0{author}".encode("utf-8", "surrogatepass")).hexdigest()[:24]
