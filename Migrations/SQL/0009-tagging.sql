-- What staff do with statements besides tagging them, and what finds the event that an undo takes back.

-- 1: the program proposed it and a person took it over; else by hand, or by the import named.
ALTER TABLE tag ADD COLUMN suggested INTEGER NOT NULL DEFAULT 0 CHECK (suggested IN (0, 1));

-- The event that gave it at first, where an undo or redo brought it back; NULL: its own.
ALTER TABLE tag ADD COLUMN given INTEGER REFERENCES event (number) CHECK (given < added);
ALTER TABLE absence ADD COLUMN given INTEGER REFERENCES event (number) CHECK (given < added);

-- The measure or theme that a keyword was made for.
ALTER TABLE target_version ADD COLUMN below INTEGER REFERENCES target (id);

CREATE INDEX event_person ON event (person, number);
-- An undo takes back an event, a redo an undo, and the next undo that redo; each at most once.
CREATE UNIQUE INDEX event_undoes ON event (undoes) WHERE kind IN ('undo', 'redo');

-- Kept: what people did and took back, and did not do again since.
CREATE TABLE taken_back (
  event INTEGER PRIMARY KEY REFERENCES event (number)
) STRICT;

CREATE TABLE flag (
  statement INTEGER NOT NULL REFERENCES statement (id),
  flag TEXT NOT NULL CHECK (flag IN ('personal-data', 'off-topic', 'unclear', 'campaign')),
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added),
  -- As of tags.
  given INTEGER REFERENCES event (number) CHECK (given < added),
  PRIMARY KEY (statement, flag, added)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX flag_live ON flag (flag, statement) WHERE removed IS NULL;

-- On a statement, a theme, measure or keyword, a tag (both of them), or a quote.
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  -- What people call it by; its earlier texts share it.
  number INTEGER NOT NULL CHECK (number > 0),
  statement INTEGER REFERENCES statement (id),
  target INTEGER REFERENCES target (id),
  quote INTEGER,
  -- Text and nonce go with an erasure, and only together.
  text TEXT CHECK (text <> ''),
  nonce BLOB CHECK (length(nonce) = 16),
  -- SHA-256 of nonce and text. Stays.
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  added INTEGER NOT NULL REFERENCES event (number),
  removed INTEGER REFERENCES event (number) CHECK (removed > added),
  -- As of tags.
  given INTEGER REFERENCES event (number) CHECK (given < added),
  CHECK (statement IS NOT NULL OR target IS NOT NULL),
  CHECK ((text IS NULL) = (nonce IS NULL)),
  CHECK (quote IS NULL OR (statement IS NOT NULL AND target IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX note_live ON note (number) WHERE removed IS NULL;
CREATE INDEX note_statement ON note (statement) WHERE statement IS NOT NULL;
CREATE INDEX note_target ON note (target) WHERE target IS NOT NULL;

-- What a person's event changed is found by the event; what an import brought, by the import.
CREATE INDEX tag_event ON tag (added) WHERE import IS NULL OR given IS NOT NULL;
CREATE INDEX tag_removed ON tag (removed) WHERE removed IS NOT NULL;
CREATE INDEX processing_event ON processing (added);
CREATE INDEX absence_hidden ON absence (added) WHERE cause = 'hidden';
CREATE INDEX absence_shown ON absence (removed) WHERE cause = 'hidden' AND removed IS NOT NULL;
CREATE INDEX flag_event ON flag (added);
CREATE INDEX flag_removed ON flag (removed) WHERE removed IS NOT NULL;
CREATE INDEX note_event ON note (added);
CREATE INDEX note_removed ON note (removed) WHERE removed IS NOT NULL;
