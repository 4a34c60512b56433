"""An archive's figures, counted from `export history` alone: rows held against event numbers, no SQL."""

import json
from collections import defaultdict


class History:
    def __init__(self, path):
        self.rows = defaultdict(list)
        self.last = 0
        with open(path, encoding="utf-8") as file:
            for line in file:
                entry = json.loads(line)
                if "section" in entry:
                    self.rows[entry["section"]].append((entry["of"], entry["row"]))
                else:
                    self.last = entry["event"]
        self.group = {row["id"]: row["slug"] for _, row in self.rows["group"]}
        self.target = {row["id"]: row for _, row in self.rows["target"]}
        self.submission = {row["id"]: row for _, row in self.rows["submission"]}
        self.statement = {row["id"]: (event, row) for event, row in self.rows["statement"]}

    def held(self, added, removed, key, event):
        """Rows that held as of an event: added by then, and not removed by then."""
        gone = defaultdict(list)
        for by, row in self.rows[removed]:
            gone[key(row) + (row.get("added"),)].append(by)
        for by, row in [pair for section in added for pair in self.rows[section]]:
            if by > event:
                continue
            # A row that says in which event it was added is one; else any removal after it ends it.
            ends = gone[key(row) + (by,)] + [end for end in gone[key(row) + (None,)] if end > by]
            if not any(end <= event for end in ends):
                yield row

    def live(self, event):
        """Statements that are there as of an event, and those that are hidden and else would be."""
        causes = defaultdict(set)
        key = lambda row: (row["statement"], row["cause"])
        for row in self.held(["absence"], "absenceRemoved", key, event):
            causes[row["statement"]].add(row["cause"])
        there = {id for id, (added, _) in self.statement.items() if added <= event}
        live = {id for id in there if not causes[id]}
        return live, {id for id in there if causes[id] == {"hidden"}}

    def state(self, statement, event):
        states = [(by, row["state"]) for by, row in self.rows["processing"]
                  if row["statement"] == statement and by <= event]
        return max(states)[1] if states else self.statement[statement][1]["arrived"]

    def figures(self, statements):
        """Statements, distinct known respondents, statements of nobody known."""
        respondents = [self.of(id)["respondent"] for id in statements]
        known = {respondent for respondent in respondents if respondent}
        return {"statements": len(statements), "respondents": len(known),
                "unattributed": sum(not respondent for respondent in respondents)}

    def of(self, statement):
        return self.submission[self.statement[statement][1]["submission"]]

    def by_group(self, statements):
        parts = {slug: set() for slug in self.group.values()}
        for id in statements:
            parts[self.group[self.of(id)["source_group"]]].add(id)
        return parts

    def received(self, statements, until):
        if until is None:
            return statements
        return {id for id in statements if (self.of(id)["received"] or "9999") <= until}

    def tally(self, kind, event, until):
        live, hidden = self.live(event)
        live, hidden = self.received(live, until), self.received(hidden, until)
        tags = list(self.held(
            ["tag", "freshTag"], "tagRemoved", lambda row: (row["statement"], row["target"]), event))
        serves = defaultdict(set)
        for row in self.held(
                ["serves"], "servesRemoved", lambda row: (row["measure"], row["theme"]), event):
            serves[row["measure"]].add(row["theme"])
        feedback = defaultdict(set)
        stances = defaultdict(lambda: defaultdict(set))
        for tag in tags:
            if tag["statement"] not in live:
                continue
            counted = {tag["target"]} | (serves[tag["target"]] if kind == "theme" else set())
            for target in counted:
                if self.target[target]["kind"] == kind:
                    feedback[self.target[target]["slug"]].add(tag["statement"])
            stances[self.target[tag["target"]]["slug"]][tag["stance"]].add(tag["statement"])
        return Recount(self, event, live, hidden, feedback, stances)


class Recount:
    def __init__(self, history, event, live, hidden, feedback, stances):
        self.history, self.event = history, event
        self.live, self.hidden = live, hidden
        self.feedback, self.stances = feedback, stances

    def base(self):
        hidden = self.history.by_group(self.hidden)
        return {
            slug: self.history.figures(ids) | {
                "hidden": len(hidden[slug]),
                "processed": sum(self.history.state(id, self.event) != "open" for id in ids)}
            for slug, ids in self.history.by_group(self.live).items()}

    def row(self, slug, has_stances):
        ids = self.feedback[slug]
        row = self.history.figures(ids)
        row["byGroup"] = {
            group: self.history.figures(part) for group, part in self.history.by_group(ids).items()}
        if has_stances:
            row["byStance"] = {
                stance: len(self.stances[slug][stance])
                for stance in ["supports", "opposes", "mixed", "neutral", "unstated"]}
        return row

    def total(self):
        ids = set().union(*self.feedback.values()) if self.feedback else set()
        return self.history.figures(ids) | {
            "byGroup": {group: self.history.figures(part)
                        for group, part in self.history.by_group(ids).items()}}
