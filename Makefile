# make run: try Sayso.  make bench: figures beside peers, in the same run.
# make test: the whole suite; with DATABASE=postgresql on a server, with TESTS=tests/pages a folder of it.
# make audit: known faults of what is needed.  make sbom: what is installed, as sbom.json.
# make faults: load and faults together, 1,000 times, and 10 times on a real server; what must be 0 is counted.
SHELL := /bin/sh
PYTHON ?= python3
PORT ?= 8080
RUNS ?= 1000
SERVERS ?= 10
SEED ?= 0
# What tests run on: sqlite or postgresql. TESTS: which of them; all, where it is empty.
DATABASE ?= sqlite
TESTS ?=
# One more than there are cores: much of the tests' time is spent waiting for other processes.
WORKERS ?= $(shell expr $$(nproc) + 1)
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test bench faults audit sbom clean

run: $(VENV)/run.stamp
	@SAYSO_PORT=$(PORT) SAYSO_WEB_CHAT=true $(BIN)/sayso --settings deploy/example.env run --example

test: $(VENV)/test.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@SAYSO_TEST_DATABASE=$(DATABASE) $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(TESTS)

bench: $(VENV)/test.stamp
	@$(BIN)/python -m tests.bench

audit: $(VENV)/audit.stamp
	@$(VENV)/audit/bin/python .ci/audit.py constraints.txt

sbom: $(VENV)/run.stamp
	@$(BIN)/python .ci/sbom.py > sbom.json && echo "Wrote sbom.json"

faults: $(VENV)/test.stamp
	@$(BIN)/python -m tests.faults --runs $(RUNS) --servers $(SERVERS) --seed $(SEED)

clean:
	rm -rf $(VENV)

$(VENV)/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.11 run"; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing. On Debian or Ubuntu: apt install python3-venv"; exit 2; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@echo "Getting what Sayso needs, once."
	@$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

$(VENV)/test.stamp: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[test]'
	@touch $@ $(VENV)/run.stamp

# In an environment of its own: what looks for faults is no part of what is looked at.
$(VENV)/audit.stamp: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@$(PYTHON) -m venv $(VENV)/audit
	@$(VENV)/audit/bin/pip install --quiet --disable-pip-version-check --constraint constraints.txt "$$($(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["audit"])')"
	@touch $@
