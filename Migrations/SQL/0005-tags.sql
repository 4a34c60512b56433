-- What staff and files say that a statement is about.

CREATE TABLE tag (
  target INTEGER NOT NULL REFERENCES target (id),
  respondent INTEGER NOT NULL,
  statement INTEGER NOT NULL REFERENCES statement (id),
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added),
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'opposes', 'mixed', 'neutral', 'unstated')),
  source_group INTEGER NOT NULL,
  consultation INTEGER NOT NULL,
  -- The import that brought it and without which it does not count; NULL: a person did.
  import INTEGER REFERENCES import (number),
  -- Counting people, group by group, reads this order and nothing else.
  PRIMARY KEY (target, respondent, statement, added)
) STRICT, WITHOUT ROWID;

-- One live tag a statement and target; and a statement's tags, live and gone.
CREATE UNIQUE INDEX tag_statement ON tag (statement, target, ifnull(removed, 0));

CREATE TABLE processing (
  statement INTEGER NOT NULL REFERENCES statement (id),
  added INTEGER NOT NULL REFERENCES event (number),
  state TEXT NOT NULL CHECK (state IN ('open', 'processed', 'whole-process', 'no-content', 'new-proposal')),
  PRIMARY KEY (statement, added)
) STRICT, WITHOUT ROWID;
