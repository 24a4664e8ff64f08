"""Where posts come from and replies go: one folder each, and one line here (see .github/CONTRIBUTING.md).

A name is the folder's, the platform's own, and the last part of its webhook's address. Names and not classes: what a vendor
needs is loaded only where it is set up.
"""

from __future__ import annotations

from typing import Final

PLATFORMS: Final[tuple[str, ...]] = (
    "facebook",
    "form",
    "google",
    "instagram",
    "messenger",
    "page",
    "trustpilot",
    "email",
    "x",
    "yelp",
)
"""Every platform; wiring, `reviews check`, the README's tables and the contract tests run over this."""
