-- A person's right. Text goes, an anonymous tombstone stays, and the chain holds.

CREATE TABLE erasure (
  event INTEGER PRIMARY KEY REFERENCES event (number),
  -- Kept: 1 once no byte of it is left in the file's free space and its log.
  wiped INTEGER NOT NULL CHECK (wiped IN (0, 1))
) STRICT;

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
