# make         install what is needed, compile, build the datasets of source/ into dist/
# make test    install what is needed, run the tests
SHELL := /bin/sh
.DELETE_ON_ERROR:
.PHONY: all test test-long test-readers trial bench check lint types clean

NPM := npm --no-audit --no-fund --loglevel=error
BILATERAL := node build/cli.js

sources := $(shell find source -type f)
schemas := $(shell find schemas -type f)
code := $(shell find pipeline -type f -name '*.ts')
datasets := $(wildcard dist/*/latest/SHA256SUMS)

all: build/.built

# Rebuilt too when dist/ was emptied by hand.
build/.built: build/.compiled $(sources) $(schemas) $(if $(datasets),,missing)
	$(BILATERAL) build source --out dist
	@touch $@

.PHONY: missing
missing:

build/.compiled: node_modules/.package-lock.json tsconfig.json package.json $(code)
	rm -rf build
	npx --no-install tsc
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json
	$(NPM) ci --ignore-scripts
	@touch $@

test: build/.compiled
	npx --no-install vitest run

test-long: build/.compiled
	npx --no-install vitest run --config vitest.long.config.ts

# Run the README's snippets in pandas, R, DuckDB and JavaScript; installs the readers, says loudly what it has to skip.
test-readers: all
	test/readers/run.sh

# Build into another folder, to look at what a change does.
trial: build/.compiled
	$(BILATERAL) build source --out build/trial

# Speed as ratios in one run; `make bench ARTICLES=500 ROUNDS=15` for more.
ARTICLES := 100
ROUNDS := 9
bench: build/.compiled
	npx --no-install tsc -p tsconfig.bench.json
	node build/bench/run.js $(ARTICLES) $(ROUNDS)

types: build/.compiled
	npx --no-install tsc --noEmit -p tsconfig.check.json

lint: node_modules/.package-lock.json
	npx --no-install biome check --error-on-warnings .

# The committed dist/ is what the build makes.
check: all
	$(BILATERAL) verify dist
	git diff --exit-code -- dist
	test -z "$$(git status --porcelain -- dist)"

clean:
	rm -rf build node_modules coverage
