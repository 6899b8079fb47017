"""How sends went, until it is noted in the outbox. What cannot be noted now is noted later, and nothing twice."""

from __future__ import annotations

from collections import Counter

from bot.delivery.attempts import Outcome
from bot.usecases.exchange import OutboxStore, Outgoing, Wanted, Went


class Noting:
    """What is known of sends and not noted yet: messages that are done with, and how many went which way."""

    def __init__(self) -> None:
        self.known: list[Outgoing] = []
        self.outcomes: Counter[str] = Counter()
        self._went: list[Went] = []
        self._blocked: set[int] = set()

    def done(self, outgoing: Outgoing, outcome: Outcome) -> None:
        """Know that a message is done with."""
        self.known.append(outgoing)
        self.tried(outgoing, outcome)
        if outcome is Outcome.BLOCKED:
            self._blocked.add(outgoing.address_id)

    def tried(self, outgoing: Outgoing, outcome: Outcome) -> None:
        """Count how a try went, for its broadcast too."""
        self.outcomes[outcome] += 1
        if outgoing.broadcast_id is not None:
            self._went.append(Went(outgoing.broadcast_id, outgoing.address_id, outcome.value))

    def forget(self) -> None:
        """Forget all of it: whichever process sends next tries again."""
        self.known.clear()
        self.outcomes.clear()
        self._went.clear()

    async def note(self, outbox: OutboxStore, wanted: Wanted) -> list[Outgoing]:
        """Note it, and take what is wanted. Where this fails, all waits for the next time, with what comes since."""
        for address_id in tuple(self._blocked):
            await outbox.block(address_id)
            self._blocked.discard(address_id)
        if not self.known and not self._went:
            return await outbox.take_waiting(wanted)
        noted, outcomes, went = len(self.known), dict(self.outcomes), tuple(self._went)
        taken = await outbox.sent([each.id for each in self.known[:noted]], outcomes, went, wanted)
        del self.known[:noted], self._went[: len(went)]
        self.outcomes.subtract(outcomes)
        self.outcomes += Counter()
        return taken
