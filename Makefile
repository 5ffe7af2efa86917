# make         install what is needed, compile, build the datasets of source/ into dist/
# make test    install what is needed, run the tests
SHELL := /bin/sh
.DELETE_ON_ERROR:
.PHONY: all test test-long trial bench check lint types clean

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

# Build into another folder, to look at what a change does.
trial: build/.compiled
	$(BILATERAL) build source --out build/trial

bench: build/.compiled
	node bench/run.js

types: node_modules/.package-lock.json
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
