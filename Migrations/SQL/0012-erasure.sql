-- A person's right. Text goes, an anonymous tombstone stays, and the chain holds.

CREATE TABLE erasure (
  event INTEGER PRIMARY KEY REFERENCES event (number),
  -- Kept: what is to be done until no byte of it is left in the file's free space and its log: to
  -- write the file anew, or only to empty the log. NULL: nothing.
  owes TEXT CHECK (owes IN ('rewrite', 'checkpoint'))
) STRICT;

CREATE INDEX erasure_owed ON erasure (event) WHERE owes IS NOT NULL;

-- Of rows that an event's digest covers in clear and that are erased since: what the digest of that
-- section was, and what it is of the rows that are left.
CREATE TABLE erased_section (
  erasure INTEGER NOT NULL REFERENCES erasure (event),
  event INTEGER NOT NULL REFERENCES event (number),
  section TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  remaining BLOB CHECK (length(remaining) = 32),
  PRIMARY KEY (event, section, erasure)
) STRICT, WITHOUT ROWID;

-- Respondents whose ids are gone, so that what a file brings of them is known again.
CREATE TABLE erased_respondent (
  consultation INTEGER NOT NULL REFERENCES consultation (id),
  -- Half of a keyed SHA-256 of the source's id.
  identity BLOB NOT NULL CHECK (length(identity) = 16),
  respondent INTEGER NOT NULL REFERENCES respondent (id),
  added INTEGER NOT NULL REFERENCES event (number),
  -- 1: nothing of them is taken any more; 0: nothing of what is erased. Who is barred only later has
  -- a second row, of that event.
  barred INTEGER NOT NULL CHECK (barred IN (0, 1)),
  PRIMARY KEY (consultation, identity, respondent, added)
) STRICT, WITHOUT ROWID;

CREATE INDEX erased_respondent_left ON erased_respondent (respondent);

CREATE INDEX absence_erased ON absence (added) WHERE cause = 'erased';
