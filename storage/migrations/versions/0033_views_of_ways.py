"""A view of how answers came: from phones, and counted by hand in the room, on paper, by telephone."""

# ruff: noqa: S608 - all that the statements are made of is written here

from alembic import op

revision = "0033"
down_revision = "0032"

SQLITE = """
WITH s AS (
  SELECT r.about AS round_id, json_extract(q.value, '$.question.id') AS question_id, r.meeting AS meeting,
    json_extract(q.value, '$.question.title.texts[0][1]') AS question,
    json_extract(q.value, '$.question.title.texts[0][0]') AS language,
    json_extract(r.document, '$.made_at') AS closed_at,
    coalesce(json_extract(q.value, '$.result.ballots'), json_extract(q.value, '$.result.took_part')) AS people,
    json_extract(q.value, '$.result.by_hand') = 1 AS by_hand, json_extract(q.value, '$.result.ways') AS ways
  FROM releases AS r, json_each(json_extract(r.document, '$.questions')) AS q
  WHERE r.for_all AND r.subject = 'round'
), w AS (
  SELECT s.*, e.key AS way, CAST(e.value AS BIGINT) AS counted FROM s, json_each(s.ways) AS e
)"""
POSTGRESQL = """
WITH s AS (
  SELECT r.about AS round_id, CAST(q.value #>> '{question,id}' AS BIGINT) AS question_id, r.meeting AS meeting,
    q.value #>> '{question,title,texts,0,1}' AS question, q.value #>> '{question,title,texts,0,0}' AS language,
    r.document #>> '{made_at}' AS closed_at,
    CAST(coalesce(q.value #>> '{result,ballots}', q.value #>> '{result,took_part}') AS BIGINT) AS people,
    CAST(q.value #>> '{result,by_hand}' AS BOOLEAN) AS by_hand, q.value #> '{result,ways}' AS ways
  FROM releases AS r, json_array_elements(
    CASE json_typeof(r.document #> '{questions}') WHEN 'array' THEN r.document #> '{questions}' END) AS q(value)
  WHERE r.for_all AND r.subject = 'round'
), w AS (
  SELECT s.*, e.key AS way, CAST(e.value #>> '{}' AS BIGINT) AS counted
  FROM s, json_each(CASE json_typeof(s.ways) WHEN 'object' THEN s.ways END) AS e
)"""
FRONT = "round_id, question_id, meeting, question, language, closed_at"
ROWS = f"""
SELECT {FRONT}, way, counted FROM w
UNION ALL SELECT {FRONT}, 'phone' AS way, CAST(people - sum(counted) AS BIGINT) AS counted FROM w
  GROUP BY {FRONT}, people HAVING people > sum(counted)
UNION ALL SELECT {FRONT}, 'by_hand' AS way, NULL AS counted FROM s WHERE by_hand AND NOT EXISTS
  (SELECT 1 FROM w WHERE w.round_id = s.round_id AND w.question_id = s.question_id)"""


def upgrade() -> None:
    """Make the view."""
    found = SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL
    op.execute(f"CREATE VIEW released_ways AS {found}{ROWS}")
