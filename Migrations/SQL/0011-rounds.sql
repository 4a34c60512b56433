-- Rounds: several people tag the same sample without seeing each other's tags. What they say stands
-- apart and counts only once it is settled.

CREATE TABLE round (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  added INTEGER NOT NULL REFERENCES event (number),
  closed INTEGER REFERENCES event (number) CHECK (closed > added)
) STRICT;

CREATE TABLE round_person (
  round INTEGER NOT NULL REFERENCES round (id),
  person INTEGER NOT NULL,
  added INTEGER NOT NULL REFERENCES event (number),
  PRIMARY KEY (round, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE round_statement (
  round INTEGER NOT NULL REFERENCES round (id),
  statement INTEGER NOT NULL REFERENCES statement (id),
  added INTEGER NOT NULL REFERENCES event (number),
  PRIMARY KEY (round, statement)
) STRICT, WITHOUT ROWID;

-- All that one person says of one statement: tags, or why it has none.
CREATE TABLE round_answer (
  round INTEGER NOT NULL,
  person INTEGER NOT NULL,
  statement INTEGER NOT NULL,
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added),
  -- [[target, stance], …] in the order of the targets.
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  reason TEXT CHECK (reason IN ('whole-process', 'no-content', 'new-proposal')),
  PRIMARY KEY (round, statement, person, added),
  FOREIGN KEY (round, person) REFERENCES round_person (round, person),
  FOREIGN KEY (round, statement) REFERENCES round_statement (round, statement),
  CHECK ((tags = '[]') = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX round_answer_live ON round_answer (round, statement, person) WHERE removed IS NULL;
CREATE INDEX round_answer_event ON round_answer (added);
CREATE INDEX round_answer_removed ON round_answer (removed) WHERE removed IS NOT NULL;

-- What was decided on a statement; its tags are given by the same event.
CREATE TABLE round_settlement (
  round INTEGER NOT NULL,
  statement INTEGER NOT NULL,
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added),
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  reason TEXT CHECK (reason IN ('whole-process', 'no-content', 'new-proposal')),
  PRIMARY KEY (round, statement, added),
  FOREIGN KEY (round, statement) REFERENCES round_statement (round, statement),
  CHECK ((tags = '[]') = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX round_settlement_live ON round_settlement (round, statement) WHERE removed IS NULL;
CREATE INDEX round_settlement_event ON round_settlement (added);
CREATE INDEX round_settlement_removed ON round_settlement (removed) WHERE removed IS NOT NULL;
