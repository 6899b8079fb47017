"""A document or a picture is sent where one is asked for: noted at once, and taken once it is read."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes import DropDocument, NoteDocument, Tell
from bot.domain.documents import MOST_BYTES, MOST_WAITING, PICTURES_AT, TAKEN_AT, DocumentRead, SentDocument, Trouble
from bot.domain.people import Role
from bot.domain.pictures import LARGEST_BYTES
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.usecases.conversation import Conversation
from bot.usecases.drafting.picturing import sent as sent_picture
from bot.usecases.outcomes import Decision, Outcome, Refused, Taken
from bot.usecases.visit import Visit


@dataclass(frozen=True, slots=True)
class Came:
    """A document as it came: the channel's id of it, or its `content`; bytes as the channel tells."""

    file: str
    name: str
    size: int
    content: bytes = b""


async def take_document(visit: Visit, came: Came) -> Outcome:
    """Note that a document came, and say that it is being read. Elsewhere than where words are asked, it is not."""
    asked = visit.place.words
    if asked is None or asked.name not in TAKEN_AT | PICTURES_AT:
        raise Refused(say("document-where" if visit.person.may(Role.ORGANISER) else "only-words"))
    pictured = asked.name in PICTURES_AT
    if came.size > (LARGEST_BYTES if pictured else MOST_BYTES):
        trouble = Trouble.PICTURE_LARGE if pictured else Trouble.LARGE
        raise Refused(say("document-trouble", trouble=trouble.value))
    if not came.size:
        raise Refused(say("document-trouble", trouble=Trouble.EMPTY.value))
    if len(await visit.records.documents.of_person(visit.person.id)) >= MOST_WAITING:
        raise Refused(say("document-waits"))
    sent = SentDocument(
        visit.chance.new_id(),
        visit.person.id,
        visit.address_id,
        visit.channel,
        "" if came.content else came.file,
        came.name,
        visit.now,
        visit.place.where,
        asked,
        visit.place.revision,
    )
    notice = say("picture-coming" if pictured else "document-reading")
    return Outcome(notice=(notice,), changes=(NoteDocument(sent, came.content),), quiet=True)


async def take_read(conversation: Conversation, visit: Visit, read: DocumentRead) -> Decision | None:
    """Take what a document says where it was sent; None where it is done with already."""
    sent = await visit.records.documents.found(read.document_id)
    if sent is None or sent.person_id != visit.person.id:
        return None
    gone = DropDocument(sent.id)
    if visit.place.revision != sent.revision:
        news = Tell(visit.person.id, Screen((say("document-elsewhere"),)))
        return Decision(visit.person, visit.place, (gone, news))

    async def take(visit: Visit) -> Outcome:
        if read.trouble:
            return Outcome(None, (say("document-trouble", trouble=read.trouble.value),), (gone,))
        if read.picture:
            kept, goto = sent_picture(sent.asked, *read.picture, visit.now)
            return Outcome(goto, changes=(gone, kept))
        notice = tuple(say("document-left-out", what=each.value) for each in read.left_out)
        return Outcome(None, notice, (gone,), taken=Taken(sent.asked, read.words, sent.where))

    return await conversation.run(visit, take)
