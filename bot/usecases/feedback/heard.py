"""What of released feedback a worker may see, and what their manager may: in the chat and in files the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.contributions import Contribution, Moderation
from bot.domain.disclosure.feedback import FeedbackResult
from bot.domain.feedback import Quote
from bot.domain.staff import Worker
from bot.usecases.ports import Records

OWN_WORDS = "own"


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of one quarter: its result, where there were enough writers, and the words that may be read."""

    quarter: int
    result: FeedbackResult | None
    words: tuple[Contribution, ...]


async def heard(records: Records, worker: Worker, by_manager: bool) -> Sequence[Heard]:
    """Return what a worker, or their manager, may see, the newest quarter first. Words deleted since are gone."""
    readable = Quote.SUPERVISOR if by_manager else Quote.WORKER
    found: dict[tuple[int, str], tuple[FeedbackResult | None, list[int]]] = {}
    for release in await records.releases.of_feedback():
        for each in release.results:
            if worker.id in each.result.workers:
                wanted = [quote.contribution_id for quote in each.quotes if quote.quote is readable]
                found[release.quarter, each.result.level.value] = (each.result, wanted)
    if by_manager:
        for quarter, ids in (await _passed_on(records, worker)).items():
            found[quarter, OWN_WORDS] = (None, ids)
    texts = await records.contributions.several([id_ for _, ids in found.values() for id_ in ids])
    heard_of = []
    for (quarter, _), (result, ids) in sorted(found.items(), key=lambda each: each[0], reverse=True):
        shown = [texts[id_] for id_ in sorted(ids) if id_ in texts and _may_be_read(texts[id_], worker)]
        heard_of.append(Heard(quarter, result, tuple(shown)))
    return heard_of


def _may_be_read(words: Contribution, worker: Worker) -> bool:
    """Whether words beside a result may be read: they are about this worker, and not about another of the team."""
    return words.state is Moderation.SHOWN and words.worker_id == worker.id


async def _passed_on(records: Records, worker: Worker) -> dict[int, list[int]]:
    """Return the words on a worker that their writers passed on themselves to the manager, by quarter."""
    written = [each for each in await records.feedback.released() if each.level is None]
    about = [each for each in written if each.worker_id == worker.id]
    words_by = await records.feedback.words([each.feedback_id for each in about])
    found: dict[int, list[int]] = {}
    for each in about:
        found.setdefault(each.quarter, []).extend(one.id for one in words_by.get(each.feedback_id, ()))
    return found
