"""Looks up every package in constraints.txt in the list of known faults that PyPI keeps, with pip-audit.

pip-audit ends well where it could look up nothing ('No known vulnerabilities found'), so what it looked up is counted
here. Ends with 1 where a fault is known; where the list could not be reached, it says so in one line and ends with 0.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

LONGEST_SECONDS = 60
COMMAND = ("--no-deps", "--disable-pip", "--progress-spinner=off", "--format=json", "--requirement")


def looked_up(constraints: str) -> list[dict[str, Any]]:
    """Return what was looked up, with its known faults. Nothing where the list cannot be reached."""
    asked = [sys.executable, "-m", "pip_audit", *COMMAND, constraints]
    try:
        ran = subprocess.run(asked, capture_output=True, timeout=LONGEST_SECONDS, check=False)  # noqa: S603 - our own words
        found = json.loads(ran.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return []
    return [each for each in found if "skip_reason" not in each]


def main(constraints: str) -> int:
    """Say what was found. Returns the exit status."""
    found = looked_up(constraints)
    with open(constraints, encoding="utf-8") as file:  # noqa: PTH123 - one file, read once
        wanted = sum("==" in line for line in file)
    faults = [(each, fault) for each in found for fault in each["vulns"]]
    for each, fault in faults:
        mended = ", ".join(fault["fix_versions"]) or "no version yet"
        print(f"{each['name']} {each['version']}: {fault['id']}, mended in {mended}")
    if not found:
        print("Not audited: the list of known faults could not be reached from here.")
    else:
        print(f"Audited {len(found)} of {wanted} packages: {len(faults)} known faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
