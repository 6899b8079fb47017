"""The list of receipts stands in a table of its own, and in a release only for how many people it is."""

# ruff: noqa: S608 - all that the statements are made of is written here

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"

RELEASES = sa.table("releases", sa.column("subject", sa.String), sa.column("about"), sa.column("document", sa.JSON))


def upgrade() -> None:
    """Let releases count receipts, and the view read the list."""
    op.execute("DROP VIEW released_receipts")
    connection = op.get_bind()
    rounds = sa.select(RELEASES.c.about, RELEASES.c.document).where(RELEASES.c.subject == "round")
    for about, document in connection.execute(rounds).all():
        counted = {**document, "receipts": len(document.get("receipts", ()))}
        same = (RELEASES.c.subject == "round", RELEASES.c.about == about)
        connection.execute(sa.update(RELEASES).where(*same).values(document=counted))
    found = {"made_at": "json_extract(r.document, '$.made_at')", "receipts": "json_extract(r.document, '$.receipts')"}
    if connection.dialect.name != "sqlite":
        found = {name: f"(r.document #>> '{{{name}}}')" for name in found}
    op.execute(
        f"CREATE VIEW released_receipts AS SELECT r.meeting AS meeting, {found['made_at']} AS closed_at,"
        " substr(c.receipt, 1, 4) || ' ' || substr(c.receipt, 5) AS receipt"
        " FROM releases AS r JOIN counted_receipts AS c ON c.round_id = r.about"
        f" WHERE r.for_all AND r.subject = 'round' AND CAST({found['receipts']} AS BIGINT) > 0"
    )
