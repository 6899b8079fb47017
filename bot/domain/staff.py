"""The staff list: who works here, so that feedback and thanks can be about somebody, and who must not read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

LONGEST_NAME = 20
"""Signs of a first name: as much as a button holds."""
LONGEST_DETAIL = 30
"""Signs of a job or of a team's name."""


class Detail(StrEnum):
    """What an organiser writes about somebody on the staff list, in the order it is asked for."""

    FIRST_NAME = "first_name"
    JOB = "job"
    TEAM = "team"

    @property
    def longest(self) -> int:
        """How many signs it may have."""
        return LONGEST_NAME if self is Detail.FIRST_NAME else LONGEST_DETAIL


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody on the staff list.

    `manager` is another worker's id. `person_id` is the person they are where they take part themselves.
    """

    id: int
    first_name: str
    job: str = ""
    team: str = ""
    manager: int | None = None
    person_id: int | None = None
    left: bool = False

    @property
    def listed(self) -> bool:
        """Whether people can choose them: they work here, and all that is shown of them is known."""
        return bool(self.job and self.team) and not self.left

    def in_team(self, other: Worker) -> bool:
        """Whether two people are in one team, however its name is written."""
        return bool(self.team) and self.team.casefold().split() == other.team.casefold().split()


@dataclass(frozen=True, slots=True)
class Staff:
    """Everybody on the staff list, by id, those who left too."""

    workers: Mapping[int, Worker] = field(default_factory=dict)

    def listed(self, but: int | None = None) -> tuple[Worker, ...]:
        """Return those people can choose, by name, leaving out whoever is the person `but`."""
        found = (each for each in self.workers.values() if each.listed and (but is None or each.person_id != but))
        return tuple(sorted(found, key=lambda each: (each.first_name.casefold(), each.job.casefold(), each.id)))

    def having(self, worker: Worker) -> Staff:
        """Return the list with somebody put on it, or as they are now."""
        return Staff({**self.workers, worker.id: worker})

    def is_person(self, person_id: int) -> tuple[Worker, ...]:
        """Return where a person stands on the list."""
        return tuple(each for each in self.workers.values() if each.person_id == person_id)

    def manager_of(self, worker: Worker) -> Worker | None:
        """Return a worker's manager, where one is named."""
        return None if worker.manager is None else self.workers.get(worker.manager)

    def supervisor_of(self, worker: Worker) -> Worker | None:
        """Return the manager who hears what is released about a worker: one who is still here."""
        manager = self.manager_of(worker)
        return manager if manager and not manager.left else None

    def supervised_by(self, person_id: int) -> tuple[Worker, ...]:
        """Return the workers about whom a person hears as their manager. Whoever has left hears no more."""
        return tuple(
            each
            for each in self.workers.values()
            if (supervisor := self.supervisor_of(each)) is not None and supervisor.person_id == person_id
        )

    def supervises(self, person_id: int, worker: Worker) -> bool:
        """Whether a person hears about a worker as their manager now, and is not that worker themselves."""
        return worker.person_id != person_id and worker in self.supervised_by(person_id)

    def managed_by(self, person_id: int) -> tuple[Worker, ...]:
        """Return the workers a person is the manager of, or was when they left."""
        return tuple(
            each
            for each in self.workers.values()
            if (manager := self.manager_of(each)) is not None and manager.person_id == person_id
        )

    def closed_to(self, person_id: int) -> frozenset[int]:
        """Return the workers whose feedback a person never reads before others: themselves, and whom they manage."""
        return frozenset(each.id for each in (*self.is_person(person_id), *self.managed_by(person_id)))

    def too_close_to(self, worker_id: int) -> frozenset[int]:
        """Return the people who never read feedback on this worker before others: the worker and their manager."""
        worker = self.workers.get(worker_id)
        if worker is None:
            return frozenset()
        manager = self.manager_of(worker)
        people = (worker.person_id, manager.person_id if manager else None)
        return frozenset(each for each in people if each is not None)

    def same_team(self, worker: Worker) -> tuple[Worker, ...]:
        """Return everybody in a worker's team, themselves and those who left too."""
        return tuple(each for each in self.workers.values() if each.in_team(worker))
