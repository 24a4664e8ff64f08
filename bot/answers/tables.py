"""Reading `[[answers]]` tables, the desk's own and the clinic's: every mistake gets a sentence that says where it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from bot.core.templates import (
    AUDIENCES,
    EVERYBODY,
    KINDS,
    PUBLIC,
    SAYS,
    TO_FILL,
    VARIABLE,
    VARIABLES,
    StockAnswer,
    known,
)


def from_table(tables: Iterable[Mapping[str, object]], *, own: bool = False) -> tuple[StockAnswer, ...]:
    """Read `[[answers]]` tables; `own` when the clinic wrote them.

    ValueError names the answer and the field that is wrong, in a plain sentence."""
    answers: list[StockAnswer] = []
    for number, table in enumerate(tables, 1):
        answer = replace(_read(table, number), own=own)
        if any(other.id == answer.id for other in answers):
            raise ValueError(f'Answer "{answer.id}": the id is used twice.')
        answers.append(answer)
    return tuple(answers)


_FIELDS: Final = ("id", "categories", "language", "texts", "title", "stars", "sentiments", "kind", "words", "says", "scenes",
                  "asks", "audience")  # fmt: skip


_PERHAPS: Final = {"author": "there", "staff": "the team", "service": "everything we do"}  # not in every post


def _read(table: Mapping[str, object], number: int) -> StockAnswer:
    if not isinstance(table, Mapping):
        raise ValueError(f"Answer {number}: expected a table with id and texts.")
    name = table.get("id")
    if not isinstance(name, str) or not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", name):
        raise ValueError(f"Answer {number}, field id: please give a short name of small letters, digits and hyphens.")
    where = f'Answer "{name}", field'
    for field in table:
        if field not in _FIELDS:
            raise ValueError(f"{where} {field}: not known. Known fields: {', '.join(_FIELDS)}.")

    def words(field: str) -> tuple[str, ...]:
        value = table.get(field, ())
        given = (value,) if isinstance(value, str) else value
        if not isinstance(given, (list, tuple)) or not all(isinstance(one, str) and one.strip() for one in given):
            raise ValueError(f"{where} {field}: please give a list of texts.")
        return tuple(" ".join(one.split()) for one in given)

    def word(field: str, default: str) -> str:
        value = table.get(field, default)
        if not isinstance(value, str):
            raise ValueError(f"{where} {field}: please give a text.")
        return value.strip()

    texts = words("texts")
    if not texts:
        raise ValueError(f"{where} texts: please give at least one wording.")
    for text in texts:
        _check_variables(text, where)
    kind = word("kind", PUBLIC)
    if kind not in KINDS:
        raise ValueError(f"{where} kind: {kind!r} is not one of {', '.join(KINDS)}.")
    says = word("says", "")
    if says and not set(says.split("|")) <= set(SAYS):
        raise ValueError(f"{where} says: {says!r} is not one of {', '.join(SAYS)}.")
    audience = word("audience", EVERYBODY)
    if audience not in AUDIENCES:
        raise ValueError(f"{where} audience: {audience!r} is not one of {', '.join(AUDIENCES)}.")
    language = word("language", "en")
    if not re.fullmatch(r"[a-z]{2,3}", language):
        raise ValueError(f"{where} language: please give a code such as en or es.")
    return StockAnswer(
        id=name,
        categories=words("categories"),
        language=language,
        texts=texts,
        title=word("title", name),
        stars=_stars(table.get("stars"), where),
        sentiments=words("sentiments"),
        kind=kind,
        words=words("words"),
        says=says,
        scenes=words("scenes"),
        asks=words("asks"),
        audience=audience,
    )


def _stars(value: object, where: str) -> tuple[float, float] | None:
    if value is None:
        return None
    if isinstance(value, (list, tuple)) and len(value) == 2:
        low, high = value
        if all(isinstance(one, (int, float)) and not isinstance(one, bool) for one in value) and 0 <= low <= high <= 5:
            return float(low), float(high)
    raise ValueError(f"{where} stars: please give the lowest and the highest number of stars, such as [1, 2].")


def _check_variables(text: str, where: str) -> None:
    for match in VARIABLE.finditer(text):
        if not known(match.group(1)):
            names = ", ".join("{" + one + "}" for one in (*VARIABLES, *TO_FILL, "fact:parking", "link:braces"))
            raise ValueError(f"{where} texts: {match.group(0)} is not known. Known: {names}.")
        if match.group(1) in _PERHAPS and match.group(2) is None:
            raise ValueError(
                f"{where} texts: please write {{{match.group(1)}|{_PERHAPS[match.group(1)]}}}, with a word for posts without one."
            )
    if "{" in VARIABLE.sub("", text) or "}" in VARIABLE.sub("", text):
        raise ValueError(f"{where} texts: a curly bracket is left open.")
