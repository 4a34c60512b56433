"""Attacks public tables with a solver; Scripts/suppression-check calls it and says what it does."""

import csv
import json
import os
import random
import subprocess
import sys

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp

MINIMUMS = [3, 5, 5, 5, 10]


def random_counts(generator):
    """Respondents of a survey by two attributes, dense or sparse, with small counts and zeros."""
    rows, columns = generator.randint(2, 7), generator.randint(2, 7)
    heights = [generator.random() ** 2 + 0.02 for _ in range(rows)]
    widths = [generator.random() ** 2 + 0.02 for _ in range(columns)]
    size = generator.choice([30, 80, 150, 400, 1000])
    mean = size / (sum(heights) * sum(widths))
    zeros = generator.choice([0, 0, 0.1, 0.3])
    return [
        [
            0 if generator.random() < zeros else
            sum(generator.random() < 0.5 for _ in range(int(2 * mean * height * width + 1)))
            for width in widths
        ]
        for height in heights
    ]


def random_later(generator, counts):
    """The same people and some who came later."""
    chance = generator.choice([0.2, 0.5, 1])
    most = generator.choice([3, 10, 40])
    return [
        [count + (generator.randint(0, most) if generator.random() < chance else 0) for count in row]
        for row in counts
    ]


def several(generator, counts):
    """Statements: each respondent made one or more."""
    return [[sum(generator.choice([1, 1, 2, 3]) for _ in range(count)) for count in row]
            for row in counts]


def overlapping(generator, counts):
    """Columns that one respondent can be in several of: totals of rows are fewer than the sums."""
    totals = [
        max(max(row), round(sum(row) * generator.uniform(0.6, 0.99))) for row in counts]
    return totals


def write(path, counts, row_totals=None):
    with open(path, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, delimiter=";")
        columns = [f"c{column}" for column in range(len(counts[0]))]
        rows.writerow(["class"] + columns + (["total"] if row_totals else []))
        for number, row in enumerate(counts):
            rows.writerow([f"r{number}"] + row + ([row_totals[number]] if row_totals else []))
        if row_totals:
            sums = [sum(row[column] for row in counts) for column in range(len(columns))]
            rows.writerow(["total"] + sums + [sum(row_totals)])


def published(program, files, minimum, bands, statements=()):
    command = [program, "report", "suppress", *files, "--minimum", str(minimum), "--format", "json"]
    for file in statements:
        command += ["--statements", file]
    answer = subprocess.run(
        command + (["--bands"] if bands else []), capture_output=True, text=True)
    if answer.returncode != 0:
        sys.exit(f"{files}: {answer.stderr}")
    return json.loads(answer.stdout)["tables"]


def leaking(table, truth, minimum):
    """The table with everything shown again that is not small itself: secondary suppression off."""
    table["cells"] = [
        [str(count) if code == "·" and count >= minimum else code for code, count in zip(codes, counts)]
        for codes, counts in zip(table["cells"], truth)]


def merged(counts, table):
    """The true counts in the classes that are shown."""
    def places(axis):
        return [[int(member[1:]) for member in shown["members"]] for shown in table[axis]["classes"]]
    return [
        [sum(counts[row][column] for row in rows for column in columns)
         for columns in places("columns")]
        for rows in places("rows")
    ]


