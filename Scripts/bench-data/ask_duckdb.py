"""What DuckDB takes for feedback by measure and group: ask_duckdb.py STATEMENTS.csv RUNS

Loads the file into two tables of its own, in memory, and asks them for the number of statements and of
different respondents of every measure and group. Prints the median of the CPU time (of all threads) in
milliseconds, the number of tags, and DuckDB's version, between tabs. Loading is not measured.
"""
import statistics
import sys
import time

import duckdb

LOAD = """
CREATE TABLE statement AS
  SELECT * FROM read_csv(?, delim = ';', quote = '"', escape = '"', header = true, all_varchar = true);
CREATE TABLE tag AS
  SELECT "Nr" AS statement, "Kürzel" AS respondent, "Akteursgruppe" AS source_group,
    unnest(["Thema", "Maßnahme", "Maßnahme 2"]) AS target
  FROM statement;
"""
ASK = """
SELECT target, source_group, count(*), count(DISTINCT respondent) FROM tag GROUP BY ALL ORDER BY ALL
"""


def main():
    file, runs = sys.argv[1], int(sys.argv[2])
    database = duckdb.connect()
    for sql in LOAD.strip().split(";\n"):
        database.execute(sql, [file] if "?" in sql else [])
    costs = []
    for _ in range(runs):
        start = time.process_time()
        rows = database.execute(ASK).fetchall()
        costs.append(time.process_time() - start)
    tags = sum(row[2] for row in rows)
    print(f"{statistics.median(costs) * 1000:.2f}", tags, duckdb.__version__, sep="\t")


main()
