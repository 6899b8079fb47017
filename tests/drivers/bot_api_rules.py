"""The Bot API's own rules on what it is asked, taken from aiogram's models: they know nothing of the bot's library."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import aiogram.methods
from aiohttp import web
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

LONGEST_DATA = 64
ANY_TYPE = ConfigDict(arbitrary_types_allowed=True)


class Refused(Exception):
    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


@dataclass
class Sent:
    """A message the bot sent, or what a person sent to it."""

    number: int
    text: str
    buttons: list[list[tuple[str, str]]] = field(default_factory=list)
    keyboard: list[list[str]] | None = None
    voice: bytes | str | None = None
    document: tuple[str, bytes] | None = None
    picture: bytes | None = None


async def parameters_of(request: web.Request) -> tuple[dict[str, str], dict[str, tuple[str, bytes]]]:
    if request.content_type == "application/json":
        return dict(await request.json()), {}
    given: dict[str, str] = {}
    files: dict[str, tuple[str, bytes]] = {}
    if request.content_type == "application/x-www-form-urlencoded":
        given = {name: str(value) for name, value in (await request.post()).items()}
    if request.content_type.startswith("multipart/"):
        async for part in await request.multipart():
            if part.filename:
                files[part.name] = (part.filename, bytes(await part.read()))
            else:
                given[part.name] = await part.text()
    return given, files


@cache
def _reader(model: type[BaseModel], key: str) -> TypeAdapter[Any]:
    return TypeAdapter(model.model_fields[key].annotation, config=ANY_TYPE)


def checked(method: str, given: dict[str, str], files: dict[str, tuple[str, bytes]]) -> dict[str, Any]:
    """Check every parameter against aiogram's model of the method: its name, and that its value fits its type."""
    name = method[0].upper() + method[1:]
    model = getattr(aiogram.methods, name, None)
    if model is None:
        raise Refused(404, f"Not Found: {method}")
    checked: dict[str, Any] = {}
    for key, value in given.items():
        known = model.model_fields.get(key)
        if known is None:
            raise Refused(400, f"Bad Request: unknown parameter {key} of {method}")
        kinds = (value, _decoded(value))
        for kind in kinds:
            try:
                _reader(model, key).validate_python(kind)
            except ValidationError:
                continue
            checked[key] = kind
            break
        else:
            raise Refused(400, f"Bad Request: parameter {key} of {method} does not fit: {value[:80]}")
    for key, known in model.model_fields.items():
        if known.is_required() and key not in checked and key not in files:
            raise Refused(400, f"Bad Request: parameter {key} of {method} is missing")
    return checked


def inline_buttons(markup: dict[str, Any]) -> list[list[tuple[str, str]]]:
    """Return the labels and data of a keyboard's buttons, row by row. Raises Refused where data does not fit."""
    found = [[(each["text"], each["callback_data"]) for each in row] for row in markup.get("inline_keyboard", [])]
    if not all(1 <= len(data.encode()) <= LONGEST_DATA for row in found for _, data in row):
        raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
    return found


def _decoded(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value
