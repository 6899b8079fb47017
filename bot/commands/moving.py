"""Moving a deployment from its file to a PostgreSQL database."""

from __future__ import annotations

from bot.commands.speaking import Problem, Speaker
from bot.settings import Settings, database_url
from storage.chance import SystemChance
from storage.database import Database
from storage.moving import NotMoved
from storage.moving import move as move_rows
from storage.store import Store


async def move(settings: Settings, address: str) -> None:
    """Move everything from the file in the data folder. Raises Problem, and what opening a store raises.

    The file is claimed: nobody serves it meanwhile. The key file and the secrets of open votes stay where they are.
    """
    speaker = Speaker(settings.zone)
    try:
        target = Database(database_url(address))
    except ValueError:
        raise Problem(speaker.sentence("command-move-where")) from None
    if not settings.database.exists():
        raise Problem(speaker.sentence("command-move-nothing", file=str(settings.database)))
    store = Store(Database(settings.database), settings.key_file, SystemChance())
    try:
        await store.open(serving=True)
        await move_rows(
            store.database, target, lambda table, rows: speaker.say("command-moved", table=table, rows=rows)
        )
    except NotMoved as failure:
        raise Problem(speaker.sentence("command-not-moved", table=failure.table, why=failure.why)) from None
    finally:
        await store.database.close()
        await target.close()
    speaker.say("command-moved-all", to=target.engine.name, file=str(settings.database))
