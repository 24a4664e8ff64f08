"""Slack's limits as we know them from docs.slack.dev, checked without anybody's help."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

TEXT = {"header": 150, "button": 75, "option": 75, "title": 24, "submit": 24, "close": 24, "field": 2000, "other": 3000}


def problems(doc: dict[str, Any]) -> list[str]:
    """What Slack would refuse in a message or a dialog."""
    view = doc.get("type") == "modal"
    blocks = doc["blocks"]
    found = [] if 0 < len(blocks) <= (100 if view else 50) else [f"{len(blocks)} blocks"]
    total = 0
    for where, kind, text in texts(doc):
        limit = TEXT.get(kind, TEXT["other"])
        total += len(text)
        if not text:
            found.append(f"{where}: empty text")
        if len(text) > limit:
            found.append(f"{where}: {len(text)} characters, {limit} is the most")
        if bad := [hex(ord(c)) for c in text if unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t"]:
            found.append(f"{where}: control characters {bad}")
    if total > (12_000 if view else 11_000):  # ours is 10,000 plus the notification or a dialog's few words
        found.append(f"{total} characters in all")
    for block in blocks:
        found += _elements(block)
    ids = [b["block_id"] for b in blocks if "block_id" in b]
    if len(ids) != len(set(ids)):
        found.append("a block_id stands twice")
    if view and any(b["type"] == "input" for b in blocks) and "submit" not in doc:
        found.append("inputs without a submit button")
    if view and len(doc.get("private_metadata", "")) > 3000:
        found.append("private_metadata too long")
    return found


def _elements(block: dict[str, Any]) -> list[str]:
    found = []
    if block["type"] == "section" and not 0 <= len(block.get("fields", [1])) <= 10:
        found.append("fields")
    parts = [*block.get("elements", []), block.get("element"), block.get("accessory")]
    pressed = [p for p in parts if isinstance(p, dict) and "action_id" in p]
    if block["type"] == "actions" and not 0 < len(pressed) <= 25:
        found.append("actions")
    if block["type"] == "context" and not 0 < len(block["elements"]) <= 10:
        found.append("context")
    names = [p["action_id"] for p in pressed]
    if len(names) != len(set(names)):
        found.append("an action_id stands twice in a block")
    for part in pressed:
        groups = part.get("option_groups", [part])
        options = [option for group in groups for option in group.get("options", [])]
        if len(groups) > 100 or any(not 0 < len(group.get("options", [part])) <= 100 for group in groups):
            found.append("option groups")
        found += ["a group's label is too long" for group in groups if len(group.get("label", {}).get("text", "")) > 75]
        if part["type"] == "overflow" and not 2 <= len(options) <= 5:
            found.append(f"{len(options)} options in the menu")
        if part["type"] == "static_select" and not 0 < len(options) <= 100:
            found.append("options")
        found += ["an option's value is too long" for o in options if len(o["value"]) > 150]
        if len(part.get("value", "")) > 2000:
            found.append("a button's value is too long")
        if len(part["action_id"]) > 255:
            found.append("an action_id is too long")
        if len(part.get("initial_value", "")) > part.get("max_length", 3000):
            found.append("the text does not fit its field")
    return found


def texts(doc: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Every text in a message or dialog: where, what kind, the words."""

    def walk(part: Any, where: str, kind: str) -> Iterator[tuple[str, str, str]]:
        if isinstance(part, list):
            for i, item in enumerate(part):
                yield from walk(item, f"{where}[{i}]", kind)
        elif isinstance(part, dict):
            inner = part.get("type", kind)
            inner = "option" if {"text", "value"} <= part.keys() and "action_id" not in part else inner
            inner = kind if inner in ("plain_text", "mrkdwn", "text") else inner
            for name, item in part.items():
                if name == "text" and isinstance(item, str):
                    yield where, inner, item
                elif name in (
                    "blocks",
                    "elements",
                    "element",
                    "accessory",
                    "options",
                    "option_groups",
                    "text",
                    "label",
                    "placeholder",
                ):
                    yield from walk(item, f"{where}.{name}", inner)
                elif name == "fields":
                    yield from walk(item, f"{where}.{name}", "field")
                elif name in ("title", "submit", "close"):
                    yield from walk(item, name, name)

    yield from walk(doc, "", "message" if doc.get("type") != "modal" else "modal")
