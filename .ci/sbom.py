"""Prints what is installed here as a software bill of materials: CycloneDX 1.6, as JSON.

It is read from what each package says of itself (importlib.metadata), so it needs no package of its own, and lists what
runs and no more where only Sayso is installed. cyclonedx-bom does the same with 13 more packages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from email.message import Message
from importlib.metadata import Distribution, distribution, distributions
from typing import Any

ROOT = "sayso"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def known_as(name: str) -> str:
    """Return a name as PyPI spells it (the Simple Repository API, PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def reference(found: Distribution) -> str:
    """Return the address of a package's version (package URL)."""
    return f"pkg:pypi/{known_as(found.metadata['Name'])}@{found.version}"


def licences(about: Message) -> list[dict[str, Any]]:
    """Return the licence: by its expression, else by what stands under classifiers or as words."""
    if expression := about.get("License-Expression"):
        return [{"expression": expression}]
    classified = [each for each in about.get_all("Classifier", []) if each.startswith("License ::")]
    named = [each.rpartition(" :: ")[2] for each in classified] or [str(about.get("License", "")).split("\n")[0]]
    return [{"license": {"name": each}} for each in named if each]


def component(found: Distribution) -> dict[str, Any]:
    """Describe one package."""
    kind = "application" if known_as(found.metadata["Name"]) == ROOT else "library"
    ref = reference(found)
    told = {"type": kind, "bom-ref": ref, "name": found.metadata["Name"], "version": found.version, "purl": ref}
    said = licences(found.metadata)  # type: ignore[arg-type]
    return told | ({"licenses": said} if said else {})


def needs(found: Distribution, there: dict[str, str]) -> Iterator[str]:
    """Yield the references of what a package needs, of all that is there."""
    for required in found.requires or ():
        wanted = NAME.match(required)
        if wanted and known_as(wanted[0]) in there:
            yield there[known_as(wanted[0])]


def bill() -> dict[str, Any]:
    """Return the whole bill. It holds no time and no number of its own: the same packages give the same bill."""
    found = {known_as(each.metadata["Name"]): each for each in distributions()}
    there = {name: reference(each) for name, each in sorted(found.items())}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": component(distribution(ROOT))},
        "components": [component(found[name]) for name in there if name != ROOT],
        "dependencies": [
            {"ref": there[name], "dependsOn": sorted(set(needs(found[name], there)) - {there[name]})} for name in there
        ],
    }


if __name__ == "__main__":
    print(json.dumps(bill(), indent=2))
