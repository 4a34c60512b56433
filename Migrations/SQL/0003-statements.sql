-- What people said. Facts of these rows never change; texts have revisions, liveness has imports.

CREATE TABLE consultation (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  title TEXT NOT NULL,
  -- What may leave the house of it, and until when it is kept at all.
  publication TEXT NOT NULL DEFAULT 'internal' CHECK (publication IN ('internal', 'quotable')),
  kept_until TEXT CHECK (kept_until IS date(kept_until, '+0 days')),
  added INTEGER NOT NULL REFERENCES event (number)
) STRICT;

CREATE TABLE question (
  id INTEGER PRIMARY KEY,
  consultation INTEGER NOT NULL REFERENCES consultation (id),
  text TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES event (number),
  UNIQUE (consultation, text)
) STRICT;

-- Respondent 0 stands for "not known": its statements count, its persons don't.
CREATE TABLE respondent (
  id INTEGER PRIMARY KEY,
  consultation INTEGER REFERENCES consultation (id) CHECK ((id = 0) = (consultation IS NULL)),
  source_id TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('unknown', 'person', 'organisation', 'group')),
  organisation TEXT,
  headcount INTEGER CHECK (headcount > 0),
  source_group INTEGER REFERENCES source_group (id) CHECK ((id = 0) = (source_group IS NULL)),
  added INTEGER REFERENCES event (number) CHECK ((id = 0) = (added IS NULL)),
  UNIQUE (consultation, source_id)
) STRICT;

INSERT INTO respondent (id, kind) VALUES (0, 'unknown');

CREATE TABLE submission (
  id INTEGER PRIMARY KEY,
  consultation INTEGER NOT NULL REFERENCES consultation (id),
  respondent INTEGER NOT NULL REFERENCES respondent (id),
  source_group INTEGER NOT NULL REFERENCES source_group (id),
  -- A day, or a day and a time in UTC, as far as the source knew.
  received TEXT CHECK (length(received) IN (10, 20)),
  language TEXT,
  consent TEXT,
  added INTEGER NOT NULL REFERENCES event (number)
) STRICT;

CREATE INDEX submission_respondent ON submission (respondent) WHERE respondent > 0;

CREATE TABLE attribute (
  submission INTEGER NOT NULL REFERENCES submission (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (submission, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  submission INTEGER NOT NULL REFERENCES submission (id),
  question INTEGER NOT NULL REFERENCES question (id),
  -- These three repeat the submission's, since they never change and every count needs them.
  respondent INTEGER NOT NULL,
  source_group INTEGER NOT NULL,
  consultation INTEGER NOT NULL,
  -- Half of a keyed SHA-256; stays after an erasure, so that the same row is known again.
  identity BLOB NOT NULL CHECK (length(identity) = 16),
  source_id TEXT,
  -- The state with which it came; later ones are in `processing`.
  arrived TEXT NOT NULL CHECK (arrived IN ('open', 'processed')),
  added INTEGER NOT NULL REFERENCES event (number),
  -- Kept: what holds now.
  revision INTEGER NOT NULL,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('open', 'processed', 'whole-process', 'no-content', 'new-proposal')),
  UNIQUE (question, identity)
) STRICT;

CREATE INDEX statement_submission ON statement (submission);
-- The queue.
CREATE INDEX statement_open ON statement (id) WHERE state = 'open' AND live = 1;

CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  statement INTEGER NOT NULL REFERENCES statement (id),
  -- Text, nonce and hash go with an erasure, and only together.
  text TEXT,
  nonce BLOB CHECK (length(nonce) = 16),
  -- Of the normalised text, 64 bits of its SHA-256: finds repeats.
  text_hash INTEGER,
  -- SHA-256 of nonce and text. Stays.
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  added INTEGER NOT NULL REFERENCES event (number),
  CHECK ((text IS NULL) = (nonce IS NULL) AND (text IS NULL) = (text_hash IS NULL))
) STRICT;

CREATE INDEX revision_statement ON revision (statement);
CREATE INDEX revision_text_hash ON revision (text_hash) WHERE text_hash IS NOT NULL;
