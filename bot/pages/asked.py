"""What a request to the web chat says about itself."""

from __future__ import annotations

import secrets
from ipaddress import IPv6Address, ip_address, ip_network

from starlette.datastructures import FormData
from starlette.requests import Request

LAST_CHAT = "sayso-chat"
"""The number of the chat last begun here: it leads back there, and opens nothing without that chat's own cookie."""
LONGEST_TOKEN = 64


HOME_BITS = 64
"""Bits of an IPv6 address that a home's own devices choose (RFC 4291, section 2.5.4)."""
MOST_DIGITS = 19
"""Longer numbers are no numbers of ours: a database would not take them."""


def number_in(text: str) -> int | None:
    """Return the number that a field, a header or a cookie holds, or None where it is none of ours."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS and int(text) < 2**63 else None


def last_chat_of(request: Request) -> int | None:
    """Return the number of the chat last begun in this browser."""
    return number_in(request.cookies.get(LAST_CHAT, ""))


def address_of(request: Request) -> str:
    """Return the internet address a request comes from; of the sixth version only its network, as one home has many."""
    host = request.client.host if request.client else "?"
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, IPv6Address) and not address.ipv4_mapped:
        return str(ip_network((int(address) >> HOME_BITS << HOME_BITS, 128 - HOME_BITS)))
    return host


def whole_numbers(written: str) -> list[int]:
    """Read numbers with a point between them. Where they are none, there is one, 0."""
    parts = [number_in(each) for each in written[:LONGEST_TOKEN].split(".")]
    known = [each for each in parts if each is not None]
    return known if len(known) == len(parts) else [0]


def once_of(form: FormData) -> str:
    """Return what tells one sending of a form from the next: the same where a page sends it a second time."""
    return str(form.get("once", ""))[:64] or secrets.token_hex(8)


async def form_of(request: Request) -> FormData:
    """Return a form that holds no file."""
    return await request.form(max_files=0, max_fields=20)
