"""pandas.read_csv with the descriptor's types, cell by cell against the JSON."""
import os

import pandas as pd
from harness import compare, joined, rows_of, run, tables_of

types = {'string': 'string', 'integer': 'Int64', 'number': 'Float64', 'boolean': 'boolean'}


def check(folder):
    count = 0
    for table in tables_of(folder):
        name, fields = table['name'], table['schema']['fields']
        frame = pd.read_csv(
            os.path.join(folder, table['path']),
            dtype={field['name']: types[field['type']] for field in fields},
            keep_default_na=False,
            na_values=[''],
        )
        expected = rows_of(folder, name)
        assert list(frame.columns) == [field['name'] for field in fields], f'{name}: other columns'
        assert len(frame) == len(expected), f'{name}: {len(frame)} rows, not {len(expected)}'
        for at, row in enumerate(expected):
            for column, value in row.items():
                cell = frame.at[at, column]
                # pandas cannot tell the empty string, "" in the CSV, from null.
                compare(name, column, at, None if cell is pd.NA else cell, None if value == '' else joined(value))
                count += 1
    return f'{count} cells'


run(check)
