"""How fast replies are checked and posts are read: `python -m tests.bench.guard`. Times are processor milliseconds on one core."""

from __future__ import annotations

import random
import statistics
import time

from bot.core.model import Finding, Level
from bot.reading.guard import Context, check, rewritten
from bot.reading.guard.tongue import tongue
from bot.reading.languages import polarity, understand
from bot.reading.languages.shelf import groups
from bot.reading.triage import Triager
from tests.reading.guard.examples import examples

TRIAGER = Triager(understand, polarity)


def spent(text: str, context: Context = Context()) -> float:  # noqa: B008
    """Processor milliseconds for one check."""
    start = time.process_time()
    check(text, context)
    return (time.process_time() - start) * 1000


def hostile() -> dict[str, str]:
    """Texts of 10,000 characters made to be slow."""
    chance = random.Random(7)
    words = sorted(word for word in tongue(groups()[0]).lexicon.known_words() if word.isalpha())
    shuffled = " ".join(chance.choice(words) for _ in range(3_000))
    typos = " ".join("treatmnt" + chr(97 + n % 26) for n in range(1_100))
    return {
        "one letter": "a" * 10_000, "spaced letters": "a " * 5_000, "your": "your " * 2_000, "words of the tables": shuffled[:10_000],
        "brackets": "(" * 10_000, "dots": "." * 10_000, "a. a. a.": "a. " * 3_333, "emoji": "🦷" * 10_000, "digits": "1" * 10_000,
        "phones": "555-0161 " * 1_111, "at signs": "a@" * 5_000, "mail": "a.b@c." * 1_666, "apostrophes": "a'" * 5_000,
        "zero width": "\u200b" * 10_000, "combining": "e\u0301" * 5_000, "hyphens": "a-" * 5_000, "typos": typos[:10_000],
        "newlines": "\n" * 10_000, "leet": "1mp1@nt " * 1_250, "dollars": "$1," * 3_333, "ligature": "\ufdfa" * 10_000,
        "stars": "a*" * 5_000, "faces": "😀" * 10_000, "a story": ("my son said he will kill " * 400)[:10_000],
    }  # fmt: skip


def triaged(text: str) -> float:
    """Processor milliseconds for reading a post."""
    start = time.process_time()
    TRIAGER.read(text)
    return (time.process_time() - start) * 1000


def rewriting(text: str) -> float:
    """Processor milliseconds for one press on "Use this wording"."""
    finding = Finding("P2", Level.BLOCK, 0, min(5, len(text)), text[:5], "", "Thank you for your feedback.")
    start = time.process_time()
    rewritten(text, finding)
    return (time.process_time() - start) * 1000


def main() -> None:
    """Print the figures."""
    replies = [row.reply for row in examples()]
    hundred = [" ".join(" ".join(replies[n : n + 8]).split()[:100]) for n in range(0, len(replies) - 8, 4)]
    for text in hundred[:20]:
        check(text)
    times = [spent(text) for text in hundred]
    print(f"100 words: median {statistics.median(times):.2f} ms, slowest {max(times):.2f} ms, of {len(times)}")
    triaged("Hello, how much is it?"), triaged("Xyzzy qwop grue frobnitz")  # what is loaded once
    for name, text in hostile().items():
        post = spent("Thank you.", Context(post_text=text))
        print(
            f"{name:26}{spent(text):8.1f} ms   as the post {post:8.1f} ms   reworded {rewriting(text):8.1f} ms"
            f"   a post read {triaged(text):8.1f} ms"
        )


if __name__ == "__main__":
    main()
