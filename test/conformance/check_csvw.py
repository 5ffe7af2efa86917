"""csvw: the metadata without a warning, the type of every cell, keys and foreign keys."""
import os
import warnings

from csvw import CSVW
from harness import run, tables_of


def check(folder):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        # Not strict: its strict mode refuses null in a foreign key, which the standard allows.
        document = CSVW(os.path.join(folder, 'csv-metadata.json'), validate=True, strict=False)
        assert document.is_valid, [str(each.message) for each in caught][:3] + document.warnings[:3]
    count = 0
    for table, described in zip(document.tables, tables_of(folder)):
        rows = list(table.iterdicts(strict=True))
        assert len(rows) == described['rows'], f"{described['name']}: {len(rows)} rows, not {described['rows']}"
        count += len(rows)
    return f'{count} rows'


run(check)
