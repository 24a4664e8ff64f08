"""Spanish: how people shorten words."""

from __future__ import annotations

SHORTHAND: dict[str, str] = {
    "q": "que", "k": "que", "xq": "porque", "pq": "porque", "grax": "gracias", "grcs": "gracias", "xa": "para",
    "porfa": "por favor", "finde": "fin de semana",
}  # fmt: skip
# Pronouns written onto a verb: "llamarnos".
ENDINGS_APART = r"^(\w{2,12}[aei]r)(te|le|les|lo|los|la|las|os|nos|me|se|selo|telo)$"
