"""What was taken and not noted as sent whenever another process began to send, as the server itself notes it."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from bot.usecases.exchange import Outgoing, Rank
from storage.addresses import CHAT
from storage.outbox import BODY, SHARED_BODY, State
from tests.drivers.engines import ask, rows
from tests.faults.history import Handed, Key
from tests.faults.process import keys_of
from tests.storage.stores import opened

NOTES = (
    "CREATE TABLE test_handed (at DOUBLE PRECISION, who TEXT, id BIGINT, body BYTEA, address_id BIGINT, chat BYTEA,"
    " shared_id BIGINT, shared_body BYTEA)",
    f"""CREATE FUNCTION test_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO test_handed SELECT extract(epoch FROM clock_timestamp()), current_user, o.id, o.body, o.address_id,
        a.chat, o.shared_id, s.body
    FROM outbox o JOIN addresses a ON a.id = o.address_id LEFT JOIN shared_bodies s ON s.id = o.shared_id
    WHERE o.state = {State.TAKEN}; RETURN NULL; END $$""",
    "CREATE TRIGGER test_note AFTER UPDATE OF sender ON deployment FOR EACH ROW EXECUTE FUNCTION test_note()",
)


def note_in(address: str) -> None:
    """Let a database note it from now on."""
    for statement in NOTES:
        ask(address, statement)


async def handed_in(folder: Path, address: str) -> list[tuple[float, str, frozenset[Key]]]:
    """Return when who began to send, and what was taken then."""
    found: defaultdict[tuple[float, str], set[Key]] = defaultdict(set)
    async with opened(folder, publish=False) as store:
        for at, who, id_, body, address_id, chat, shared_id, shared_body in rows(address, "SELECT * FROM test_handed"):
            text = store.sealer.open(shared_body, SHARED_BODY, shared_id) if shared_id else None
            message = Outgoing(
                id_,
                address_id,
                "telegram",
                store.sealer.open(chat, CHAT, address_id),
                text or store.sealer.open(body, BODY, id_),
                rank=Rank.REPLY,
            )
            found[at, who] |= keys_of(message)
    return [(at, who, frozenset(keys)) for (at, who), keys in found.items()]


def as_it_happened(noted: list[tuple[float, str, frozenset[Key]]], times: list[float]) -> list[Handed]:
    """Put it in order with all else that happened: `times` is when, one after another."""
    return [Handed(sum(each <= at for each in times), int(who.rpartition("_")[2]), keys) for at, who, keys in noted]
