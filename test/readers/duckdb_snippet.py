"""Run a file of SQL with DuckDB; it must give rows."""
import sys

import duckdb

result = duckdb.sql(open(sys.argv[1], encoding='utf-8').read())
print(result)
assert result is not None and len(result.fetchall()) > 0, 'the query gives no rows'
