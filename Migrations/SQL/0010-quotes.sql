-- Evidence: spans of statements, word for word.

CREATE TABLE quote (
  id INTEGER PRIMARY KEY,
  -- What people call it by; the rows of one quote, as it moves with its text, share it.
  number INTEGER NOT NULL CHECK (number > 0),
  statement INTEGER NOT NULL REFERENCES statement (id),
  -- The theme or measure that it is evidence for.
  target INTEGER NOT NULL REFERENCES target (id),
  -- The text that it is a span of, in Unicode scalars from 0.
  revision INTEGER NOT NULL REFERENCES revision (id),
  start INTEGER NOT NULL CHECK (start >= 0),
  length INTEGER NOT NULL CHECK (length > 0),
  -- What a public quote leaves out: [[start, length], …] in scalars of the span, in order.
  omissions TEXT CHECK (json_valid(omissions)),
  -- Its place among the quotes of its target, from 1.
  position INTEGER NOT NULL CHECK (position > 0),
  -- Of what it covers; the nonce goes with an erasure, the commitment stays.
  nonce BLOB CHECK (length(nonce) = 16),
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added)
) STRICT;

CREATE UNIQUE INDEX quote_live ON quote (number) WHERE removed IS NULL;
CREATE INDEX quote_statement ON quote (statement);
CREATE INDEX quote_target ON quote (target, position) WHERE removed IS NULL;
CREATE INDEX quote_event ON quote (added);
CREATE INDEX quote_removed ON quote (removed) WHERE removed IS NOT NULL;
