"""The last word on a post: what is asked in it and the scene it makes know mood and topic better than a model of words."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.core.languages import READ
from bot.core.model import Triage
from bot.core.topics import explain
from bot.reading.triage import asked, scenes
from bot.reading.triage.concepts import spoken_of
from bot.reading.triage.phrases import Phrases

CHEERFUL, UNHAPPY = 4, 2  # stars from which, and up to which, the stars alone say how the author feels
SCENE_MOODS: Final = {"sarcasm": "negative", "abuse": "negative", "sad_faces": "negative", "happy_faces": "positive",
                      "hello": "neutral", "ask_here": "neutral", "press": "neutral", "joke": "neutral", "not_ours": "negative"}  # fmt: skip
SCENE_TOPICS: Final = {"wish": "light_hearted", "joke": "light_hearted", "friendly": "light_hearted", "libel": "libel",
                       "hello": "other", "ask_here": "faq", "symptom": "clinical_question", "happy_faces": "praise",
                       "change_time": "scheduling", "praise_but": "praise", "consent": "data_request", "not_ours": "libel"}  # fmt: skip
HARMLESS: Final = ("joke", "hello", "not_ours", "wrong_page", "happy_faces")
CALM_SCENES: Final = ("wish", "friendly", "callback", "change_time")
LOOKED_AT: Final = ("libel", "press", "consent")  # a person must read these, in opening hours
ASKED_TOPICS: Final = {"jobs": "seller", "records": "data_request", "privacy_contact": "data_request"}
CERTAIN: Final = 0.62  # from how likely a mood on the words no longer overrule it
SHORT: Final = 60  # characters up to which nothing but good words leave no room for harm
GRUMBLES: Final = ("wait_time", "staff_attitude", "care_complaint", "facility", "billing", "scheduling")
KIND: Final = frozenset({"good", "not_bad", "kindness", "recovery", "over", "happy face", "nothing but good"})
_COMPLAINTS: Final = ("wait_time", "staff_attitude", "care_complaint", "facility", "billing", "praise")


def settle(found: Triage, sure: float, text: str, words: str, stars: float | None, known: Phrases) -> Triage:
    """The same with what is asked and with the scene, which know mood and topic better than a model of single words."""
    if found.urgency == "high" or found.language not in READ:
        return found
    scene = scenes.scene(words, text, stars, known)
    asks = (
        ()
        if scene in ("joke", "tag", "press", "callback", "change_time", "not_ours", "abuse")
        else asked.asked(words, known)
    )
    cross = found.sentiment == "negative" and scene in ("callback", "change_time", "friendly")
    if cross or (scene in ("wish", "friendly") and found.urgency == "look"):
        scene = ""
    if scene in ("hello", "wish", "ask_here", "friendly") and asks and set(asks) != {asked.UNKNOWN}:
        scene = ""
    elif scene:
        asks = ()
    elif asked.clinical(words, known) and not any(one.startswith("link_") for one in asks):
        scene, asks = "symptom", ()
    mood = SCENE_MOODS.get(scene, found.sentiment)
    if scenes.broken(words, known) and not asks and (stars is None or stars < CHEERFUL):
        mood = "negative"  # something is broken, however politely it is said
    heard = set(spoken_of(words, known))
    liked = stars is not None and stars >= CHEERFUL
    if not scene and not asks and liked and "good" in heard and "bad" not in heard and found.category in GRUMBLES:
        scene, mood = "praise_but", "positive"  # high stars and kind words: the grumble is the smaller half
    glad = stars is None and not scene and not asks and "nothing but good" in heard and sure < CERTAIN
    if glad and (mood == "negative" or "happy face" in heard):
        mood, found = "positive", replace(found, category="praise")
    wishes = asks and set(asks) <= set(ASKED_TOPICS)
    if wishes and mood == "negative" and "bad" not in heard and not asked.bitter(words, known):
        mood = "neutral"
    if scene in CALM_SCENES and mood == "negative":
        mood = "neutral"
    only_asking = bool(asks or scene == "symptom") and asked.only_asks(words, known)
    if only_asking and mood == "negative" and (stars is None or stars > UNHAPPY):
        mood = "neutral"
    category = SCENE_TOPICS.get(scene, found.category)
    if wishes:
        category = ASKED_TOPICS[asks[0]]
    elif only_asking and found.category in _COMPLAINTS and mood == "neutral" and asks:
        category = "faq"
    short_and_sweet = mood == "positive" and "nothing but good" in heard and len(words) <= SHORT
    doubted = (
        found.urgency == "look"
        and not short_and_sweet
        and not (asks and asked.UNKNOWN not in asks)
        and scene not in HARMLESS
    )
    urgency = "look" if scene in LOOKED_AT or doubted else urgency_of(category, mood)
    said = told(mood, category, urgency, found.language, found.why.partition(": ")[2].rstrip("."), asks, scene)
    return replace(said, sure=mood != "positive" or liked or bool(heard & KIND) or scenes.kindly(words, known))


def told(
    sentiment: str,
    category: str,
    urgency: str,
    language: str,
    because: str,
    asks: tuple[str, ...] = (),
    scene: str = "",
) -> Triage:
    found = Triage(sentiment, category, urgency, language, asks=asks, scene=scene)
    return replace(found, why=explain(found, because=because) + ".")


def urgency_of(category: str, sentiment: str) -> str:
    """Praise, advertising and remarks can wait."""
    if category in {"praise", "spam"} or (category == "other" and sentiment != "negative"):
        return "low"
    return "normal"
