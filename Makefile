# make         install what is needed, compile, build the datasets of source/ into dist/: a new version of what changed
# make test    install what is needed, run the tests
# The other targets are described where they stand.
SHELL := /bin/sh
.DELETE_ON_ERROR:
.PHONY: all test test-long test-readers conformance trial bench bench-times check types lint clean stale

NPM := npm --no-audit --no-fund --loglevel=error
BILATERAL := node build/cli.js

# $(call stale-if-newer,STAMP,FOLDERS): `stale`, which is never up to date, when something below FOLDERS is newer than
# STAMP. A deleted file counts too, as its folder is newer, and names may have spaces.
stale-if-newer = $(if $(wildcard $(1)),$(if $(shell find $(2) -newer $(1) | head -n 1),stale))

all: build/.built

# Built again too when there is no dataset.
build/.built: build/.compiled $(call stale-if-newer,build/.built,source schemas) $(if $(wildcard dist/*/latest/SHA256SUMS),,stale)
	$(BILATERAL) build source --out dist
	@touch $@

# Compiled from nothing, so that no file of a deleted module stays.
build/.compiled: node_modules/.package-lock.json tsconfig.json $(call stale-if-newer,build/.compiled,pipeline)
	@mkdir -p build
	@find build -mindepth 1 -maxdepth 1 ! -name readers ! -name conformance ! -name check ! -name trial -exec rm -rf {} +
	npx --no-install tsc
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json
	$(NPM) ci --ignore-scripts
	@touch $@

test: build/.compiled
	npx --no-install vitest run

# What takes longer than a developer waits for.
test-long: build/.compiled
	npx --no-install vitest run --config vitest.long.config.ts

# Run the README's snippets in pandas, R, DuckDB and JavaScript; installs the readers, says loudly what it has to skip.
test-readers: all
	test/readers/run.sh

# Check every release of dist/ (`make conformance DIST=FOLDER` of another folder), and some that are hard to read, with
# readers and validators of others, which must also fail on releases that are broken; installs them, says loudly what it
# has to skip.
DIST := dist
conformance: all
	test/conformance/run.sh $(DIST)

# Build into another folder, to look at what a change does; it is no version of dist/.
trial: build/.compiled
	$(BILATERAL) build source --out build/trial
	$(BILATERAL) verify build/trial

# Speed as ratios in one run; `make bench ARTICLES=500 ROUNDS=15` for more.
ARTICLES := 100
ROUNDS := 9
bench: build/.compiled
	npx --no-install tsc -p tsconfig.bench.json
	node build/bench/run.js $(ARTICLES) $(ROUNDS)

# Speed of the annotator of times beside other packages; `make bench-times TEXTS=FILE` on a text, or on the field `text`
# of a .jsonl.
bench-times: build/.compiled
	npx --no-install tsc -p tsconfig.bench.json
	node build/bench/times.js --rounds $(ROUNDS) $(if $(TEXTS),--texts $(TEXTS))

# The committed dist/ is what the build makes, and every promise of it holds. Asked of a copy, so that nothing is published.
check: build/.compiled
	$(BILATERAL) verify dist
	@rm -rf build/check && mkdir -p build/check && cp -R dist build/check/dist
	$(BILATERAL) build source --out build/check/dist
	$(BILATERAL) verify build/check/dist
	diff -r dist build/check/dist

types: build/.compiled
	npx --no-install tsc -p tsconfig.check.json

lint: node_modules/.package-lock.json
	npx --no-install biome check --error-on-warnings .

clean:
	rm -rf build node_modules coverage
