-- Abwägung: what the administration replies, with its result and its reasons.

CREATE TABLE answer (
  id INTEGER PRIMARY KEY,
  -- What people call it by; its earlier versions share it.
  number INTEGER NOT NULL CHECK (number > 0),
  -- What it answers, exactly one of these: a statement, all that came in with one submission, or the
  -- feedback on a measure as a whole.
  statement INTEGER REFERENCES statement (id),
  submission INTEGER REFERENCES submission (id),
  target INTEGER REFERENCES target (id),
  result TEXT NOT NULL CHECK (result IN
    ('considered', 'partly', 'not-considered', 'under-way', 'forwarded')),
  -- The day of the decision.
  decided TEXT NOT NULL CHECK (decided IS date(decided, '+0 days')),
  -- The reasons. Text and nonce go with an erasure, and only together.
  text TEXT CHECK (text <> ''),
  nonce BLOB CHECK (length(nonce) = 16),
  -- SHA-256 of nonce and text. Stays.
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added),
  -- As of tags.
  given INTEGER REFERENCES event (number) CHECK (given < added),
  -- The erasure that took its text.
  erased INTEGER REFERENCES erasure (event),
  CHECK ((statement IS NOT NULL) + (submission IS NOT NULL) + (target IS NOT NULL) = 1),
  CHECK ((text IS NULL) = (nonce IS NULL)),
  CHECK ((text IS NULL) = (erased IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX answer_live ON answer (number) WHERE removed IS NULL;
CREATE INDEX answer_statement ON answer (statement) WHERE statement IS NOT NULL;
CREATE INDEX answer_submission ON answer (submission) WHERE submission IS NOT NULL;
CREATE INDEX answer_target ON answer (target) WHERE target IS NOT NULL;
CREATE INDEX answer_event ON answer (added);
CREATE INDEX answer_removed ON answer (removed) WHERE removed IS NOT NULL;
CREATE INDEX answer_erased ON answer (erased) WHERE erased IS NOT NULL;
