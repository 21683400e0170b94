# Two commands do everything: `make run` and `make test`.
SHELL := /bin/bash
VENV ?= .venv
PORT ?= 8000
HOST ?= 127.0.0.1
# A person reads this terminal: words instead of JSON, and only what matters.
LOG_FORMAT ?= text
LOG_LEVEL ?= WARNING
export VENV PORT HOST LOG_FORMAT LOG_LEVEL
# honcho gives every process a port of its own; the links of mails need that of the site.
run dev: export SITE_URL ?= http://localhost:$(PORT)
PYTHON_BIN := $(VENV)/bin/python
TEST_WORKERS ?= 2
POSTGRES_URL ?= postgres://postgres@127.0.0.1:5432/postgres

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: env
env:
	@bin/environment requirements.lock

.PHONY: env-dev
env-dev: env
	@bin/environment requirements-dev.lock

.PHONY: run
run: env ## Start the site and its worker on http://localhost:8000 (PORT=8123 for another port)
	@$(PYTHON_BIN) manage.py prepare --demo-on-first-run
	@exec $(VENV)/bin/honcho --no-colour -f deploy/Procfile start

.PHONY: dev
dev: env ## The same, reloading when a file changes
	@DEBUG=true $(PYTHON_BIN) manage.py prepare --demo-on-first-run --no-static
	@DEBUG=true exec $(VENV)/bin/honcho --no-colour -f deploy/Procfile.dev start

.PHONY: test
test: env-dev ## Install what the tests need and run the whole suite (DATABASE_URL chooses the database)
	@bin/browser
	@$(PYTHON_BIN) manage.py messages --compile --settings=cms.settings.test
	@$(PYTHON_BIN) -m pytest -n $(TEST_WORKERS) --dist loadgroup $(ARGS)

.PHONY: test-postgres
test-postgres: ## The same on PostgreSQL (POSTGRES_URL chooses the server)
	@DATABASE_URL="$(POSTGRES_URL)" $(MAKE) --no-print-directory test

.PHONY: check
check: env-dev ## Lint, types, import borders, messages, migrations, deployment settings
	@bin/check

.PHONY: format
format: env-dev ## Format Python and templates
	@$(PYTHON_BIN) -m ruff check --fix --quiet . ; $(PYTHON_BIN) -m ruff format .

.PHONY: messages
messages: env-dev ## Bring the message catalogues up to date with the sources
	@$(PYTHON_BIN) manage.py messages --update --settings=cms.settings.test

.PHONY: bench
bench: env-dev ## Measure the main pages; write the table of the whole site into docs/performance.md
	@$(PYTHON_BIN) -m pytest tests/bench -m bench -s -p no:cacheprovider
	@DJANGO_SETTINGS_MODULE=cms.settings.test $(PYTHON_BIN) -m tests.bench.whole $(BENCH_ARGS)

.PHONY: pictures
pictures: env-dev ## Photograph every page of a running site into var/pictures (SITE, WHO)
	@DJANGO_SETTINGS_MODULE=cms.settings.dev $(PYTHON_BIN) -m tests.walk $(or $(SITE),http://localhost:8000) $(if $(WHO),--as $(WHO))

.PHONY: lock
lock: env-dev ## Resolve the dependencies again into the lock files (needs uv)
	@uv pip compile -q --upgrade --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml -o requirements.lock
	@uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
