"""Runs a check on releases: `CHECK DIR…`, each must pass; `CHECK --broken DIR…`, each must fail."""
import json
import os
import sys


def descriptor_of(folder):
    with open(os.path.join(folder, 'datapackage.json'), encoding='utf-8') as file:
        return json.load(file)


def tables_of(folder):
    return [resource for resource in descriptor_of(folder)['resources'] if resource.get('type') == 'table']


def rows_of(folder, table):
    with open(os.path.join(folder, f'{table}.json'), encoding='utf-8') as file:
        return json.load(file)


def joined(value):
    """A list as its cell in the CSV has it."""
    if not isinstance(value, list):
        return value
    if not value:
        return None
    return '|'.join(item.replace('\\', '\\\\').replace('|', '\\|') for item in value)


def compare(table, column, at, actual, expected):
    assert actual == expected, f'{table} row {at}: `{column}` is {actual!r}, the JSON has {expected!r}'


def run(check):
    broken = sys.argv[1] == '--broken'
    wrong = 0
    for folder in sys.argv[2 if broken else 1:]:
        try:
            summary, fault = check(folder), None
        except Exception as error:  # whatever a reader throws is its verdict
            summary, fault = None, ' '.join(f'{type(error).__name__}: {error}'.split())[:300]
        is_right = (fault is not None) == broken
        wrong += not is_right
        print('  ' if is_right else 'X ', os.path.relpath(folder), '-', fault if fault is not None else f'ok, {summary}')
    sys.exit(1 if wrong else 0)
