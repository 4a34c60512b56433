"""Compares figures of agreement; Scripts/agreement-check calls it and says what it does."""

import csv
import json
import math
import random
import subprocess
import sys
import warnings

import krippendorff
import numpy
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

TOLERANCE = 1e-9


def random_table(generator):
    """Ratings of units by people, None where one is missing; agreement and gaps of every degree."""
    people = generator.randint(2, 6)
    categories = generator.randint(2, 7)
    units = generator.randint(1, 60)
    gaps = generator.choice([0, 0, 0.05, 0.2, 0.5])
    agreement = generator.random()
    weights = [generator.random() ** 3 for _ in range(categories)]
    table = []
    for _ in range(units):
        truth = generator.choices(range(categories), weights)[0]
        table.append(
            [
                None
                if generator.random() < gaps
                else truth
                if generator.random() < agreement
                else generator.choices(range(categories), weights)[0]
                for _ in range(people)
            ]
        )
    return table


def write(table, path):
    with open(path, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["unit"] + [f"person {number + 1}" for number in range(len(table[0]))])
        for number, unit in enumerate(table):
            rows.writerow(
                [number + 1] + ["" if rating is None else f"c{rating}" for rating in unit])


def ours(program, path):
    answer = subprocess.run(
        [program, "round", "agreement", "--table", path, "--resamples", "0", "--format", "json"],
        capture_output=True, text=True)
    if answer.returncode != 0:
        sys.exit(f"{path}: {answer.stderr}")
    figures = json.loads(answer.stdout)
    return {
        name: figures[name]["value"] for name in ("percent", "cohenKappa", "fleissKappa", "alpha")}


def defined(value):
    return None if value is None or math.isnan(value) else float(value)


def categories(units):
    return {rating for unit in units for rating in unit if rating is not None}


def percent(table):
    """The mean share of agreeing pairs, counted pair by pair."""
    shares = []
    for unit in table:
        ratings = [rating for rating in unit if rating is not None]
        pairs = [
            one == other
            for index, one in enumerate(ratings) for other in ratings[index + 1:]]
        if pairs:
            shares.append(sum(pairs) / len(pairs))
    return sum(shares) / len(shares) if shares else None


def theirs(table):
    complete = [unit for unit in table if None not in unit]
    paired = [unit for unit in table if sum(rating is not None for rating in unit) > 1]
    result = {"percent": percent(table), "cohenKappa": None, "fleissKappa": None, "alpha": None}
    # Where there is one category alone, the packages divide zero by zero, or fail; there is no figure.
    if len(table[0]) == 2 and len(categories(complete)) > 1:
        result["cohenKappa"] = defined(
            cohen_kappa_score([unit[0] for unit in complete], [unit[1] for unit in complete]))
    if len(categories(complete)) > 1:
        counts, _ = aggregate_raters(numpy.array(complete))
        result["fleissKappa"] = defined(fleiss_kappa(counts))
    if len(categories(paired)) > 1:
        data = numpy.array(
            [[numpy.nan if rating is None else rating for rating in unit] for unit in table],
            dtype=float)
        result["alpha"] = defined(
            krippendorff.alpha(reliability_data=data.T, level_of_measurement="nominal"))
    return result


def main():
    program, tables, seed, folder = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    warnings.simplefilter("ignore")
    generator = random.Random(seed)
    compared = {name: 0 for name in ("percent", "cohenKappa", "fleissKappa", "alpha")}
    undefined = dict(compared)
    largest = 0.0
    for number in range(tables):
        table = random_table(generator)
        path = f"{folder}/table.csv"
        write(table, path)
        expected, found = theirs(table), ours(program, path)
        for name in compared:
            if (expected[name] is None) != (found[name] is None):
                sys.exit(f"table {number}: {name}: {found[name]}, expected {expected[name]}: {table}")
            if expected[name] is None:
                undefined[name] += 1
                continue
            difference = abs(expected[name] - found[name])
            if not difference <= TOLERANCE:
                sys.exit(f"table {number}: {name}: {found[name]}, expected {expected[name]}: {table}")
            compared[name] += 1
            largest = max(largest, difference)
    for name, count in compared.items():
        print(f"{name}: {count} equal, {undefined[name]} undefined in both")
    print(f"{tables} tables, largest difference {largest:.1e}")


main()
