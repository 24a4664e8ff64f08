"""`reviews triage` at a shell: a text, or one object a line."""

from __future__ import annotations

import json
import subprocess
import sys


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", "triage", *arguments], input=given, capture_output=True, text=True, check=False
    )


def test_a_text_is_described_in_words() -> None:
    done = run("Waited two hours past my time", "--stars", "1")
    assert done.returncode == 0
    assert "category: wait_time" in done.stdout
    assert "sentiment: negative" in done.stdout


def test_standard_input_is_read_when_there_is_no_text() -> None:
    assert "urgency: high" in run(given="my gum will not stop bleeding\n").stdout


def test_each_line_gets_its_answer_in_order_and_a_bad_line_fails_at_the_end() -> None:
    lines = ['{"text": "¿A qué hora abren?"}', "not json", '{"stars": 5}', '{"text": "x", "stars": "many"}',
             '{"text": "", "stars": 5}', "[" * 5000]  # fmt: skip
    done = run("--jsonl", given="\n".join(lines) + "\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [set(answer) == {"error"} for answer in answers] == [False, True, True, True, False, True]
    assert set(answers[0]) == {"sentiment", "category", "urgency", "language"}
    assert (answers[0]["language"], answers[4]["sentiment"]) == ("es", "positive")
    assert done.returncode == 1


def test_good_lines_alone_end_well() -> None:
    done = run("--jsonl", given='{"text": "Lovely team, thank you", "stars": 5}\n\n')
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)


def test_answers_come_while_the_input_is_still_open() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "triage", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        for text in ("Thank you", "How much is a cleaning?"):
            process.stdin.write(json.dumps({"text": text}) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["urgency"] in {"low", "normal"}
        process.stdin.close()
        assert process.wait(30) == 0
