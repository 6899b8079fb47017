"""Parts of a file, as players ask for them: some phones play no sound from a server that cannot send a part of it."""

from __future__ import annotations

import re
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web_store import File

_ONE_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


def whole_or_part(request: Request, content: bytes, media_type: str, headers: dict[str, str]) -> Response:
    """Return the whole content, or the one range of bytes that is asked for (RFC 9110, section 14).

    Several ranges at once, and ranges that make no sense, get the whole: the standard lets a server ignore them.
    """
    headers = headers | {"Accept-Ranges": "bytes"}
    asked = _ONE_RANGE.fullmatch(request.headers.get("range", ""))
    if not asked or not any(asked.groups()):
        return Response(content, media_type=media_type, headers=headers)
    first, last = _bounds(asked[1], asked[2], len(content))
    if asked[1] and asked[2] and int(asked[2]) < int(asked[1]):
        return Response(content, media_type=media_type, headers=headers)
    if first > last:
        return Response(status_code=416, headers=headers | {"Content-Range": f"bytes */{len(content)}"})
    headers |= {"Content-Range": f"bytes {first}-{last}/{len(content)}"}
    return Response(content[first : last + 1], 206, media_type=media_type, headers=headers)


def served(request: Request, found: File) -> Response:
    """Return a file as it is asked for. Sounds and pictures are shown on the page, all else is saved."""
    kind = "inline" if found.media_type.startswith(("audio/", "image/")) else "attachment"
    name = f"{kind}; filename*=UTF-8''{quote(found.name)}"
    return whole_or_part(request, found.content, found.media_type, {"Content-Disposition": name})


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    """Return the first and the last byte that is wanted; where only `last` is given, that many from the end."""
    if not first:
        return max(size - int(last), 0), size - 1 if int(last) else -1
    return int(first), min(int(last), size - 1) if last else size - 1
