"""The `reviews` command: every subcommand by its name, loaded only when it is called, so that `--help` is quick."""

from __future__ import annotations

import importlib
import sys

import click

from bot.chats import COMMANDS as CHAT_COMMANDS

COMMANDS: dict[str, tuple[str, str, str]] = {
    # name: (module, object, one line of help)
    "demo": ("bot.cli.running", "demo", "See the desk work in a minute, with a make-believe social network."),
    "up": ("bot.cli.running", "up", "Run the whole desk on this machine: web, worker, clock and database."),
    "web": ("bot.cli.running", "web", "Run only the web process."),
    "worker": ("bot.cli.running", "worker", "Run only a worker."),
    "clock": ("bot.cli.running", "clock", "Run only the clock."),
    "check": (
        "bot.cli.checking",
        "check",
        "Check every setting and connection; say what is missing and how to get it.",
    ),
    "repair": ("bot.cli.mending", "repair", "Mend the built-in database's file after a power cut; a copy is kept."),
    "connection": ("bot.cli.connecting", "connection", "Connect accounts; their credentials are kept sealed."),
    "settings": (
        "bot.cli.settings",
        "settings",
        "Change places, people, hours and answers while the desk runs.",
    ),
    "user": ("bot.cli.people", "user", "Manage who may sign in to the inbox."),
    "queue": ("bot.cli.cases", "queue", "List what waits for an answer."),
    "show": ("bot.cli.cases", "show", "Show one case."),
    "act": ("bot.cli.cases", "act", "Press a button on a case: approve, edit, escalate, ..."),
    "paste": ("bot.cli.pasting", "paste", "Add a post that somebody copied from any other page."),
    "audit": ("bot.cli.records", "audit", "Prove that no line of a case's log was changed, lost or added."),
    "erase": ("bot.cli.records", "erase", "Take one person's words, name and contacts out of a case, as they asked."),
    "stats": ("bot.cli.cases", "stats", "Show the numbers."),
    "ask": ("bot.cli.cases", "ask", "Ask what one can ask in the chat: open, mine, overdue, health, help."),
    "replay": ("bot.cli.cases", "replay", "Sign a payload as its platform would, and send it to the running desk."),
    "check-reply": ("bot.cli.reading", "check_reply", "Check a reply for what must not be said in public."),
    "triage": ("bot.cli.reading", "triage", "Say what kind of post a text is."),
    "corrections": ("bot.cli.corrections", "corrections", "Export what people corrected, for learning."),
    "draft": ("bot.cli.reading", "draft", "Say which reply the desk would propose to a text."),
    **CHAT_COMMANDS,
}


class Lazy(click.Group):
    """A group that imports a subcommand when it is needed, and says known mistakes in one sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name, _ = COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, _, line) in COMMANDS.items()])


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="replydesk", prog_name="reviews")
def reviews() -> None:
    """Replydesk: every public post about the clinic answered in time, checked for privacy, approved by a person."""


def main() -> None:
    """The entry point. A mistake the user can mend is one sentence on standard error and exit code 2, not a traceback."""
    try:
        reviews(prog_name="reviews")
    except Exception as wrong:
        sentence = explain(wrong)
        if sentence is None:
            raise
        click.echo(f"reviews: {sentence}", err=True)
        sys.exit(2)


def explain(wrong: Exception) -> str | None:
    """The sentence for a mistake people can mend, None for one of ours."""
    from redis.exceptions import RedisError

    from bot.running.database import HouseholdError
    from bot.running.environment import SettingsError

    if isinstance(wrong, RedisError):
        return "No desk answers there. Is it running? Find it with REDIS_URL or with --data DIR."
    return str(wrong) if isinstance(wrong, (HouseholdError, SettingsError)) else None