class System:
    """What is known of some tables, as a linear system in whole numbers."""

    def __init__(self):
        self.lower, self.upper, self.rows = [], [], []

    def leave_out(self, counts, table):
        """The columns that are not shown, of which it is known how many each counts: their places."""
        starts = []
        for count in counts:
            starts.append(len(self.lower))
            for total in table["rowTotals"]:
                self.lower.append(0)
                self.upper.append(min(count, total))
            self.equal(range(starts[-1], len(self.lower)), count)
        return starts

    def add(
        self, cells, minimum, names_small, table, knows_signs, respondents=True, left_out=()):
        """A table's cells: the places of the hidden ones among the variables, by row and column."""
        columns = len(table["columnTotals"])
        first = len(self.lower)
        totals = respondents
        for row, line in enumerate(cells):
            for column, code in enumerate(line):
                cap = numpy.inf
                if totals:
                    cap = min(table["rowTotals"][row], table["columnTotals"][column])
                low, high = 0, cap
                if code.startswith("<") and knows_signs:
                    low, high = 1, min(cap, minimum - 1)
                elif code == "·" and knows_signs:
                    low = minimum if names_small and respondents else 1
                elif code not in ("·",) and not code.startswith("<"):
                    low = high = int(code)
                self.lower.append(low)
                self.upper.append(high)
        for axis, other, sums in (
            ("rows", "columns", table["rowTotals"]), ("columns", "rows", table["columnTotals"])):
            if not totals or table[other]["counting"] == "anyTimes":
                continue
            for place, total in enumerate(sums):
                row = {
                    first + (place * columns + index if axis == "rows" else index * columns + place): 1
                    for index in range(columns if axis == "rows" else len(cells))
                }
                if axis == "rows":
                    row |= {start + place: 1 for start in left_out}
                most = total if table[other]["counting"] == "once" else numpy.inf
                self.rows.append((row, total, most))
        return first

    def equal(self, variables, total):
        self.rows.append(({variable: 1 for variable in variables}, total, total))

    def at_most(self, one, other):
        self.rows.append(({other: 1, one: -1}, 0, numpy.inf))

    def holds(self, values):
        """Whether a table of whole numbers agrees with everything that is known."""
        return all(low <= value <= high for low, value, high in zip(
            self.lower, values, self.upper)) and all(
                least <= sum(factor * values[variable] for variable, factor in row.items()) <= most
                for row, least, most in self.rows)

    def range(self, weights):
        """The least and the most of a sum of variables, in whole numbers.

        Without presolve: with it HiGHS calls some of these systems infeasible that the true counts solve
        (github.com/ERGO-Code/HiGHS/issues/2303 and others). Both ends are proven without the solver: the
        table that it found for each is checked against everything that is known.
        """
        size = len(self.lower)
        matrix = numpy.zeros((len(self.rows), size))
        for number, (row, _, _) in enumerate(self.rows):
            for variable, factor in row.items():
                matrix[number, variable] = factor
        constraints = (
            LinearConstraint(
                matrix, [row[1] for row in self.rows], [row[2] for row in self.rows])
            if self.rows else ())
        aim = numpy.zeros(size)
        for variable, factor in weights.items():
            aim[variable] = factor
        found = []
        for sign in (1, -1):
            answer = milp(
                sign * aim, integrality=numpy.ones(size), bounds=Bounds(self.lower, self.upper),
                constraints=constraints, options={"presolve": False})
            if answer.status == 3:
                found.append(numpy.inf)
            elif answer.success:
                values = [round(value) for value in answer.x]
                if not self.holds(values):
                    sys.exit("the solver found a table that disagrees with what is known")
                found.append(sum(factor * values[variable] for variable, factor in weights.items()))
            else:
                sys.exit(f"no solution: {answer.message}")
        return found[0], found[1]


class Tally:
    """What was published, and what was found out of it."""

    def __init__(self):
        self.shown = self.barred = self.small = self.hidden = self.cells = 0
        self.plainly_found = self.plainly_close = self.one_sign = 0
        self.attacks = self.changes = self.left_out = 0
        self.recovered, self.close = [], []
        self.narrowest = {}

    def interval(self, kind, width, minimum):
        """Keeps the narrowest, next to what is asked of it."""
        if kind not in self.narrowest or width - minimum < self.narrowest[kind][0]:
            self.narrowest[kind] = (width - minimum, width, minimum)

    def found(self, least, most, is_close, what):
        """Notes whether something was told exactly, or more closely than it may be."""
        self.attacks += 1
        if most <= least:
            self.recovered.append(f"{what} is {least}")
        elif is_close:
            self.close.append(f"{what} is {least} to {most}")


def hidden(cells):
    return [
        (row, column) for row, line in enumerate(cells) for column, code in enumerate(line)
        if code == "·" or code.startswith("<")]


def check(condition, what):
    if not condition:
        sys.exit(f"WRONG: {what}")


def attack(system, first, table, minimum, knows_signs, tally, what):
    columns = len(table["columnTotals"])
    for row, column in hidden(table["cells"]):
        least, most = system.range({first + row * columns + column: 1})
        code = table["cells"][row][column]
        is_close = False
        if not knows_signs or not table["namesSmall"]:
            kind = "who knows the one sign" if knows_signs else "from sums and differences"
            tally.interval(kind, most - least, minimum)
            is_close = most - least < minimum
        elif code.startswith("<"):
            is_close = (least, most) != (1, minimum - 1)
        tally.found(least, most, is_close, f"{what}: cell {row},{column} ({code})")


