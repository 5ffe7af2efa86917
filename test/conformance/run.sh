#!/bin/sh
# Checks every release of a folder of datasets (the first argument, else dist/) with readers and validators that are not
# ours, and the releases of test/conformance/source, which have what readers stumble over. Each tool must also fail on
# releases that were broken on purpose. What they need is installed into build/conformance, R with apt-get where that is
# possible; a tool that is not to be had is skipped loudly.
set -eu
dist=$(realpath "${1:-$(dirname "$0")/../../dist}")
cd "$(dirname "$0")/../.."
here=$PWD/test/conformance
work=$PWD/build/conformance
skipped='' failed=''
mkdir -p "$work"
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1

skip() { skipped="$skipped $1"; printf '\n*** SKIPPED: %s: %s ***\n\n' "$1" "$2"; }

# Every version of every dataset; `latest` is a copy of one. Names of folders have no spaces.
releases() { find "$dist" "$work/dist" -mindepth 3 -maxdepth 3 -name datapackage.json ! -path '*/latest/*' -exec dirname {} \; | sort; }
broken() { for fault in $1; do printf '%s\n' "$work/broken/$fault"; done; }

# NAME FAULTS COMMAND…: the command passes every release, and fails on a release with any of the faults.
try() {
  name=$1 faults=$2
  shift 2
  printf '== %s\n' "$name"
  "$@" $(releases) || failed="$failed $name"
  printf '   must fail:\n'
  "$@" --broken $(broken "$faults") || failed="$failed $name(broken)"
}

install_npm() {
  cmp -s "$here/package-lock.json" "$work/npm/installed.json" && return 0
  mkdir -p "$work/npm"
  cp "$here/package.json" "$here/package-lock.json" "$work/npm/"
  (cd "$work/npm" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) && cp "$here/package-lock.json" "$work/npm/installed.json"
}

# cffconvert wants an older jsonschema than frictionless does, so it has an environment of its own.
install_python() { # ENVIRONMENT REQUIREMENTS
  command -v python3 > /dev/null || return 1
  cmp -s "$here/$2" "$work/$1/installed.txt" && return 0
  test -x "$work/$1/bin/python" || python3 -m venv "$work/$1" || return 1
  "$work/$1/bin/pip" install --quiet --disable-pip-version-check -r "$here/$2" && cp "$here/$2" "$work/$1/installed.txt"
}

install_r() {
  command -v Rscript > /dev/null && return 0
  test "$(id -u)" = 0 && command -v apt-get > /dev/null || return 1
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends r-base-core > "$work/apt.log" 2>&1
}

check_npm() { (cd "$work/npm" && node "$here/check_datapackage.mjs" "$@"); }

check_r() {
  flag=''
  if test "$1" = --broken; then flag=--broken; shift; fi
  node "$here/plan_r.mjs" "$work/r" "$@" && Rscript --vanilla "$here/check_tables.R" "$work/r/plan.tsv" $flag
}

rm -rf "$work/dist"
node build/cli.js build "$here/source" --out "$work/dist"
node build/cli.js build "$here/source" --name hostile-collection --out "$work/dist"
# A second version, which has changes and a correction.
rm -rf "$work/source"
cp -R "$here/source" "$work/source"
printf '\nIn 1999, "=Egypt" and Greece signed a treaty; about 700 Greeks lived in Egypt.\n' >> "$work/source/hostile.txt"
cp "$here/corrections.csv" "$work/source"
node build/cli.js build "$work/source" --name hostile-collection --out "$work/dist"
node build/cli.js verify "$work/dist"
hostile=$work/dist/hostile-collection/latest
node "$here/break.mjs" "$hostile" "$work/broken"
for fault in "$work/broken"/*; do
  if node build/cli.js verify "$fault" > /dev/null 2>&1; then failed="$failed verify($(basename "$fault"))"; fi
done

if install_npm; then
  try 'npm datapackage and tableschema' 'cell-type foreign-key same-key missing-column' check_npm
else
  skip 'npm datapackage and tableschema' 'they cannot be installed'
fi
if install_python venv requirements.txt; then
  python=$work/venv/bin/python
  try frictionless 'cell-type foreign-key same-key missing-column checksum' "$python" "$here/check_frictionless.py"
  try mlcroissant 'cell-type missing-column checksum' "$python" "$here/check_croissant.py"
  try csvw 'cell-type foreign-key same-key missing-column' "$python" "$here/check_csvw.py"
  try pandas 'cell-type missing-column other-cell' "$python" "$here/check_pandas.py"
  try DuckDB 'cell-type missing-column other-cell' "$python" "$here/check_duckdb.py"
else
  skip 'frictionless, mlcroissant, csvw, pandas and DuckDB' 'python3 with venv and pip is not to be had here'
fi
if install_python venv-cff requirements-cff.txt; then
  try cffconvert citation "$work/venv-cff/bin/python" "$here/check_cff.py"
else
  skip cffconvert 'python3 with venv and pip is not to be had here'
fi
if install_r; then
  try R 'cell-type missing-column other-cell' check_r
else
  skip R 'Rscript is not here and cannot be installed'
fi

printf '\nreleases of %s checked%s\n' "$(basename "$dist")" "${skipped:+, but SKIPPED:$skipped}"
if test -n "$failed"; then printf '\nFAILED:%s\n' "$failed" >&2; exit 1; fi
