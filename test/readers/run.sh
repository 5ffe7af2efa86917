#!/bin/sh
# Runs every snippet of README's "Load the data" with the reader it is for, from the repository's root, on the committed
# dist/. Python packages go into build/readers; R is installed with apt-get where that is possible. A reader that is not
# to be had is skipped loudly; a snippet that fails fails the run.
set -eu
cd "$(dirname "$0")/../.."
work=build/readers
skipped=''
mkdir -p "$work"

# The code block of that language below "## Load the data".
snippet() { awk -v lang="$1" '/^## /{on = ($0 == "## Load the data")} on && $0 == "```" lang {code = 1; next} /^```$/{code = 0} code' README.md; }

skip() { skipped="$skipped $1"; printf '\n*** SKIPPED: %s: %s ***\n\n' "$1" "$2"; }

try() { # NAME LANGUAGE FILE COMMAND…
  name=$1 language=$2 file=$work/$3
  shift 3
  snippet "$language" > "$file"
  test -s "$file" || { echo "Cannot find the $language snippet in README.md" >&2; exit 1; }
  printf '== %s\n' "$name"
  "$@" "$file"
}

install_python() {
  command -v python3 > /dev/null || return 1
  test -x "$work/venv/bin/python" || python3 -m venv "$work/venv" || return 1
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check -r test/readers/requirements.txt
}

install_r() {
  command -v Rscript > /dev/null && return 0
  test "$(id -u)" = 0 && command -v apt-get > /dev/null || return 1
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends r-base-core > "$work/apt.log" 2>&1
}

try JavaScript js snippet.mjs node
if install_python; then
  try pandas python snippet.py "$work/venv/bin/python"
  try DuckDB sql snippet.sql "$work/venv/bin/python" test/readers/duckdb_snippet.py
else
  skip 'pandas and DuckDB' 'python3 with venv and pip is not to be had here'
fi
if install_r; then try R r snippet.R Rscript; else skip R 'Rscript is not here and cannot be installed'; fi

printf '\nreaders tried on dist/%s\n' "${skipped:+, but SKIPPED:$skipped}"
