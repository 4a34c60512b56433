"""What others take to read a table: read_elsewhere.py csv|duckdb|openpyxl FILE

Prints the CPU time in milliseconds (importing the package left out) and the number of rows behind the
header, between tabs; nothing where the package is missing (pip install duckdb openpyxl).
"""
import csv
import sys
import time


def read_csv(path):
    start = time.process_time()
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = sum(1 for _ in csv.reader(file, delimiter=";"))
    return start, rows - 1


def read_duckdb(path):
    import duckdb

    database = duckdb.connect(config={"threads": 1})
    start = time.process_time()
    source = f"read_csv('{path}', delim = ';', quote = '\"', escape = '\"', header = true, all_varchar = true)"
    # The length of every cell, so that none is left out.
    counted = f"SELECT count(*), sum(strlen(COLUMNS(*))) FROM {source}"
    return start, database.execute(counted).fetchone()[0]


def read_openpyxl(path):
    import openpyxl

    start = time.process_time()
    sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]
    return start, sum(1 for _ in sheet.iter_rows(values_only=True)) - 1


def main():
    readers = {"csv": read_csv, "duckdb": read_duckdb, "openpyxl": read_openpyxl}
    try:
        start, rows = readers[sys.argv[1]](sys.argv[2])
    except ImportError:
        return
    print(f"{(time.process_time() - start) * 1000:.1f}", rows, sep="\t")


main()
