-- Evidence: spans of statements, word for word.

CREATE TABLE quote (
  id INTEGER PRIMARY KEY,
  -- What people call it by; the rows of one quote, as it follows its text, share it.
  number INTEGER NOT NULL CHECK (number > 0),
  statement INTEGER NOT NULL REFERENCES statement (id),
  -- The theme or measure that it is evidence for.
  target INTEGER NOT NULL REFERENCES target (id),
  -- The text that it is a span of, in Unicode scalars from 0.
  revision INTEGER NOT NULL REFERENCES revision (id),
  start INTEGER NOT NULL CHECK (start >= 0),
  length INTEGER NOT NULL CHECK (length > 0),
  -- 1: the statement has another text by now, in which what it covers could not be found again.
  lost INTEGER NOT NULL DEFAULT 0 CHECK (lost IN (0, 1)),
  -- What a public quote leaves out: [[start, length], …] in scalars of the span, in order; never empty.
  omissions TEXT CHECK (json_array_length(omissions) > 0),
  -- Orders the quotes of its target; how far apart they are means nothing.
  position INTEGER NOT NULL,
  -- The event in which a person last said what it covers and leaves out; following its text keeps it.
  chosen INTEGER NOT NULL REFERENCES event (number),
  -- Of what it covers; the nonce goes with an erasure, the commitment stays.
  nonce BLOB CHECK (length(nonce) = 16),
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added)
) STRICT;

CREATE UNIQUE INDEX quote_live ON quote (number) WHERE removed IS NULL;
CREATE INDEX quote_number ON quote (number, revision);
CREATE INDEX quote_statement ON quote (statement);
CREATE INDEX quote_target ON quote (target, position) WHERE removed IS NULL;
CREATE INDEX quote_event ON quote (added);
CREATE INDEX quote_removed ON quote (removed) WHERE removed IS NOT NULL;

-- What may leave the house of a consultation, since a person decided it anew.
CREATE TABLE publication (
  consultation INTEGER NOT NULL REFERENCES consultation (id),
  added INTEGER NOT NULL REFERENCES event (number),
  rule TEXT NOT NULL CHECK (rule IN ('internal', 'quotable')),
  PRIMARY KEY (consultation, added)
) STRICT, WITHOUT ROWID;

-- Whether a consultation asked for consent at all.
CREATE INDEX submission_consent ON submission (consultation) WHERE consent IS NOT NULL;
