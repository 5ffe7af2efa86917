"""DuckDB's read_csv with the descriptor's types, cell by cell against the JSON; it tells "" from null."""
import os

import duckdb
from harness import compare, joined, rows_of, run, tables_of

types = {'string': 'VARCHAR', 'integer': 'BIGINT', 'number': 'DOUBLE', 'boolean': 'BOOLEAN'}


def check(folder):
    count = 0
    for table in tables_of(folder):
        name, fields = table['name'], table['schema']['fields']
        relation = duckdb.read_csv(
            os.path.join(folder, table['path']),
            header=True,
            columns={field['name']: types[field['type']] for field in fields},
            auto_detect=False,
            delimiter=',',
            quotechar='"',
            escapechar='"',
            na_values='',
            allow_quoted_nulls=False,
        )
        rows, expected = relation.fetchall(), rows_of(folder, name)
        assert len(rows) == len(expected), f'{name}: {len(rows)} rows, not {len(expected)}'
        for at, (cells, row) in enumerate(zip(rows, expected)):
            for cell, (column, value) in zip(cells, row.items()):
                compare(name, column, at, cell, joined(value))
                count += 1
    return f'{count} cells'


run(check)
