"""Finds the fields of a form in whatever tree its builder made of them. Pure; which names mean what is in `names`.

A builder wraps what people typed in its own way: flat, under "data" or "payload", as a list of labels and values, with a
name in two halves. All of them come out as groups of named answers, each knowing what it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.platforms.form.names import LABELS, NAMES, NOT_WORDS, VALUES

DEEPEST = 12
_OTHERS = NOT_WORDS | {name for what in NAMES if what != "text" for name in NAMES[what]}
_FRONT = re.compile(r"^(?:no_label_|q\d+_|your_|field_|wpforms_|input_)+")


def spelled(name: object) -> str:
    """A field's name as it is compared: "No Label message", "your-message" and "q5_message" are all "message"."""
    plain = re.sub(r"[\W_]+", "_", str(name).strip().lower()).strip("_")
    return _FRONT.sub("", plain) or plain


@dataclass(frozen=True, slots=True)
class Group:
    """Answers that stand together. `above` are the objects they stand in, nearest first, with their plain values."""

    answers: Sequence[tuple[str, Any]]
    above: Sequence[Mapping[str, Any]] = field(default_factory=tuple)

    def find(self, names: Sequence[str], near: bool = True) -> Any:
        """The first value with one of `names`, best name first; None when there is none.

        With `near`, a longer name that ends with one of them will do: "any_other_comments".
        """
        known: dict[str, Any] = {}
        for name, value in self.answers:
            if value not in (None, ""):
                known.setdefault(name, value)
        exact = next((known[name] for name in names if name in known), None)
        if exact is not None or not near:
            return exact
        longer = (
            value for want in names for name, value in known.items() if name.endswith(f"_{want}") and len(want) > 3
        )
        return next(longer, None)

    def around(self, names: Sequence[str]) -> Any:
        """The same, looked for in what the group stands in, nearest first."""
        found = self.find(names, near=False)
        if found is not None:
            return found
        for level in self.above:
            found = next((level[name] for name in names if level.get(name) not in (None, "")), None)
            if found is not None and not isinstance(found, (dict, list)):
                return found
        return None

    def longest(self) -> str:
        """The longest answer in sentences, for a form whose message has a name of its own; "" when there is none."""
        texts = [
            value
            for name, value in self.answers
            if isinstance(value, str)
            and name not in _OTHERS
            and len(value.split()) > 1
            and "://" not in value
            and not value.startswith(("{", "["))
        ]
        return max(texts, key=len, default="")


def groups(tree: Any) -> list[Group]:
    """Every group of answers in one entry, outermost first."""
    return list(_walk(tree, (), 0))


def _walk(tree: Any, above: tuple[Mapping[str, Any], ...], depth: int) -> Iterator[Group]:
    if depth > DEEPEST:
        return
    if isinstance(tree, list):
        if answers := _labelled(tree, above):
            yield Group(answers, above)
        for part in tree:
            if isinstance(part, dict) and not _is_answer(part):
                yield from _walk(part, above, depth + 1)
    elif isinstance(tree, dict):
        own = {spelled(name): value for name, value in reversed(tree.items())}
        yield Group([(spelled(name), _flat(value)) for name, value in tree.items()], above)
        keyed = [
            {"label": name, **value} for name, value in tree.items() if isinstance(value, dict) and _is_answer(value)
        ]
        if keyed:
            yield Group(_labelled(keyed, above), (own, *above))
        for value in tree.values():
            if isinstance(value, (dict, list)):
                yield from _walk(value, (own, *above), depth + 1)


def _is_answer(part: Mapping[str, Any]) -> bool:
    return any(name in VALUES for name in map(spelled, part)) and (
        any(name in LABELS for name in map(spelled, part)) or "field" in part
    )


def _labelled(parts: Sequence[Any], above: Sequence[Mapping[str, Any]]) -> list[tuple[str, Any]]:
    """A list of labels and values; a value that only names its field (Typeform) is told by the definition of that field."""
    titles = _titles(above)
    answers: list[tuple[str, Any]] = []
    for part in parts:
        if not isinstance(part, dict) or not _is_answer(part):
            continue
        plain = {spelled(name): value for name, value in part.items()}
        about = plain.get("field") if isinstance(plain.get("field"), dict) else {}
        own = {spelled(name): value for name, value in about.items()} if isinstance(about, dict) else {}
        value = next((plain[name] for name in VALUES if plain.get(name) not in (None, "")), None)
        kind = plain.get("type")
        if value is None and isinstance(kind, str):
            value = plain.get(spelled(kind))
        labels = [plain.get(name) for name in LABELS] + [own.get("ref"), titles.get(str(own.get("id")))]
        for label in dict.fromkeys(spelled(label) for label in labels if isinstance(label, (str, int)) and label != ""):
            answers.append((label, _flat(value)))
    return answers


def _titles(above: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Titles by the id of a field, where a definition stands beside the answers."""
    for level in above:
        definition = level.get("definition")
        fields = definition.get("fields") if isinstance(definition, dict) else None
        if isinstance(fields, list):
            return {str(f.get("id")): str(f.get("title", "")) for f in fields if isinstance(f, dict)}
    return {}


def _flat(value: Any) -> Any:
    """A value as one: several become lines, a name in two halves one name; what is an object of its own stays out."""
    if isinstance(value, list):
        parts = [part for part in value if isinstance(part, (str, int, float)) and not isinstance(part, bool)]
        if len(parts) == len(value) and parts:
            return "\n".join(map(str, parts)) if len(parts) > 1 else parts[0]
        return None
    if isinstance(value, dict):
        halves = {spelled(name): part for name, part in value.items()}
        names = [halves.get(name) for name in ("first", "middle", "last")]
        said = [part for part in names if isinstance(part, str) and part]
        return " ".join(said) if said and set(halves) <= {"first", "middle", "last", "prefix", "suffix"} else None
    return value
