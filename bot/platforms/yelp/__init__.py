"""Yelp: reviews of a clinic's own business; one reply to each where Yelp has a contract with you, else by hand."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.yelp.settings import Settings
from bot.running.environment import pairs


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings: a partner's, or one whose replies people post."""
    from bot.platforms.yelp.platform import Yelp, YelpByHand
    from bot.platforms.yelp.publisher import Client

    keys = pairs(settings.yelp_keys.get_secret_value())
    client = Client(settings.yelp_client_id, settings.yelp_client_secret.get_secret_value())
    urls = settings.yelp_url, settings.yelp_partner_url
    kind = Yelp if all(client) else YelpByHand
    return kind(
        client, lambda: {**keys, **tools.credentials("yelp")}, urls, settings.yelp_word.get_secret_value(), tools.clock
    )