def attack_left_out(system, starts, counts, table, minimum, tally, what):
    """Of few people all must stay possible in each row, of others a range as wide as the minimum."""
    for start, count in zip(starts, counts):
        for row, total in enumerate(table["rowTotals"]):
            if total == 0:
                continue
            least, most = system.range({start + row: 1})
            wanted = min(count, minimum, total)
            tally.left_out += 1
            tally.found(
                least, most, most - least < wanted, f"{what}: left out, row {row} of {count}")


def left_out_counts(counts, table):
    """How many each column counts that is not shown."""
    return [
        sum(row[int(title[1:])] for row in counts) for title in table["leftOut"]
        if title.startswith("c")]


def attack_plainly(counts, table, minimum, tally, gone=()):
    """How many small cells the same attack finds where nothing but small cells is hidden."""
    cells = [
        [f"<{minimum}" if 0 < count < minimum else str(count) for count in row] for row in counts]
    columns = len(counts[0])
    system = System()
    starts = system.leave_out(gone, table)
    first = system.add(cells, minimum, True, table, True, left_out=starts)
    for row, column in hidden(cells):
        least, most = system.range({first + row * columns + column: 1})
        tally.plainly_found += least == most
        tally.plainly_close += least < most and (least, most) != (1, minimum - 1)


def count(counts, table, minimum, tally):
    tally.shown += 1
    tally.one_sign += not table["namesSmall"]
    tally.small += sum(0 < count < minimum for row in counts for count in row)
    tally.hidden += len(hidden(table["cells"]))
    tally.cells += sum(len(row) for row in counts)


def single(program, generator, folder, tally, number, leaks=False):
    counts = random_counts(generator)
    minimum, bands = generator.choice(MINIMUMS), generator.random() < 0.5
    totals = overlapping(generator, counts) if generator.random() < 0.25 else None
    said = several(generator, counts) if totals is None and generator.random() < 0.25 else None
    path, other = os.path.join(folder, "table.csv"), os.path.join(folder, "statements.csv")
    write(path, counts, totals)
    if said:
        write(other, said)
    [table] = published(program, [path], minimum, bands, [other] if said else [])
    if table["bar"]:
        tally.barred += 1
        return
    truth = merged(counts, table)
    for row, line in enumerate(table["cells"]):
        for column, code in enumerate(line):
            if code.isdigit():
                check(int(code) == truth[row][column], f"table {number} shows a wrong count")
                check(not 0 < int(code) < minimum, f"table {number} shows a small count")
    if leaks:
        leaking(table, truth, minimum)
    count(truth, table, minimum, tally)
    gone = left_out_counts(counts, table)
    attack_plainly(truth, table, minimum, tally, gone)
    for knows_signs in (False, True):
        system = System()
        starts = system.leave_out(gone, table)
        values = [
            sum(counts[int(member[1:])][int(title[1:])] for member in shown["members"])
            for title in table["leftOut"] for shown in table["rows"]["classes"]]
        first = system.add(
            table["cells"], minimum, table["namesSmall"], table, knows_signs, left_out=starts)
        values += [count for row in truth for count in row]
        if said:
            said_truth = merged(said, table)
            add_statements(system, first, table, said_truth, minimum, knows_signs)
            values += [count for row in said_truth for count in row]
        check(system.holds(values), f"table {number} contradicts the true counts")
        attack(system, first, table, minimum, knows_signs, tally, f"table {number}, seen {counts}")
        attack_left_out(
            system, starts, gone, table, minimum, tally, f"table {number}, seen {counts}")


def add_statements(system, first, table, said, minimum, knows_signs):
    """Statements beside respondents: at least one of each, and their totals."""
    start = system.add(
        table["statements"], minimum, False, table, knows_signs, respondents=False)
    rows, columns = len(said), len(said[0])
    for row in range(rows):
        system.equal(range(start + row * columns, start + (row + 1) * columns), sum(said[row]))
    for column in range(columns):
        system.equal(
            range(start + column, start + rows * columns, columns),
            sum(row[column] for row in said))
    for cell in range(rows * columns):
        system.at_most(first + cell, start + cell)


