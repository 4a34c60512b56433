"""Compares tests of tables with SciPy's; Scripts/statistics-check calls it and says what it does."""

import collections
import json
import math
import random
import subprocess
import sys

import numpy
from scipy.stats import chi2_contingency, fisher_exact, norm
from scipy.stats.contingency import association
from statsmodels.stats.multitest import multipletests

RELATIVE = 1e-8
# Smaller probabilities are all as good as nothing.
ABSOLUTE = 1e-14
GROUPS = ["citizens", "experts", "politicians", "schools", "administration", "unknown"]
LEVELS = ["unter 18", "18–29", "30–44", "45–64", "ab 65", "sonst"]
CATALOGUE = """process: { slug: probe, title: Probe, place: Probe }
themes:
""" + "".join(f"  - {{ slug: t{number}, title: T{number} }}\n" for number in range(6))


def run(program, arguments, folder, text=None):
    answer = subprocess.run(
        [program, *arguments], cwd=folder, input=text, capture_output=True, text=True)
    if answer.returncode != 0:
        sys.exit(f"{arguments}: {answer.stderr}")
    return answer.stdout


def random_people(generator):
    """Who said something: group, level and themes of each; of every size and degree of association."""
    groups = GROUPS[: generator.randint(2, 6)]
    levels = LEVELS[: generator.randint(2, 6)]
    strength = generator.random() ** 2
    size = generator.choice([8, 15, 30, 80, 250])
    weights = [generator.random() + 0.05 for _ in levels]
    people = []
    for _ in range(size):
        group = generator.randrange(len(groups))
        level = (
            group % len(levels)
            if generator.random() < strength
            else generator.choices(range(len(levels)), weights)[0])
        themes = sorted({level} | {
            number for number in range(len(levels)) if generator.random() < 0.2})
        people.append((groups[group], levels[level], themes))
    return people


def lines(people):
    """As lines of the exchange format, a statement a person."""
    return "".join(
        json.dumps({
            "consultation": "probe", "group": group,
            "respondent": {"kind": "person", "id": str(number)},
            "attributes": {"Alter": level}, "text": f"Aussage {number}",
            "tags": [{"theme": f"t{theme}"} for theme in themes]}) + "\n"
        for number, (group, level, themes) in enumerate(people))


def close(one, other):
    if one is None or other is None:
        return one is None and other is None
    return math.isclose(one, other, rel_tol=RELATIVE, abs_tol=ABSOLUTE)


class Comparison:
    def __init__(self):
        self.counts = collections.Counter()

    def expect(self, name, ours, theirs, context):
        if not close(ours, theirs):
            sys.exit(f"{name}: {ours}, expected {theirs}: {context}")
        self.counts[name] += 1

    def test(self, ours, table):
        """One test of a table without empty rows and columns."""
        table = numpy.array(table)
        table = table[table.sum(axis=1) > 0][:, table.sum(axis=0) > 0]
        result = chi2_contingency(table, correction=False)
        is_exact = table.shape == (2, 2) and (result.expected_freq < 5).any()
        p = fisher_exact(table)[1] if is_exact else result.pvalue
        context = table.tolist()
        if ours["test"] != ("fisher" if is_exact else "chi-square"):
            sys.exit(f"{ours['test']}: {context}")
        self.expect("chi-square", ours["chiSquare"], result.statistic, context)
        self.expect("degrees of freedom", ours["degreesOfFreedom"], result.dof, context)
        self.expect("p, exact" if is_exact else "p", ours["p"], p, context)
        self.expect("Cramér’s V", ours["cramersV"], association(table, method="cramer"), context)
        return p

    def report(self, report, incidence):
        """`incidence`: for each row and column category, which people stand in it."""
        rows, columns, size = incidence
        cells = [[len(row & column) for column in columns] for row in rows]
        found, raw = [], []
        for row, cell_row in enumerate(report["cells"]):
            for column, cell in enumerate(cell_row):
                observed, r, c = cells[row][column], len(rows[row]), len(columns[column])
                if cell["respondents"] != observed:
                    sys.exit(f"{cell['respondents']} people, expected {observed}")
                if r == 0 or c == 0:
                    continue
                square = numpy.array(
                    [[observed, r - observed], [c - observed, size - r - c + observed]])
                self.expect("expected", cell["expected"], r * c / size, square.tolist())
                if r == size or c == size:
                    self.expect("residual", cell["residual"], None, square.tolist())
                    continue
                residual = (observed - r * c / size) / math.sqrt(
                    r * c / size * (1 - r / size) * (1 - c / size))
                self.expect("residual", cell["residual"], residual, square.tolist())
                expected = chi2_contingency(square, correction=False).expected_freq
                p = fisher_exact(square)[1] if (expected < 5).any() else 2 * norm.sf(abs(residual))
                self.expect("p of a cell", cell["p"], p, square.tolist())
                found.append(cell["pCorrected"])
                raw.append(p)
        if raw:
            for ours, theirs in zip(found, multipletests(raw, method="holm")[1]):
                self.expect("p of a cell, corrected", ours, theirs, raw)
        tests = report["association"]["tests"]
        if report["association"]["scope"] == "whole":
            for test in tests:
                self.test(test, cells)
            return
        raw = []
        by_key = {category["key"]: row for category, row in zip(
            report["rows"]["categories"], cells)}
        for test in tests:
            yes = by_key[test["category"]]
            raw.append(
                self.test(test, [yes, [len(all_) - some for all_, some in zip(columns, yes)]]))
        if raw:
            for test, theirs in zip(tests, multipletests(raw, method="holm")[1]):
                self.expect("p, corrected", test["pCorrected"], theirs, raw)


def incidence(report, people, dimension):
    def members(categories, has):
        return [
            {number for number, person in enumerate(people) if has(person, category["key"])}
            for category in categories]

    rows = members(
        report["rows"]["categories"],
        (lambda person, key: f"{key}" in [f"t{theme}" for theme in person[2]])
        if dimension == "theme" else (lambda person, key: person[1] == key))
    columns = members(report["columns"]["categories"], lambda person, key: person[0] == key)
    return rows, columns, len(people)


def main():
    program, tables, seed, folder = (
        sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
    program = subprocess.run(
        ["realpath", program], capture_output=True, text=True).stdout.strip()
    generator = random.Random(seed)
    comparison = Comparison()
    for number in range(tables):
        people = random_people(generator)
        place = f"{folder}/{number}"
        subprocess.run(["mkdir", place], check=True)
        for name, text in (("k.yaml", CATALOGUE), ("a.jsonl", lines(people))):
            with open(f"{place}/{name}", "w", encoding="utf-8") as file:
                file.write(text)
        run(program, ["init", "a.resonanz", "--catalogue", "k.yaml"], place)
        run(program, ["import", "a.jsonl", "--quiet"], place)
        for dimension in ("attribute:Alter", "theme"):
            report = json.loads(
                run(program, ["report", "crosstab", dimension, "group", "--format", "json"], place))
            comparison.report(report, incidence(report, people, dimension))
        subprocess.run(["rm", "-r", place], check=True)
    for name, count in comparison.counts.items():
        print(f"{name}: {count} equal")
    print(f"{tables} surveys, two tables each")


main()
