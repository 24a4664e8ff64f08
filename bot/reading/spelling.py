"""How people disguise words: letters that look like other letters."""

from __future__ import annotations

_PAIRS = (
    "аa вb сc еe нh іi јj кk мm оo рp ԛq ѕs тt уy хx ѵv ԝw ԁd ɡg ӏl һh ғf "
    "Аa Вb Сc Еe Нh Іi Јj Кk Мm Оo Рp Ѕs Тt Уy Хx "
    "αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx "
    "ıi ɑa ℓl ⅼl ꓲi ƅb ʟl ɴn ɪi ʀr ᴄc ᴅd ᴇe ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ᴀa ʙb ɢg ʜh ᴊj"
)
LOOKALIKES: dict[str, str] = {pair[0]: pair[1:].strip() for pair in _PAIRS.split() if len(pair) == 2}
LOOKALIKES |= {
    "’": "'",
    "‘": "'",
    "`": "'",
    "´": "'",
    "ʼ": "'",
    "′": "'",
    "“": '"',
    "”": '"',
    "‐": "-",
    "‑": "-",
    "‒": "–",
    "―": "—",
    "−": "-",
    "¿": " ",
    "¡": " ",
    "…": "…",
    "⁄": "/",
    "ß": "ss",
    "æ": "ae",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "œ": "oe",
}
