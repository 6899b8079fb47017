"""What organisers told somebody, to be read again."""

from __future__ import annotations

from bot.domain.broadcasts import Kind
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases.outcomes import Refused
from bot.usecases.visit import Visit


async def notices(visit: Visit, start: int) -> Screen:
    """Show one announcement that went to this person, the newest first."""
    found = await visit.records.broadcasts.told(visit.person.id, Kind.WORDS)
    if start >= len(found):
        raise Refused(say("notices-none"), goto=step("news"))
    shown = found[start]
    choices = list(shown.screen.choices)
    if start + 1 < len(found):
        choices.append(Choice(say("choice-notices-more"), step("notices", start + 1)))
    return Screen((say("notice", told=shown.at), shown.text), tuple(choices))


async def way(visit: Visit) -> tuple[Choice, ...]:
    """Return the way to what organisers told this person, where they told them something."""
    told = await visit.records.broadcasts.told(visit.person.id, Kind.WORDS)
    return (Choice(say("choice-notices"), step("notices", 0)),) if told else ()
