"""A reply in the thread it answers: from the clinic's own address, known again by its Message-ID, with a copy in the mailbox."""

from __future__ import annotations

import json
from collections.abc import Callable

from bot.core.model import Post
from bot.core.ports import Refused, Sent, Standing, TryLater
from bot.platforms import _smtp
from bot.platforms._mail import ADDRESS, MESSAGE_ID, compose, own_id
from bot.platforms._smtp import Server
from bot.platforms.email import envelope, imap, words
from bot.platforms.email.letters import Letter
from bot.platforms.email.words import ANSWERS

NO_ADDRESS = "They left no address that an answer could go to."
CANNOT_SEND = (
    "This mailbox cannot send. Whoever runs the desk can set that up: the README of the email folder says how."
)
CANNOT_LOOK = "This mailbox cannot be read, so we cannot see whether the reply went out."

Servers = Callable[[str], Server | None]


class Publisher:
    """Sends by the server that `outgoing` gives for an account, and looks by the one `mailboxes` gives."""

    def __init__(self, outgoing: Servers, mailboxes: Servers, clock: Callable[[], float]) -> None:
        self.outgoing, self.mailboxes, self.clock = outgoing, mailboxes, clock

    def publish(self, post: Post, text: str) -> Sent:
        """Raises Refused, TryLater or Unsure. The copy to the mailbox is how the desk sees that it went out: a server takes a
        mail for all it is addressed to, or for nobody.
        """
        server, to = self.outgoing(post.account), post.contacts.email
        if server is None or not ADDRESS.fullmatch(post.account):
            raise Refused(CANNOT_SEND)
        if not ADDRESS.fullmatch(to):
            raise Refused(NO_ADDRESS)
        name = reply_id(post, text)
        answered, subject = split_reply_to(post)
        subject = subject if ANSWERS.match(subject) else f"Re: {subject}"
        mail = compose(post.account, to, subject, text, name, answered, self.clock())
        copy = [post.account] if self.mailboxes(post.account) else []
        _smtp.send(server, post.account, [to, *copy], mail)
        return Sent(ref=name)

    def find_own_reply(self, post: Post, text: str) -> Sent | None:
        """The copy in the mailbox, or among what was sent from it. Raises TryLater, or Refused where nobody can look."""
        server, name = self.mailboxes(post.account), reply_id(post, text)
        if server is None:
            raise Refused(CANNOT_LOOK)
        with imap.opened(server) as client:
            for folder in ("INBOX", imap.sent_folder(client)):
                if folder and imap.Folder(client, folder).find("HEADER", "Message-ID", imap.quoted(name)):
                    return Sent(ref=name)
        return None

    def standing(self, post: Post, since: float) -> list[Standing]:
        """Whatever was sent from here in answer to this mail after `since` (epoch seconds), newest first: the copies of our
        replies, and what somebody wrote in the mailbox's own program. Raises TryLater, or Refused where nobody can look.
        """
        server, about = self.mailboxes(post.account), split_reply_to(post)[0]
        if server is None or not about:
            raise Refused(CANNOT_LOOK)
        found: dict[str, Letter] = {}
        with imap.opened(server) as client:
            for name in filter(None, ("INBOX", imap.sent_folder(client))):
                folder = imap.Folder(client, name)
                for uid in folder.find("FROM", imap.quoted(post.account), "HEADER", "In-Reply-To", imap.quoted(about)):
                    if mail := folder.fetch(uid):
                        letter = envelope.read(envelope.seal(post.account, mail.raw), ())
                        found[letter.message_id] = letter
        ours = [one for one in found.values() if one.author.email == post.account and one.written >= since]
        ours.sort(key=lambda one: one.written, reverse=True)
        return [Standing(words.own_words(one.text, True), Sent(ref=one.message_id)) for one in ours]

    def look(self, account: str) -> None:
        """Sign in to a mailbox, and open it. Raises Refused or TryLater."""
        server = self.mailboxes(account)
        if server is None:
            raise TryLater(CANNOT_LOOK)
        with imap.opened(server) as client:
            imap.Folder(client, "INBOX")


def reply_id(post: Post, text: str) -> str:
    """The Message-ID of this reply to this mail."""
    return own_id(post.thread, json.dumps([post.account, post.id, text]), post.account)


def split_reply_to(post: Post) -> tuple[str, str]:
    """The Message-ID of the mail that is answered ("" where it had none), and its subject."""
    name, _, subject = post.reply_to.partition(" ")
    return (name if MESSAGE_ID.fullmatch(name) else ""), subject
