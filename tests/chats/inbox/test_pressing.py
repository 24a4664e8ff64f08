"""What staff do in the inbox, by the real forms."""

from __future__ import annotations

from tests.chats.inbox.house import PASSWORD, House
from tests.drivers_inbox import InboxDriver


def test_approving_holds_the_reply_and_then_publishes_it(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        assert "It goes out in 20 seconds" in maria.approve(case_id)
        assert "Undo stops it" in maria.card(case_id)
        house.ahead += 21
        house.desk.advance(case_id)
        assert "Answered by Maria" in maria.card(case_id)
    assert len(house.board.replies) == 1
