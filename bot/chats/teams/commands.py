"""What the command line can do for Teams alone."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--app-id", required=True, help="The Microsoft App ID of your Azure bot.")
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), default=Path("replydesk-teams.zip"), show_default=True
)
def teams_package(app_id: str, out: Path) -> None:
    """Write the Teams app package (a zip) for this desk's bot."""
    from bot.chats.teams.package import zip_package

    try:
        zip_package(app_id, out)
    except ValueError as wrong:
        raise click.ClickException(str(wrong)) from None
    click.echo(f"{out} is ready: upload it in the Teams admin center, or in Teams under Apps, Manage your apps.")
