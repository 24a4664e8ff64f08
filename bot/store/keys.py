"""Every key the desk keeps, what it holds, and for how long. One prefix, so a Redis may be shared."""

PREFIX = "desk:"

POSTS = PREFIX + "posts"  # hash: platform:post id -> case id; kept for good, it is the only guard against replays
GONE = PREFIX + "gone"  # set: platform:post id removed before we ever saw it; kept for good
HIDDEN = PREFIX + "hidden"  # hash: platform:post id -> "1 when" hidden or "0 when" shown before we ever saw it
THREADS = PREFIX + "threads"  # hash: platform:account:thread:author -> case id
DUE = PREFIX + "due"  # zset: subject by the next moment it is of interest
LEASES = PREFIX + "leases"  # hash: subject -> how often a worker took it without anything coming of it
STANDING = PREFIX + "standing"  # hash: subject that is ready -> lane:location where it stands, once only
READY = PREFIX + "ready:"  # zset for each lane:location: subjects that are ready, by since when
TURNS = PREFIX + "turns:"  # list for each lane: the locations that have something ready, whose turn it is first
ARRIVED = PREFIX + "arrived"  # stream: genuine deliveries nobody has read yet
ARRIVED_BYTES = PREFIX + "arrived:bytes"  # number: how long their bodies are together
TRIED = PREFIX + "tried"  # hash: stream id -> how often a reader began with it
OPEN = PREFIX + "open"  # zset: open case ids by deadline
LIST = PREFIX + "list:"  # zsets: location|list -> case ids by deadline (over: newest first); "*": of every location
LISTED = PREFIX + "listed"  # string: the form the lists are written in
RECENT = PREFIX + "recent"  # zset: the last case ids by when they changed
CHANGES = PREFIX + "changes"  # pub/sub channel: the id of a case that changed
DEAD_ORDER = PREFIX + "dead:order"  # list: digests of deliveries nobody could read, newest first
DEAD = PREFIX + "dead"  # hash: digest -> a delivery nobody could read
STRAYS = PREFIX + "strays"  # hash: [platform, account] that no clinic has -> how many deliveries came for it
STRAYS_SINCE = PREFIX + "strays:since"  # hash: the same -> when the first came
STRAYS_LAST = PREFIX + "strays:last"  # hash: the same -> when the last came
NEWS = PREFIX + "news"  # hash: news id -> something to tell all staff
TROUBLES = PREFIX + "troubles"  # hash: chat and clinic whose messages are not taken -> since when
PAUSES = PREFIX + "pauses"  # hash: a vendor's method -> until when it must not be called
NOTICE_SHELVES = PREFIX + "noticeshelves"  # hash: shelf of notices -> how many there ever were on it
HEARD = PREFIX + "heard"  # hash: platform -> when it last sent us anything
BEATS = PREFIX + "beats"  # hash: process -> when it last said it is alive
SCHEMA = PREFIX + "schema"  # string: the newest form of documents that was ever written here
LIFTED = PREFIX + "lifted"  # string: the schema whose indexes and moments this database has
SEAL = PREFIX + "seal"  # string: the key that seals the logs of all cases
CONNECTIONS = PREFIX + "connections"  # hash: kind and account -> its sealed credential (JSON)
CONNECTIONS_VERSION = PREFIX + "connections:v"  # counter: goes up with every change of the connections
LOOKS = PREFIX + "connections:looks"  # hash: connection -> what it said when it was asked last (JSON)
POLLED = PREFIX + "connections:polled"  # hash: connection -> how far its account was looked through (JSON)
POINTED = PREFIX + "connections:pointed"  # hash: subject -> how often a delivery said that something is new there
KEY_COPIED = PREFIX + "key:copied"  # string: the mark of the key of which somebody keeps a copy elsewhere
PRACTICE = PREFIX + "practice"  # hash: doc (JSON), v (version), by, at: what reviews.toml said when it was imported;
#   people: counts the answers about newcomers
NEWCOMERS = (
    PREFIX + "newcomers"
)  # hash: id -> somebody nobody listed who asked to work at a clinic (JSON), with the answer
COUNTS = PREFIX + "counts"  # hash: counter name -> number, for /metrics


