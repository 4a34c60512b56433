"""A random archive, made with the program as people use it."""

import os
import random
import subprocess

PEOPLE = ["Anna", "Bela", "Cem"]
GROUPS = ["Bürger", "Politik", "Schule", "Verwaltung", "Experten", ""]
STANCES = ["", "zustimmend", "ablehnend", "teils-teils", "neutral"]
WORDS = "Radweg Bus Baum See Bank Markt Kino Schule Lärm Platz Brücke Bahn Spielplatz".split()


class Town:
    def __init__(self, program, folder, seed):
        self.program, self.folder = program, folder
        self.random = random.Random(seed)
        self.environment = os.environ | {"RESONANZ_LANGUAGE": "en"}
        for name in ["RESONANZ_ARCHIVE", "RESONANZ_USER"]:
            self.environment.pop(name, None)
        self.files = 0
        self.statements = 0
        self.themes = [f"t{n}" for n in range(self.random.randint(1, 4))]
        self.measures = {
            f"m{n}": self.random.sample(self.themes, self.random.randint(1, len(self.themes)))
            for n in range(self.random.randint(1, 6))}

    def run(self, *arguments, good=(0,)):
        done = subprocess.run(
            [self.program, *arguments], cwd=self.folder, env=self.environment, capture_output=True,
            text=True)
        if good and done.returncode not in good:
            raise SystemExit(f"{' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def found(self):
        self.write_catalogue()
        self.run("init", "t.resonanz", "--catalogue", "c.yaml")
        for _ in range(self.random.randint(1, 3)):
            self.survey()
        for _ in range(self.random.randint(10, 25)):
            self.random.choice(self.acts)(self)
        self.run("verify")

    def write_catalogue(self):
        lines = ["process: { slug: x, title: X, place: X, timeZone: Europe/Berlin }", "themes:"]
        lines += [f"  - {{ slug: {slug}, title: Theme {slug} }}" for slug in self.themes]
        lines += ["measures:"] + [
            f"  - {{ slug: {slug}, title: Measure {slug}, rank: key, themes: [{', '.join(themes)}] }}"
            for slug, themes in self.measures.items()]
        self.write("c.yaml", "\n".join(lines) + "\n")

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
            file.write(text)

    # --- What people do. Some of it is refused where there is nothing to do: that is no failure.

    def survey(self):
        pick = self.random.choice
        self.files += 1
        group_of = {}
        rows = ["Nr;Person;Akteursgruppe;Datum;Thema;Maßnahme;Tendenz;Aussage"]
        for number in range(self.random.randint(3, 25)):
            person = pick(["", *map(str, range(1, 9))])
            group = group_of.setdefault(person, pick(GROUPS)) if person else pick(GROUPS)
            day = pick(["", f"{self.random.randint(1, 28):02}.{pick(['09', '10', '11'])}.2016"])
            measure = pick(["", "", *self.measures])
            rows.append(";".join([
                str(number + 1), person, group, day, pick(["", "", *self.themes]), measure,
                pick(STANCES) if measure else "", " ".join(self.random.choices(WORDS, k=4))]))
        self.write(f"{self.files}.csv", "\n".join(rows) + "\n")
        self.load(self.files)

    def load(self, number):
        self.run(
            "import", f"{number}.csv", "--archive", "t.resonanz", "--consultation", f"c{number}",
            "--quiet", "--by", pick_person(self), "--set", "Nr=statement-id",
            "--set", "Person=respondent-id", "--set", "Akteursgruppe=source-group",
            "--set", "Datum=received", "--set", "Thema=theme", "--set", "Maßnahme=measure",
            "--set", "Tendenz=stance", "--set", "Aussage=statement", "--replace-texts",
            good=(0, 1, 65))

    def change(self, *arguments, good=(0, 1, 64, 65)):
        self.run(*arguments, "--archive", "t.resonanz", "--by", pick_person(self), good=good)

    def statement(self):
        return str(self.random.randint(1, 30))

    def targets(self):
        if self.random.random() < 0.3:
            return ["--theme", self.random.choice(self.themes)]
        stance = self.random.choice(["unstated", "supports", "opposes", "mixed"])
        return ["--measure", self.random.choice(list(self.measures)), "--stance", stance]

    def tag(self):
        self.change("tag", self.statement(), *self.targets())

    def untag(self):
        self.change("untag", self.statement(), *self.targets()[:2])

    def bulk(self):
        self.change("tag", "--where", self.random.choice(WORDS).lower(), *self.targets(), "--yes")

    def reason(self):
        self.change("tag", self.statement(), "--processed", self.random.choice(
            ["no-content", "whole-process", "new-proposal"]))

    def undo(self):
        self.change("undo")

    def redo(self):
        self.change("redo")

    def hide(self):
        self.change(self.random.choice(["hide", "unhide"]), self.statement())

    def turn_import(self):
        self.change("imports", self.random.choice(["undo", "redo"]),
                    str(self.random.randint(1, self.files)))

    def erase(self):
        if self.random.random() < 0.4:
            self.change("erase", "--statement", self.statement(), "--yes")

    def correct(self):
        number = self.random.randint(1, self.files)
        path = os.path.join(self.folder, f"{number}.csv")
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
        line = self.random.randrange(1, len(lines))
        lines[line] += " " + self.random.choice(WORDS)
        self.write(f"{number}.csv", "\n".join(lines) + "\n")
        self.load(number)

    def plan(self):
        slug = self.random.choice(list(self.measures))
        self.measures[slug] = self.random.sample(
            self.themes, self.random.randint(1, len(self.themes)))
        if self.random.random() < 0.4 and len(self.measures) > 1:
            self.measures.pop(slug)
        elif self.random.random() < 0.4:
            self.measures[f"n{self.random.randint(1, 9)}"] = [self.themes[0]]
        self.write_catalogue()
        self.change("catalogue", "update", "c.yaml")

    acts = [tag, tag, tag, tag, untag, untag, bulk, bulk, reason, undo, undo, undo, redo, redo, hide, turn_import, erase, correct,
            plan, survey]


def pick_person(town):
    return town.random.choice(PEOPLE)
