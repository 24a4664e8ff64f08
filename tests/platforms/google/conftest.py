"""The stand-in of Google on its own address, and the hand that turns its clock."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.house import NOON, Clock
from tests.platforms import world
from tests.platforms.google.world import World


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def there(clock: Clock) -> Iterator[World]:
    with world("google", clock) as made:
        yield made