def case(case_id: str) -> str:
    """hash: doc (JSON), v (version), and where its log ends: n (lines), head (the seal of the last)."""
    return f"{PREFIX}case:{case_id}"


def entries(case_id: str) -> str:
    """list: the log of a case, sealed line by line, oldest first (`store/log.py`)."""
    return f"{PREFIX}entries:{case_id}"


def case_words(case_id: str) -> str:
    """hash: number of a line -> its words with their salt; gone when they were erased."""
    return f"{PREFIX}words:{case_id}"


def old_log(case_id: str) -> str:
    """list: the log as the first version kept it, until the case is saved once more."""
    return f"{PREFIX}log:{case_id}"


def sight(platform: str, account: str) -> str:
    """zset: posts of an account that are kept in sight, by when they are to be looked at again."""
    return f"{PREFIX}sight:{platform}:{account}"


def author(location: str, platform: str, author_id: str) -> str:
    """set: the cases of one author at one clinic."""
    return f"{PREFIX}author:{location}:{platform}:{author_id}"


def delivery(case_id: str) -> str:
    """hash: what we told people about a case."""
    return f"{PREFIX}delivery:{case_id}"


def trouble(cause: str) -> str:
    """set: the cases, each with the slot of its card, that were not taken."""
    return f"{PREFIX}trouble:{cause}"


def lock(subject: str) -> str:
    """string with a life of seconds: the worker that holds a subject."""
    return f"{PREFIX}lock:{subject}"


def tally(span: str) -> str:
    """hash: location|platform|person|metric -> number, for posts received in a day (2026-09-21) or a month (2026-09)."""
    return f"{PREFIX}tally:{span}"


def sign_in(state: str) -> str:
    """string with a life of minutes: who went to sign in at a platform, where, and what must be known when they come back."""
    return f"{PREFIX}sign-in:{state}"


def spoken(platform: str, account: str) -> str:
    """zset: texts lately proposed or approved on a page, by when; the last few hundred."""
    return f"{PREFIX}spoken:{platform}:{account}"


def said(location: str, fingerprint: str) -> str:
    """string with a life of months: the case that these very words opened first."""
    return f"{PREFIX}said:{location}:{fingerprint}"


def notices(shelf: str) -> str:
    """list: the inbox's own messages for a location, "@" and a person, or "*" (whoever manages), newest first.

    "" is the one list an earlier version kept for everybody.
    """
    return f"{PREFIX}notices:{shelf}" if shelf else f"{PREFIX}notices"


def strays(platform: str, account: str) -> str:
    """list: the newest deliveries for an account that no clinic has, oldest first."""
    return f"{PREFIX}strays:{platform}:{account}"


def account(name: str) -> str:
    """hash: one person's inbox account."""
    return f"{PREFIX}account:{name}"


ACCOUNTS = PREFIX + "accounts"  # set: account names


def session(token_hash: str) -> str:
    """hash with a life of days: a signed-in browser."""
    return f"{PREFIX}session:{token_hash}"


def invitation(token_hash: str) -> str:
    """string with a life of hours: the account that a one-time link signs in."""
    return f"{PREFIX}invitation:{token_hash}"


def tries(who: str) -> str:
    """counter with a life of minutes: failed sign-ins."""
    return f"{PREFIX}tries:{who}"


def place(name: str, where: str) -> str:
    """string with a life of months: somebody has signed in from here."""
    return f"{PREFIX}place:{name}:{where}"


ENTRIES = PREFIX + "door"  # list: the last sign-ins and changes of accounts, newest first


def reference(chat: str, channel: str) -> str:
    """string: what a chat needs to speak in a channel by itself."""
    return f"{PREFIX}reference:{chat}:{channel}"
