# Two commands are enough: `make run` and `make test`. Each installs what it needs into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Arguments for `make bench`, e.g. make bench ARGS="path/to/squad.json"; ARGS=--help tells all
ARGS ?=

.PHONY: run test lint types unit bench format docs screenshots lock clean
.DEFAULT_GOAL := run

run: $(VENV)/.run  ## Run the bot; without a token, the preview in a browser
	$(BIN)/daleel

test: lint types unit  ## Pass every check, as CI does

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.test
	$(BIN)/mypy

unit: $(VENV)/.test
	$(BIN)/pytest

bench: $(VENV)/.test  ## Compare with other ways to search, on data made here or given
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[benchmarks]"
	$(BIN)/python -m benchmarks $(ARGS)

format: $(VENV)/.test  ## Put the code into its one format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(VENV)/.test  ## Write what the documentation repeats from the code
	$(BIN)/python -m docs.generate

screenshots: $(VENV)/.test  ## Take the README's pictures from the preview (needs Chromium)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "playwright>=1.60"
	$(BIN)/python -m docs.screenshots

lock: $(VENV)/.test  ## Pin the newest versions that fit pyproject.toml, without addresses
	for extras in "preview --extra documents:run" dev:test; do \
	  $(BIN)/uv pip compile pyproject.toml --extra $${extras%:*} --universal --python-version 3.11 \
	    --upgrade --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
	    --quiet --output-file requirements/$${extras#*:}.txt; \
	done

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist *.egg-info

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Daleel needs Python 3.11 or newer. Say which: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.%: requirements/%.txt pyproject.toml $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@
