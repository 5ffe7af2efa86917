"""mlcroissant: the document without an error, and every record of every record set against the JSON."""
import logging
import os

import mlcroissant as mlc
from harness import compare, rows_of, run, tables_of

logging.disable(logging.WARNING)


def text(value):
    if isinstance(value, bytes):
        return value.decode()
    return [text(item) for item in value] if isinstance(value, list) else value


def check(folder):
    dataset = mlc.Dataset(os.path.join(folder, 'croissant.json'))
    assert not dataset.metadata.ctx.issues.errors, dataset.metadata.ctx.issues.errors
    assert [each.id for each in dataset.metadata.record_sets] == [table['name'] for table in tables_of(folder)]
    count = 0
    for table in tables_of(folder):
        name = table['name']
        expected = rows_of(folder, name)
        records = list(dataset.records(record_set=name))
        assert len(records) == len(expected) == table['rows'], f'{name}: {len(records)} records, not {len(expected)}'
        for at, (record, row) in enumerate(zip(records, expected)):
            for column, value in row.items():
                compare(name, column, at, text(record[f'{name}/{column}']), value)
        count += len(records)
    return f'{count} records'


run(check)
