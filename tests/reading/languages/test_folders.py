"""Every language is a folder: its files are the ones the shelf knows, its examples are read well, and pages follow the registry."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from bot.core.languages import HOME, LANGUAGES, NAMES, READ, in_words
from bot.core.model import Level
from bot.reading.guard import Context, check
from bot.reading.guard.catalogue import RULES
from bot.reading.guard.tongue import RULE_FILES, tongue
from bot.reading.languages import polarity, shelf, understand
from bot.reading.triage import CATEGORIES, HIGH, Triager
from bot.reading.triage.phrases import phrases
from bot.reading.triage.urgent import WHEN
from tests.house import ROOT
from tests.reading.languages import measure

FOLDER = files("bot.reading.languages")
# Tables of many languages, of which only some are read: alarm words, and what mail programs say.
BY_CODE = {"bot/reading/triage/foreign.py", "bot/platforms/email/words.py"}
KINDS = ("replies", "posts")
NEEDED = {name for name, follows in shelf.FILES.items() if not follows}
OWN = [language for language in READ if language in measure.FOLDERS]  # those with examples in a folder of their own


@pytest.mark.parametrize("language", READ)
def test_a_folder_holds_the_files_that_are_needed_and_no_file_nobody_knows(language: str) -> None:
    there = {one.name for one in FOLDER.joinpath(language).iterdir() if one.name not in ("__pycache__", "__init__.py")}
    assert there >= NEEDED
    assert there <= set(shelf.FILES)


@pytest.mark.parametrize("group", shelf.groups(), ids="-".join)
def test_every_table_names_rules_categories_and_conditions_there_are(group: shelf.Group) -> None:
    known, said = tongue(group), phrases(group)
    named = {rule for name in ("RULES", "LEAPING") for file in RULE_FILES for rule in shelf.table(group, file, name)}
    assert named <= set(RULES) and set(known.about) <= set(RULES)
    assert {category for category, *_ in said.alarms} <= set(HIGH) <= set(CATEGORIES)
    assert {when for _, when, *_ in said.alarms} <= set(WHEN)


@pytest.mark.parametrize("language", OWN)
def test_its_replies_are_judged_as_they_should_be(language: str) -> None:
    for aside in measure.papers(language):
        found = measure.replies(language, aside)
        assert found.recall.value >= 0.9
        assert found.false_blocks.value <= 0.1
        assert found.warned.value >= 0.7


@pytest.mark.parametrize("language", OWN)
def test_its_posts_are_read_as_they_should_be(language: str) -> None:
    for aside in measure.papers(language):
        rows = measure.posts(language, aside)
        urgent = [got.urgency == "high" for one, got in rows if one.urgency == "high"]
        calm = [got.urgency == "high" for one, got in rows if one.urgency != "high"]
        assert sum(urgent) >= 0.85 * len(urgent) and sum(calm) <= 0.05 * len(calm)
        assert sum(got.sentiment == one.sentiment for one, got in rows) >= 0.85 * len(rows)
        assert sum(got.language == one.lang for one, got in rows) >= 0.95 * len(rows)


@pytest.mark.parametrize("language", OWN)
def test_its_first_drafts_answer_their_posts_in_its_own_language(language: str) -> None:
    judged = measure.drafts(language)
    assert sum(measure.fits(*one, language) for one in judged) >= 0.85 * len(judged)
    assert not [said["draft"] for row, said in judged if row["kind"] == "none" and said["draft"]]


@pytest.mark.parametrize("language", OWN)
def test_what_was_laid_aside_is_not_what_was_worked_with(language: str) -> None:
    folder = measure.FOLDERS[language]
    for kind in KINDS:
        worked, aside = (
            (folder / f"{language}-{kind}{end}.jsonl").read_text("utf-8").splitlines() for end in ("", "-aside")
        )
        assert {line.split(",", 1)[1] for line in worked}.isdisjoint(line.split(",", 1)[1] for line in aside)


def test_there_are_enough_examples_of_each_language() -> None:
    for language, folder in measure.FOLDERS.items():
        rows = {kind: sum(file.read_text("utf-8").count("\n") for file in folder.glob(f"*-{kind}*")) for kind in KINDS}
        assert min(rows.values()) >= 120, language


def test_a_language_without_weights_says_that_rules_alone_read_it() -> None:
    assert shelf.by_rules_only() == ("fr",)
    assert "French is read by rules only" in shelf.how_read()
    assert not tongue(("fr",)).trained and tongue(shelf.AT_HOME).trained


def test_a_strict_clinic_stops_what_rules_only_guess_and_a_relaxed_one_is_shown_less() -> None:
    levels = ("relaxed", "standard", "strict")
    guessed, unfamiliar = "Continuez comme ça !", "Heureux de vous voir sourire."
    assert [check(guessed, strictness=one).level for one in levels] == [Level.WARN, Level.WARN, Level.BLOCK]
    assert [check(unfamiliar, strictness=one).level for one in levels] == [Level.OK, Level.WARN, Level.BLOCK]


@pytest.mark.parametrize(("text", "rules"), [
    ("Merci pour le rendez-vous de mardi, votre couronne est magnifique.", {"P2", "P3"}),
    ("Rincez à l'eau salée pendant deux jours.", {"S1"}),
    ("Merci de supprimer votre avis.", {"R1"}),
    ("Nous avons transmis votre commentaire à notre avocat.", {"R3"}),
    ("Nous ne trouvons aucune trace dans nos dossiers.", {"P7"}),
    ("Bonjour ____, merci !", {"B1"}),
])  # fmt: skip
def test_a_french_reply_is_stopped_with_its_true_reason_and_offered_french_words(text: str, rules: set[str]) -> None:
    verdict = check(text)
    assert verdict.level is Level.BLOCK
    assert rules & {one.rule for one in verdict.findings}
    for one in verdict.findings:
        assert understand(one.suggestion).language == "fr"


def test_each_sentence_is_judged_in_its_own_language_and_keeps_its_place() -> None:
    text = "Thank you so much! Votre couronne est magnifique. See you on Tuesday for your cleaning!"
    found = {text[one.start : one.end]: one.rule for one in check(text).findings}
    assert any("couronne" in span and rule == "P3" for span, rule in found.items())
    assert any("cleaning" in span for span in found)


@pytest.mark.parametrize(("text", "urgency", "language"), [
    ("Où se garer ?", "normal", "fr"), ("merci", "low", "fr"), ("Merci beaucoup !", "low", "fr"),
    ("Je n'arrive plus à respirer", "high", "fr"), ("Je veux mourir", "high", "fr"),
])  # fmt: skip
def test_french_posts_ring_when_they_must_and_are_calm_when_they_may(text: str, urgency: str, language: str) -> None:
    found = Triager(understand, polarity).read(text)
    assert (found.urgency, found.language) == (urgency, language)


def test_a_post_in_one_language_and_a_reply_in_another_are_read_each_in_its_own() -> None:
    assert check("Merci de nous avoir écrit.", Context(post_text="Great place!", stars=5)).level is Level.OK
    assert check("Thank you for writing.", Context(post_text="Super accueil", stars=5)).level is Level.OK


def test_the_registry_and_nothing_else_names_the_languages_that_are_read() -> None:
    assert [one.code for one in LANGUAGES] == list(READ) and READ[0] == HOME
    assert in_words(("en",)) == "English" and in_words(("en", "es")) == "English and Spanish"
    assert set(READ) <= set(NAMES)
    code = [page for page in (ROOT / "bot").rglob("*.py") if "reading/languages/" not in page.as_posix()]
    named = [page for page in code if re.search(r"""["'](?:es|fr)["']""", page.read_text("utf-8"))]
    assert {page.relative_to(ROOT).as_posix() for page in named} - BY_CODE == {"bot/core/languages.py"}


@pytest.mark.parametrize("page", ["README.md", "tests/README.md"])
def test_a_page_that_says_which_languages_are_read_says_what_the_registry_says(page: str) -> None:
    text = " ".join((ROOT / page).read_text("utf-8").split())
    assert [
        said for said in re.findall(r"[Ii]t reads ([A-Z]\w+(?:, [A-Z]\w+)* and [A-Z]\w+)", text) if said != in_words()
    ] == []
    assert f"t reads {in_words()}" in text


def test_the_newest_entry_of_the_changelog_about_languages_names_them_all() -> None:
    text = (ROOT / ".github" / "CHANGELOG.md").read_text("utf-8")
    told = re.findall(r"reads? ([A-Z]\w+(?:, [A-Z]\w+)* and [A-Z]\w+)", " ".join(text.split()))
    assert told and told[0] == in_words()
