"""Writes what a query finds to a workbook with XlsxWriter in its constant-memory mode:

write_workbook.py ARCHIVE QUERY.sql OUT.xlsx

Holds no rows; a worksheet ends at 1,048,576.
"""

import sqlite3
import sys

import xlsxwriter

ROWS = 1_048_576

archive, query, path = sys.argv[1:]
with open(query, encoding="utf-8") as source:
    sql = "".join(line for line in source if not line.startswith((".", "--")))
rows = sqlite3.connect(f"file:{archive}?mode=ro", uri=True).execute(sql)
header = [column[0] for column in rows.description]
book = xlsxwriter.Workbook(path, {"constant_memory": True})
sheet, place = None, ROWS
for record in rows:
    if place == ROWS:
        sheet, place = book.add_worksheet(), 1
        sheet.write_row(0, 0, header)
    for column, cell in enumerate(record):
        if isinstance(cell, str):
            sheet.write_string(place, column, cell)
        elif cell is not None:
            sheet.write_number(place, column, cell)
    place += 1
book.close()
