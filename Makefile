# Every command there is. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Everything is built as one workspace with its tests: choosing a single package would give its
# dependencies other features, and build half of them a second time.
DEV := cargo build --locked --workspace --tests

# Where tests keep what they install and make; never inside your data folder.
TEST := .greenroom-test
MODEL := $(TEST)/model
DATA ?= greenroom-data

.PHONY: help run build dev gen setup test check lint content rust sqlite postgres web e2e deny clean

help: ## list the commands
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: build ## install what is missing, build, start on 127.0.0.1:8080
	scripts/setup model $(DATA)/model
	target/release/greenroom --data $(DATA) serve

build: ## build the program with the web app inside
	scripts/setup build
	scripts/setup web
	npm --prefix web run build
	cargo build --release --locked --workspace --bin greenroom

dev: ## server and web app with live reload: open http://127.0.0.1:5173
	scripts/setup web
	scripts/setup model $(DATA)/model
	scripts/dev $(DATA)

gen: ## make the generated files anew
	$(DEV) --examples
	target/debug/greenroom openapi > web/openapi.json
	npm --prefix web run gen
	target/debug/examples/interview_states > docs/interview-states.gen.md
	target/debug/greenroom content check --quick --coverage docs/content-coverage.md

setup: ## install what the tests need: system packages, model, npm packages
	scripts/setup build
	scripts/setup tests
	scripts/setup model $(MODEL)
	scripts/setup web

test: setup lint deny content web rust e2e ## install what tests need and run all of them

check: lint content rust web ## the quick part of `make test`, when everything is installed

lint: ## formatting, clippy, directions
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	scripts/directions

deny: ## licences, bans, sources (what can be checked without a network)
	scripts/deny

content: ## run the reference solutions of the coding questions
	scripts/solutions

rust: sqlite postgres ## every Rust test, on both databases

sqlite: ## domain, formats, and the server on SQLite
	cargo test --locked --workspace

postgres: ## the server's tests again, on PostgreSQL
	scripts/postgres cargo test --locked --workspace --test it

web: ## the web app: lint, types, unit tests, build
	npm --prefix web run lint
	npm --prefix web run test
	npm --prefix web run build

e2e: ## flows in a real browser on the real binary, with axe
	$(DEV)
	npm --prefix web run e2e

clean: ## remove what was built
	rm -rf target web/dist web/node_modules $(TEST)
