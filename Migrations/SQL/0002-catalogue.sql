-- What the process is about: its groups, themes and measures, each with its history.

CREATE TABLE catalogue (
  added INTEGER PRIMARY KEY REFERENCES event (number),
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  labels TEXT NOT NULL CHECK (json_valid(labels)),
  milestones TEXT NOT NULL CHECK (json_valid(milestones)),
  -- All groups in the order of the tables, each with its slug and titles.
  groups TEXT NOT NULL CHECK (json_valid(groups))
) STRICT;

-- Groups are only ever added: a statement keeps the group it came from.
CREATE TABLE source_group (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  added INTEGER NOT NULL REFERENCES event (number)
) STRICT;

-- What a statement can be tagged to, and two totals ('any' measure, 'any' theme) that are only counted.
CREATE TABLE target (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('theme', 'measure', 'keyword', 'any')),
  slug TEXT NOT NULL CHECK (slug <> ''),
  added INTEGER NOT NULL REFERENCES event (number),
  UNIQUE (kind, slug)
) STRICT;

CREATE TABLE target_version (
  target INTEGER NOT NULL REFERENCES target (id),
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added),
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  rank TEXT CHECK (rank IN ('key', 'priority', 'other')),
  status TEXT CHECK (status IN ('proposed', 'decided', 'under-way', 'done', 'dropped')),
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  -- Everything else the catalogue says: subtitle, goals, fields, tasks, examples, codebook, note …
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (target, added)
) STRICT, WITHOUT ROWID;

CREATE TABLE serves (
  measure INTEGER NOT NULL REFERENCES target (id),
  theme INTEGER NOT NULL REFERENCES target (id),
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added),
  -- 1 is the measure's main theme.
  position INTEGER NOT NULL CHECK (position > 0),
  PRIMARY KEY (measure, theme, added)
) STRICT, WITHOUT ROWID;

CREATE TABLE succession (
  predecessor INTEGER NOT NULL REFERENCES target (id),
  successor INTEGER NOT NULL REFERENCES target (id) CHECK (successor <> predecessor),
  added INTEGER NOT NULL REFERENCES event (number),
  PRIMARY KEY (predecessor, successor)
) STRICT, WITHOUT ROWID;

-- Kept: a tag to `tagged` is counted, today, for each `counted`: itself, its themes, the totals.
CREATE TABLE reach (
  tagged INTEGER NOT NULL REFERENCES target (id),
  counted INTEGER NOT NULL REFERENCES target (id),
  PRIMARY KEY (tagged, counted)
) STRICT, WITHOUT ROWID;
