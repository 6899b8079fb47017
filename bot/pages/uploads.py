"""Documents that a page's form posts: held in memory while they are taken, never written to a file."""

from __future__ import annotations

import io

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from bot.domain.pictures import LARGEST_BYTES

DOCUMENTS = "/document"
"""How the addresses end that documents are posted to."""
LONGEST_UPLOAD = LARGEST_BYTES + 2**20
"""Bytes of a form with a document or a picture. What is a little too large is told so in the chat, more kindly."""
LONGEST_NAME = 100


async def form_with_document(request: Request) -> FormData:
    """Return a form that may hold one document. Raises HTTPException where it is no such form."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise HTTPException(400)
    parser = MultiPartParser(request.headers, request.stream(), max_files=1, max_fields=20)
    parser.spool_max_size = LONGEST_UPLOAD
    try:
        form = await parser.parse()
    except MultiPartException:
        raise HTTPException(400) from None
    return FormData([(name, await _in_memory(value)) for name, value in form.multi_items()])


async def _in_memory(value: UploadFile | str) -> UploadFile | str:
    """Return a field such that nothing is left open, whatever becomes of the form."""
    if isinstance(value, str):
        return value
    content = await value.read()
    await value.close()
    return UploadFile(io.BytesIO(content), filename=value.filename)


async def document_of(form: FormData) -> tuple[str, bytes]:
    """Return the name and the content of the document in a form. Raises HTTPException where there is none."""
    found = form.get("document")
    if not isinstance(found, UploadFile) or not found.filename:
        raise HTTPException(400)
    name = found.filename.replace("\\", "/").rsplit("/", 1)[-1]
    return name[-LONGEST_NAME:], await found.read()
