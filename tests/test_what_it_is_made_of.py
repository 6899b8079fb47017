"""What Sayso is made of is listed whole, and looked up; what could not be looked up is never told as well."""

from __future__ import annotations

import json
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
PINNED = re.compile(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+-]+")
NO_LIST = "print(json.dumps({'dependencies': [{'name': 'click', 'skip_reason': 'not found'}]}))"
SOUND = "print(json.dumps({'dependencies': [{'name': 'click', 'version': '8', 'vulns': []}]}))"
FAULTY = SOUND.replace("[]", "[{'id': 'PYSEC-1', 'fix_versions': ['9']}]", 1)


def test_versions_are_listed_without_addresses() -> None:
    lines = (HOUSE / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert all(PINNED.fullmatch(line) for line in lines)
    assert lines == sorted(lines, key=str.lower)


def test_the_bill_lists_each_package_once_with_what_it_needs() -> None:
    bill = runpy.run_path(str(HOUSE / ".ci" / "sbom.py"))["bill"]()
    assert bill["metadata"]["component"]["licenses"] == [{"expression": "MIT"}]
    listed = {each["name"]: each for each in bill["components"]}
    assert {"python-telegram-bot", "SQLAlchemy", "cryptography"} <= set(listed)
    needs = {each["ref"]: set(each["dependsOn"]) for each in bill["dependencies"]}
    refs = {each["bom-ref"] for each in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
    assert set(needs) == refs
    assert all(wanted <= refs for wanted in needs.values())
    assert listed["cryptography"]["bom-ref"] in needs[bill["metadata"]["component"]["bom-ref"]]
    assert str(HOUSE) not in json.dumps(bill), "it tells nothing of the machine"


@pytest.mark.parametrize(
    ("answer", "said", "status"),
    [
        ("raise ConnectionError", "Not audited: the list of known faults could not be reached from here.", 0),
        (NO_LIST, "Not audited: the list of known faults could not be reached from here.", 0),
        (SOUND, "Audited 1 of 1 packages: 0 known faults.", 0),
        (FAULTY, "click 8: PYSEC-1, mended in 9", 1),
    ],
    ids=["no network", "no list", "sound", "faulty"],
)
def test_the_audit_says_what_was_looked_up(answer: str, said: str, status: int, tmp_path: Path) -> None:
    (tmp_path / "pip_audit.py").write_text(f"import json\n{answer}\n", encoding="utf-8")
    (tmp_path / "constraints.txt").write_text("click==8\n", encoding="utf-8")
    asked = [sys.executable, str(HOUSE / ".ci" / "audit.py"), "constraints.txt"]
    ran = subprocess.run(
        asked, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(tmp_path)}, capture_output=True, check=False, text=True
    )
    assert (ran.returncode, ran.stdout.splitlines()[0], ran.stderr) == (status, said, "")
