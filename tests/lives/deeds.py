"""What happens in a life by chance: each deed with its weight. A step is a name and a seed, so a life can be told again."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from bot.core import buttons
from bot.core.model import Case, Verb
from tests.lives.life import Life
from tests.lives.people import AGAIN, ANSWERS, BY_ID, HUMANS, NORTH, POOR, REASONS, SOUTH, WRITTEN
from tests.lives.public import MOODS
from tests.lives.truth import verbs

PRESSERS: Final = [h.id for h in HUMANS if h.team == "T1"]
IN_SLACK: Final = [h.id for h in HUMANS]
CHAT_FAULTS: Final = ("429", "500", "lost", "channel_not_found", "message_not_found", "invalid_blocks")
SPANS: Final = (1, 5, 12, 21, 60, 61, 300, 900, 1800, 3600, 8 * 3600)


def _case(life: Life, by: Random) -> Case | None:
    cases = life.cases()
    return by.choice(cases[:12]) if cases else None


def _text(life: Life, by: Random) -> str:
    """Words nobody has typed before, so that they are found again."""
    life.typed += 1
    return by.choice(ANSWERS) + f" (No. {life.typed})" if by.random() < 0.7 else by.choice(POOR)


def write(life: Life, by: Random) -> None:
    life.write(by.choice(WRITTEN), by.choice((NORTH, NORTH, SOUTH)), by.choice((0, 0, 0, 1, 2, 5)))


def write_again(life: Life, by: Random) -> None:
    graph = life.house.public.graph
    known = [graph.nodes[post] for post in life.theirs()]
    known = [node for node in known if node.kind == "comment" and graph.nodes[node.parent].kind == "post"]
    if known:
        node = by.choice(known)
        under = by.choice((node.id, node.parent))
        life.write(by.choice(AGAIN), life.place_of(node.id), author=node.author_id, under=under)


def edit(life: Life, by: Random) -> None:
    if posts := life.theirs():
        life.edit(by.choice(posts), by.choice(WRITTEN))


def hide(life: Life, by: Random) -> None:
    if posts := life.theirs():
        life.hide(by.choice(posts), by.random() < 0.6)


def remove(life: Life, by: Random) -> None:
    if posts := life.theirs():
        life.remove(by.choice(posts))


def deliver_all(life: Life, by: Random) -> None:
    life.deliver_all()


def deliver_one(life: Life, by: Random) -> None:
    life.deliver(by.randrange(1000))


def repeat(life: Life, by: Random) -> None:
    life.repeat(by.randrange(1000))


def junk(life: Life, by: Random) -> None:
    life.junk(by.randrange(30))


def stray(life: Life, by: Random) -> None:
    life.write(by.choice(WRITTEN), "")
    life.deliver_all()


def forge(life: Life, by: Random) -> None:
    life.forge()


def press(life: Life, by: Random) -> None:
    """Mostly what is drawn; sometimes what is not."""
    case = _case(life, by)
    if case is None:
        return
    who = by.choice(PRESSERS)
    if by.random() < 0.6:
        who = by.choice([h.id for h in HUMANS if h.acts and h.at(case.location)])
    drawn = [b.verb.value for b in life.drawn(who, case.id)]
    verb = by.choice(drawn) if drawn and by.random() < 0.8 else by.choice(verbs()).value
    if Verb.APPROVE in drawn and by.random() < 0.3:
        verb = Verb.APPROVE.value
    if Verb.JOIN in drawn and by.random() < 0.1:
        verb = Verb.JOIN.value
    if Verb.APART in drawn and by.random() < 0.2:
        verb = Verb.APART.value
    if verb == Verb.EDIT and by.random() < 0.5:
        verb = Verb.SEND.value
    typed = _text(life, by) if verb in (Verb.EDIT, Verb.SEND, Verb.AMEND) else ""
    life.press(who, case.id, verb, typed, by.choice(REASONS))


def open_form(life: Life, by: Random) -> None:
    case = _case(life, by)
    if case is not None:
        who = by.choice([h.id for h in HUMANS if h.acts and h.at(case.location)])
        drawn = [b.verb.value for b in life.drawn(who, case.id)]
        if drawn:
            life.forms.append(life.open(who, case.id, by.choice([*drawn, Verb.SEND.value])))


def send_form(life: Life, by: Random) -> None:
    if life.forms:
        form = life.forms.pop(by.randrange(len(life.forms)))
        typed = _text(life, by) if form.verb in (Verb.EDIT, Verb.SEND, Verb.AMEND) else ""
        life.press(form.who, form.case_id, form.verb, typed, by.choice(REASONS), form)


def slack(life: Life, by: Random) -> None:
    case = _case(life, by)
    if case is not None:
        at_once = [button.verb.value for button in buttons.BUTTONS.values() if not button.asks]
        life.slack(by.choice(IN_SLACK), case.id, by.choice(["approve", *at_once]))


def teams(life: Life, by: Random) -> None:
    case = _case(life, by)
    if case is not None:
        at_once = [button.verb.value for button in buttons.BUTTONS.values() if not button.asks]
        drawn = [verb for verb in life.house.teams.offers(case) if verb in at_once]
        life.teams(by.choice(PRESSERS), case.id, by.choice(drawn or ["approve", *at_once]))


def teams_trouble(life: Life, by: Random) -> None:
    world = life.house.teams.world
    if by.random() < 0.3:
        world.lose_answer()
    else:
        world.fail(by.choice((429, 500, 502)), times=by.randrange(1, 4))
    life.chats_troubled = True


def mood(life: Life, by: Random) -> None:
    life.house.public.moods.append(by.choice(MOODS if by.random() < 0.1 else MOODS[:-1]))


def chat_trouble(life: Life, by: Random) -> None:
    method = by.choice(("chat.postMessage", "chat.update", "*", "conversations.open"))
    life.house.slack.fail(method, by.choice(CHAT_FAULTS), by.randrange(1, 4))
    life.chats_troubled = True


def work(life: Life, by: Random) -> None:
    life.work()


def die(life: Life, by: Random) -> None:
    life.die(by.randrange(1, 45), by.random() < 0.5)


def time(life: Life, by: Random) -> None:
    span = by.choice(SPANS)
    life.pass_time(span, 10 if span <= 300 else 60 if span <= 3600 else 110)


def outage(life: Life, by: Random) -> None:
    life.pass_time(by.choice(SPANS), working=False)


def restart(life: Life, by: Random) -> None:
    life.restart()


def back_up(life: Life, by: Random) -> None:
    life.back_up()


def restore(life: Life, by: Random) -> None:
    life.restore()


def erase(life: Life, by: Random) -> None:
    case = _case(life, by)
    if case is not None:
        life.erase(by.choice([who for who in PRESSERS if BY_ID[who].role]), case.id)


def park(life: Life, by: Random) -> None:
    life.park("" if life.parked else by.choice((NORTH, SOUTH)))


DEEDS: Final[dict[Callable[[Life, Random], None], int]] = {
    write: 12, write_again: 6, edit: 5, hide: 2, remove: 2, deliver_all: 12, deliver_one: 6, repeat: 3, junk: 1, stray: 1,
    forge: 1, press: 26, open_form: 6, send_form: 7, slack: 8, teams: 6, mood: 6, chat_trouble: 2, teams_trouble: 1,
    work: 12, die: 6, time: 14,
    outage: 2, restart: 1, back_up: 1, restore: 1, erase: 1, park: 1,
}  # fmt: skip
BY_NAME: Final = {deed.__name__: deed for deed in DEEDS}
Step = tuple[str, int]


def steps(seed: int, many: int) -> list[Step]:
    """The steps of a life, from its seed."""
    chance = Random(seed)
    names = chance.choices([d.__name__ for d in DEEDS], list(DEEDS.values()), k=many)
    return [(name, chance.getrandbits(32)) for name in names]
