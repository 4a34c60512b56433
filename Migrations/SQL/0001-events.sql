-- The archive itself and its clock. Every change is one event; validity everywhere is a pair of event
-- numbers (added, removed), never a timestamp.

CREATE TABLE archive (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- Told apart from every other archive by this, wherever the file is moved.
  uuid TEXT NOT NULL CHECK (length(uuid) = 36),
  -- Keys the hashes of identities, so that they say nothing about the source's ids to others.
  identity_key BLOB NOT NULL CHECK (length(identity_key) = 32)
) STRICT;

CREATE TABLE event (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  -- Staff are numbers here; their names are in the file beside the archive.
  person INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind <> ''),
  -- What it was about: an import's number for import-, a statement's for tag- events.
  subject INTEGER,
  -- The event that this one takes back.
  undoes INTEGER REFERENCES event (number) CHECK (undoes < number),
  -- How many statements it concerned.
  statements INTEGER NOT NULL CHECK (statements >= 0),
  -- SHA-256 over the rows that it added or removed; never over text, only over its commitments.
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  -- SHA-256 over the hash before, the columns above and the digest.
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX event_subject ON event (subject, kind);
