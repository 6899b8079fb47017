"""Domain values as JSON documents and back: what is published and what is released."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

_adapters: dict[Any, TypeAdapter[Any]] = {}


def _adapter(kind: Any) -> TypeAdapter[Any]:
    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


def to_document(value: Any) -> Any:
    """Return a value of dataclasses, tuples and moments as plain JSON data."""
    return _adapter(type(value)).dump_python(value, mode="json")


def from_document(kind: Any, document: Any) -> Any:
    """Return the value a document was made from. Raises ValueError where it is none of this kind."""
    return _adapter(kind).validate_python(document)
