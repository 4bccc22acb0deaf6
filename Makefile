# `make` alone lists what there is. The work is done by scripts/, which can be read one by one.
.DEFAULT_GOAL := help
PORT ?= 8080
REGION ?=
export PORT REGION

PARTS := fmt lint test-native test-browser build test-e2e test-hosts test-firefox test-deploy test-architecture test-style test-package supply bill package size size-probe bench screenshots fuzz

.PHONY: help run dev test setup clean size-record weigh clients docs audit $(PARTS)

help: ## This list
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' Makefile

run: ## The console with the emulator behind it, http://127.0.0.1:8080/ (PORT=… changes it)
	@scripts/run.sh

dev: ## The same for development: rebuilds and reloads on every change (REGION=eu-de: against that region's services)
	@scripts/dev.sh

test: ## Everything below, with set-up; says what failed
	@scripts/test.sh

fmt: ## Is everything formatted
supply: ## Licences and sources of all dependencies, against supply.json
bill: ## What is in the program: a bill of materials (CycloneDX) and the notices of third parties, in target/bill
lint: ## Clippy for all crates; warnings are errors
test-native: ## Tests of all crates on this machine
test-browser: ## Tests of components in headless Chromium
build: ## The release page in dist/ and the emulator
test-e2e: ## Journeys in Chromium against the release build (SPEC=smoke picks files)
test-deploy: ## nginx and Caddy with the files of deploy/, in Chromium and by request (SPEC=list picks files)
test-architecture: ## Imports, file lengths, what may stand where
test-style: ## Tokens and contrast
test-package: ## The npm package's own parts, its declarations in strict mode
test-hosts: ## The packed package in the hosts of examples/, each built by its own tool chain (SPEC=memory picks files)
test-firefox: ## The same hosts in Firefox
package: ## The npm package, target/package/backup-console-VERSION.tgz
size: ## Bytes of the first page and of four journeys against size-budget.json
size-probe: ## Bytes of one more form of ten fields, and of one more list: two further release builds, each with a probe
bench: ## Time to the usable vault form beside Swagger UI; a list of 100,000 rows beside AG Grid and TanStack Virtual; the emulator's requests a second (fetches the others; RUNS=…)
screenshots: ## The pictures in docs/, made by a script
fuzz: ## Readers and decoders over 500 000 mutated payloads (FUZZ=… as many, SEED=… and AT=… the same again)

$(PARTS):
	@scripts/part.sh $@

docs: ## Writes docs/rules.md, docs/errors.md, docs/faults.md, docs/openapi/ and docs/places.json anew from the code
	@UPDATE_DOCS=1 cargo test --quiet --locked -p backup-api --test rules --test errors_catalogue --test tables made_from
	@UPDATE_DOCS=1 cargo test --quiet --locked -p backup-console --lib -- places matrix

clients: ## Clients that others wrote against the emulator: SDKs, a command line, Schemathesis (fetches them)
	@tests/clients/run.sh

weigh: ## Where the bytes of the last release build are, room by room (PART="session forms": of these parts; KEEPS=20000: as a tree)
	@node scripts/weigh.mjs $(if $(KEEPS),--keeps $(KEEPS)) $(PART)

size-record: ## Write the present sizes down, with the reason: make size-record WHY="…"
	@RECORD=yes WHY="$(WHY)" scripts/part.sh size

audit: ## Known faults of the dependencies, as the lists of today have them (needs the network; RustSec and npm)
	@scripts/audit.sh

setup: ## Get what is missing, for building and for the tests
	@scripts/setup.sh test

clean: ## Remove what was built; the tools in .tools/ and node_modules/ stay
	rm -rf dist test-results playwright-report examples/*/dist examples/vue/public/dist
	cargo clean
