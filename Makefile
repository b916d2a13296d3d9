# Everything anyone runs. `make demo` is the place to start.
SHELL := /bin/bash
VENV := .venv
PY := $(VENV)/bin/python
MANAGE := $(PY) manage.py
UV_COMPILE := $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url
PYTEST := $(PY) -m pytest -n 2 --dist loadgroup --no-loadscope-reorder

# The children that tests start find what they import compiled.
unexport PYTHONDONTWRITEBYTECODE

.DELETE_ON_ERROR:
.PHONY: demo serve test test-services lint bench eval docs schemas lock libraries programs

demo: libraries $(VENV)/runtime
	$(MANAGE) demo

serve: libraries $(VENV)/runtime
	$(MANAGE) prepare
	$(MANAGE) serve

test: libraries programs $(VENV)/dev
	$(PYTEST) -m "not services" tests --ignore tests/browser --ignore tests/benchmarks

test-services: libraries programs $(VENV)/dev
	scripts/with_services $(PYTEST) tests --ignore tests/browser --ignore tests/benchmarks

lint: $(VENV)/dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/djlint templates --lint --quiet
	$(MANAGE) makemigrations --check --dry-run
	$(MANAGE) check --fail-level WARNING

bench: libraries $(VENV)/dev
	$(PY) -m tests.benchmarks.bench

# make eval, make eval DATA=DIR, make eval WRITE=1 (the table of docs/evaluation.md)
eval: $(VENV)/dev
	$(PY) -m tests.evaluation $(if $(DATA),--data $(DATA)) $(if $(WRITE),--write)

# What is generated from the code: docs/schemas/, docs/quality-rules.md.
docs: $(VENV)/dev
	$(MANAGE) write_docs

schemas: docs

lock: $(VENV)/dev
	$(UV_COMPILE) -o requirements.lock pyproject.toml
	$(UV_COMPILE) --extra dev -o requirements-dev.lock pyproject.toml

libraries:
	@scripts/system_libraries
	@scripts/system_fonts

# Without them their tests are skipped, and say so.
programs:
	-@scripts/test_programs

# The stamps say which lock file was installed, so a change of it installs again.
$(VENV)/runtime: requirements.lock
	test -x $(PY) || "$$(scripts/find_python)" -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

$(VENV)/dev: requirements-dev.lock
	test -x $(PY) || "$$(scripts/find_python)" -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@ $(VENV)/runtime
