"""What a person is in one round: the key of their answers, which in a secret vote only its secret can make."""

from __future__ import annotations

from storage.session import Identity, Session

ANSWERER = 16
Key = tuple[int, bytes]


def identity(session: Session, round_id: int, person_id: int, secret: bool) -> Identity:
    """Return what a person is in a round: in a secret one all of it comes from the vote's secret, and goes with it."""
    known_as = (round_id, person_id)
    found = session.identities.get(known_as)
    if found is None:
        if secret:
            digest = session.secrets.digest(round_id, person_id)
            found = Identity(digest[:ANSWERER], digest[ANSWERER:])
        else:
            seed = session.sealer.keyring.digest("order", f"{round_id}:{person_id}")
            found = Identity(person_id.to_bytes(ANSWERER, "big"), seed)
        session.identities[known_as] = found
    return found


def answerer(session: Session, round_id: int, person_id: int, secret: bool) -> bytes:
    """Return the key of a person's answers in a round."""
    return identity(session, round_id, person_id, secret).answerer
