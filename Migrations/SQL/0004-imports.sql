-- Where statements come from. A statement is live while an import in force asserts it.

CREATE TABLE import (
  number INTEGER PRIMARY KEY,
  consultation INTEGER NOT NULL REFERENCES consultation (id),
  file TEXT NOT NULL,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  -- What each column meant, as the profile says it.
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  -- What came of it, as its summary said.
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  added INTEGER NOT NULL REFERENCES event (number),
  -- Kept: 0 while it is undone.
  in_force INTEGER NOT NULL CHECK (in_force IN (0, 1))
) STRICT;

CREATE TABLE assertion (
  import INTEGER NOT NULL REFERENCES import (number),
  statement INTEGER NOT NULL REFERENCES statement (id),
  revision INTEGER NOT NULL REFERENCES revision (id),
  -- Record of the file (the header is 1) and column (from 1).
  row INTEGER NOT NULL,
  column INTEGER NOT NULL,
  -- The tags that the row brought: [[target, stance], …].
  tags TEXT CHECK (tags IS NULL OR json_valid(tags)),
  PRIMARY KEY (import, statement)
) STRICT, WITHOUT ROWID;

CREATE INDEX assertion_statement ON assertion (statement);

-- When a statement was there but did not count: its imports undone, hidden, erased.
CREATE TABLE absence (
  statement INTEGER NOT NULL REFERENCES statement (id),
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added),
  cause TEXT NOT NULL CHECK (cause IN ('undone', 'hidden', 'erased')),
  PRIMARY KEY (statement, added, cause)
) STRICT, WITHOUT ROWID;
