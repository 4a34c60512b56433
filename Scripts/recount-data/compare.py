"""Holds the program's reports against a recount; Scripts/recount-check says how."""

import json
import os
import random
import shutil
import sys
import tempfile

from history import History
from town import Town

FIGURES = ["statements", "respondents", "unattributed"]


def differences(report, kind, recount):
    rows = report[kind + "s"]
    listed = {row["slug"] for row in rows}
    for row in rows:
        for name, value in recount.row(row["slug"], kind == "measure").items():
            if row[name] != value:
                yield f"{row['slug']}.{name}: {row[name]}, recounted {value}"
    for slug, ids in recount.feedback.items():
        if ids and slug not in listed:
            yield f"{slug} is not listed"
    for group, base in recount.base().items():
        said = {name: report["base"].get(group, {}).get(name, 0) for name in base}
        if said != base:
            yield f"base of {group}: {said}, recounted {base}"
    for name, value in recount.total().items():
        if report["total"][name] != value:
            yield f"total.{name}: {report['total'][name]}, recounted {value}"


def main(program, archives, seed, folder):
    compared = 0
    for number in range(archives):
        place = os.path.join(folder, str(number))
        os.mkdir(place)
        town = Town(program, place, seed * 1_000_000 + number)
        town.found()
        town.run("export", "history", "--format", "jsonl", "-o", "h.jsonl")
        history = History(os.path.join(place, "h.jsonl"))
        choice = random.Random(number)
        points = [(history.last, None)] + [
            (choice.randint(1, history.last),
             choice.choice([None, f"2016-{choice.randint(9, 11):02}-{choice.randint(1, 28):02}"]))
            for _ in range(4)]
        for event, until in points:
            for kind in ["measure", "theme"]:
                question = ["report", kind + "s", "--format", "json"]
                question += ["--as-of", f"@{event}"] if event != history.last else []
                question += ["--received-until", until] if until else []
                report = json.loads(town.run(*question))
                found = list(differences(report, kind, history.tally(kind, event, until)))
                compared += 1
                if found:
                    kept = os.path.join(tempfile.gettempdir(), f"recount-{seed}-{number}")
                    shutil.copytree(place, kept, dirs_exist_ok=True)
                    sys.exit(f"archive {number} (kept in {kept}), {' '.join(question)}:\n  "
                             + "\n  ".join(found))
        shutil.rmtree(place)
        if sys.stderr.isatty():
            print(f"\r{number + 1} of {archives}", end="", file=sys.stderr)
    print(f"{archives} archives, {compared} reports: every figure is the recounted one.")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
