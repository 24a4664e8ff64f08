"""Brelish, which nobody speaks: small lists."""

from __future__ import annotations

LISTS: dict[str, str] = {
    "ordinary": "zorim bek beka lun luna velto dovek",
    "writer": "@you @your",
    "happy": "koril velmi",
    "unhappy": "grivo mulka",
    "asking": "dovek",
    "kind": "@thank @sorry velto telpu",
    "gentle": "@thank @sorry velto telpu parklo",
}
