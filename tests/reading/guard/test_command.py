"""`reviews check-reply`: the guard without a server."""

from __future__ import annotations

import json

from click.testing import CliRunner

from bot.cli.reading import check_reply


def test_one_reply_is_answered_in_words() -> None:
    shown = CliRunner().invoke(check_reply, ["Glad your crown fits!"])
    assert shown.exit_code == 0
    assert shown.output.startswith("BLOCK")
    assert "Instead:" in shown.output
    assert CliRunner().invoke(check_reply, input="Thank you for the kind words.").output.startswith("OK")


def test_a_stream_is_answered_line_by_line_and_a_bad_line_does_not_end_it() -> None:
    lines = [
        '{"reply": "Thank you!"}',
        "nonsense",
        '{"reply": 3}',
        "",
        '{"reply": "See you in six months!", "lang": "en", "stars": null}',
        '{"reply": "Gracias", "stars": "five"}',
    ]
    shown = CliRunner().invoke(check_reply, ["--jsonl"], input="\n".join(lines))
    rows = [json.loads(line) for line in shown.output.splitlines()]
    assert shown.exit_code == 1
    assert [row.get("level", "error") for row in rows] == ["OK", "error", "error", "BLOCK", "error"]
    finding = rows[3]["findings"][0]
    assert set(finding) == {"rule", "level", "start", "end", "span", "reason", "source", "suggestion", "others"}
    assert "See you in six months!"[finding["start"] : finding["end"]] == finding["span"]


def test_the_post_and_the_strictness_count() -> None:
    row = json.dumps({"reply": "Ok.", "review": "Terrible. I waited two hours.", "stars": 1})
    assert json.loads(CliRunner().invoke(check_reply, ["--jsonl"], input=row).output)["level"] == "WARN"
    text = "Thank you for sharing your experience."
    assert CliRunner().invoke(check_reply, [text, "--strictness", "strict"]).output.startswith("BLOCK")
    assert CliRunner().invoke(check_reply, [text, "--strictness", "relaxed"]).output.startswith("OK")