def pair(program, generator, folder, tally, number, leaks=False):
    counts = random_counts(generator)
    later = random_later(generator, counts)
    minimum, bands = generator.choice(MINIMUMS), generator.random() < 0.5
    paths = [os.path.join(folder, name) for name in ("earlier.csv", "later.csv")]
    write(paths[0], counts)
    write(paths[1], later)
    tables = published(program, paths, minimum, bands)
    if any(table["bar"] for table in tables):
        tally.barred += 1
        return
    for axis in ("rows", "columns"):
        check(tables[0][axis]["classes"] == tables[1][axis]["classes"], f"pair {number}: other {axis}")
    truths = [merged(counts, tables[0]), merged(later, tables[1])]
    if leaks:
        for table, truth in zip(tables, truths):
            leaking(table, truth, minimum)
    count(truths[1], tables[1], minimum, tally)
    cells = len(truths[0]) * len(truths[0][0])
    for knows_signs in (False, True):
        system = System()
        firsts = [
            system.add(table["cells"], minimum, table["namesSmall"], table, knows_signs)
            for table in tables]
        for cell in range(cells):
            system.at_most(firsts[0] + cell, firsts[1] + cell)
        check(
            system.holds([count for truth in truths for row in truth for count in row]),
            f"pair {number} contradicts the true counts")
        for first, table in zip(firsts, tables):
            attack(system, first, table, minimum, knows_signs, tally,
                   f"pair {number}, seen {counts} {later}")
        columns = len(truths[0][0])
        for cell in range(cells):
            change = truths[1][cell // columns][cell % columns] - (
                truths[0][cell // columns][cell % columns])
            if not 0 < change < minimum:
                continue
            least, most = system.range({firsts[1] + cell: 1, firsts[0] + cell: -1})
            tally.changes += not knows_signs
            if not knows_signs:
                tally.interval("changes, from differences", most - least, minimum)
            tally.found(
                least, most, not knows_signs and most - least < minimum,
                f"pair {number}: the change of cell {cell}")


def report(name, tally):
    print(f"{name}: {tally.shown} shown, {tally.barred} withheld ({tally.one_sign} with one sign)")
    print(f"  {tally.cells} cells: {tally.small} small, {tally.hidden - tally.small} more hidden")
    print(
        f"  {tally.attacks} attacks: {len(tally.recovered)} recovered exactly, "
        f"{len(tally.close)} more closely than they may be")
    if tally.left_out:
        print(f"  {tally.left_out} of them on columns of few people that are left out")
    if tally.changes:
        print(f"  {tally.changes} changes smaller than the minimum among them")
    if tally.plainly_found + tally.plainly_close:
        print(
            f"  plain suppression of the small cells alone: {tally.plainly_found} of them recovered "
            f"exactly, {tally.plainly_close} more closely than their sign")
    for kind, (_, width, minimum) in sorted(tally.narrowest.items()):
        print(f"  narrowest interval, {kind}: {width}, where the minimum is {minimum}")
    for what in (tally.recovered + tally.close)[:5]:
        print(f"  FOUND: {what[:400]}")


def notices_leaks(program, folder):
    """Whether the attack finds what is there to be found, before its finding nothing means anything."""
    for attempt in (single, pair):
        generator, tally = random.Random(1), Tally()
        number = 0
        while tally.shown < 5:
            number += 1
            attempt(program, generator, folder, tally, number, leaks=True)
        if not tally.recovered:
            sys.exit(f"{attempt.__name__}: without secondary suppression nothing was recovered")


def main():
    program, tables, pairs, seed, folder = (
        sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
    leaks = os.environ.get("LEAK") == "1"
    generator = random.Random(seed)
    notices_leaks(program, folder)
    print("A planted leak is recovered, alone and in pairs of releases.")
    alone, twice = Tally(), Tally()
    for attempt, tally, wanted in ((single, alone, tables), (pair, twice, pairs)):
        number = 0
        while tally.shown < wanted:
            number += 1
            attempt(program, generator, folder, tally, number, leaks)
        report("tables" if tally is alone else "pairs of releases", tally)
    if alone.recovered + alone.close + twice.recovered + twice.close:
        sys.exit("Something was found that may not be.")
    print("No small count and no small change was found.")


main()
