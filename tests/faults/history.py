"""What happened in a run, and the checker that counts what must never be. It knows nothing of how Sayso works."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field

VOTE, WORDS, LEAVE, LISTEN, OTHER, POISON = "vote", "words", "leave", "listen", "other", "poison"
Key = tuple[int, str]
"""A message: the chat it is for, and all that is in it."""


@dataclass(frozen=True)
class Did:
    """What somebody sent. A vote with no value was taken back. `nth` orders all that happened."""

    update: int
    chat: int
    kind: str
    nth: int
    question: int = 0
    value: str | None = None


@dataclass
class Came:
    """A message that arrived. `sure` is whether the bot was told so, in words that it must believe.

    A `screen` offers something, as all replies do but a sound and what is said in its place.
    """

    key: Key
    nth: int
    process: int
    sure: bool = True
    screen: bool = True


@dataclass(frozen=True)
class Handed:
    """A process begins to send in place of another: nobody has told it of `keys` whether they arrived."""

    nth: int
    to: int
    keys: frozenset[Key]


@dataclass
class Found:
    """What the database holds at the end, when nothing is wrong any more and all is quiet."""

    given: dict[tuple[int, int], str] = field(default_factory=dict)
    """Each vote, by chat and question."""
    counted: dict[int, dict[str, int]] = field(default_factory=dict)
    words: Counter[str] = field(default_factory=Counter)
    people: frozenset[int] = frozenset()
    set_aside: int = 0
    waiting: int = 0


@dataclass
class History:
    """All of a run. `left` holds what each process had not noted as sent when it ended.

    `handed` tells which process began to send after another, and what was taken and not noted as sent then.
    """

    did: list[Did] = field(default_factory=list)
    acknowledged: set[int] = field(default_factory=set)
    came: list[Came] = field(default_factory=list)
    left: dict[int, frozenset[Key]] = field(default_factory=dict)
    told_all: str = ""
    """Words that everybody in `told` was to be told, once."""
    told: frozenset[int] = frozenset()
    erased: frozenset[int] = frozenset()
    """Who left, by number, once that was acknowledged."""
    back: frozenset[int] = frozenset()
    """Who was there at some time after an older copy of the database was put back."""
    wrong: list[str] = field(default_factory=list)
    """What else must not be, such as two processes that serve one file."""
    found: Found = field(default_factory=Found)
    handed: list[Handed] = field(default_factory=list)


@dataclass
class Figures:
    """How often something happened that must not; and `repeats`, which may: nobody could know that it arrived."""

    votes_lost: int = 0
    counted_twice: int = 0
    replies_lost: int = 0
    doubled: int = 0
    blocked: int = 0
    resurrected: int = 0
    wrong: int = 0
    repeats: int = 0
    acknowledged: int = 0
    arrived: int = 0

    def add(self, other: Figures) -> None:
        for name, value in asdict(other).items():
            setattr(self, name, getattr(self, name) + value)

    @property
    def faults(self) -> dict[str, int]:
        """What must be 0."""
        return {
            "acknowledged votes and words lost": self.votes_lost,
            "counted twice": self.counted_twice,
            "replies lost": self.replies_lost,
            "messages doubled whose send was known": self.doubled,
            "updates that were held up": self.blocked,
            "erased people resurrected": self.resurrected,
            "other things that must not be": self.wrong,
        }


def check(history: History) -> Figures:
    """Count what must not be."""
    again = [known for _, _, known in came_again(history)]
    expected = _expected(history.did)
    lost, twice = _votes(expected, history.found)
    words_lost, words_twice = _words(history)
    return Figures(
        votes_lost=lost + words_lost,
        counted_twice=twice + words_twice,
        replies_lost=_unanswered(history) + _not_told(history) + history.found.waiting,
        doubled=again.count(True),
        blocked=_held_up(history),
        resurrected=len(history.erased & (history.found.people | history.back)),
        wrong=len(history.wrong),
        repeats=again.count(False),
        acknowledged=len(history.acknowledged),
        arrived=len(history.came),
    )


def _expected(did: Sequence[Did]) -> dict[tuple[int, int], str]:
    """Each last vote of those who stayed, by chat and question."""
    found: dict[tuple[int, int], str] = {}
    for each in sorted(did, key=lambda each: each.nth):
        if each.kind == VOTE and each.value is not None:
            found[each.chat, each.question] = each.value
        elif each.kind == VOTE:
            found.pop((each.chat, each.question), None)
        elif each.kind == LEAVE:
            found = {place: value for place, value in found.items() if place[0] != each.chat}
    return found


def _votes(expected: dict[tuple[int, int], str], found: Found) -> tuple[int, int]:
    lost = sum(found.given.get(place) != value for place, value in expected.items())
    twice = sum(place not in expected for place in found.given)
    wanted: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for (_, question), value in expected.items():
        wanted[question][value] += 1
    for question in wanted.keys() | found.counted.keys():
        counted = Counter(found.counted.get(question, {}))
        lost += (wanted[question] - counted).total()
        twice += (counted - wanted[question]).total()
    return lost, twice


def _words(history: History) -> tuple[int, int]:
    gone = {each.chat for each in history.did if each.kind == LEAVE}
    said = Counter(str(each.value) for each in history.did if each.kind == WORDS and each.chat not in gone)
    return (said - history.found.words).total(), (history.found.words - said).total()


def _unanswered(history: History) -> int:
    """How many updates brought no message of their own before their sender's next one."""
    new: defaultdict[int, list[Came]] = defaultdict(list)
    seen: set[Key] = set()
    for each in sorted(history.came, key=lambda each: each.nth):
        if each.key not in seen and (not history.told_all or history.told_all not in each.key[1]):
            new[each.key[0]].append(each)
        seen.add(each.key)
    by_chat: defaultdict[int, list[Did]] = defaultdict(list)
    for did in sorted(history.did, key=lambda each: each.nth):
        by_chat[did.chat].append(did)
    lost = 0
    for chat, all_did in by_chat.items():
        ends = [*(each.nth for each in all_did[1:]), float("inf")]
        for did, end in zip(all_did, ends, strict=True):
            wanted = (each for each in new[chat] if each.screen or did.kind == LISTEN)
            lost += not any(did.nth < each.nth < end for each in wanted)
    return lost


def _not_told(history: History) -> int:
    """How many of those who were to be told were not."""
    heard = {each.key[0] for each in history.came if history.told_all and history.told_all in each.key[1]}
    return len(history.told - heard)


def came_again(history: History) -> Iterator[tuple[Came, Came, bool]]:
    """Each message that came again, after when it had come before, and whether it was known that it had."""
    before: dict[Key, Came] = {}
    for each in sorted(history.came, key=lambda each: each.nth):
        last = before.get(each.key)
        if last is not None:
            unknown = not last.sure or each.key in history.left.get(last.process, frozenset())
            unknown |= each.process != last.process and _handed_over(history, each)
            yield last, each, not unknown
        before[each.key] = each


def _handed_over(history: History, again: Came) -> bool:
    """Whether the process that sent this again had begun to send before, and was told of it by nobody."""
    return any(each.to == again.process and each.nth < again.nth and again.key in each.keys for each in history.handed)


def _held_up(history: History) -> int:
    """How many updates were never acknowledged, and how many were set aside beyond those that always fail."""
    poison = sum(each.kind == POISON for each in history.did)
    late = sum(each.update not in history.acknowledged for each in history.did)
    return late + abs(history.found.set_aside - poison)
