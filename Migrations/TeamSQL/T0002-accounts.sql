-- Who may come in by the web, and with what. Secrets stand here as hashes alone.

CREATE TABLE account (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('viewer', 'tagger', 'analyst', 'admin')),
  -- As libargon2 encodes it: algorithm, parameters, salt and hash.
  password TEXT NOT NULL CHECK (password LIKE '$argon2id$%'),
  disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
  made TEXT NOT NULL,
  -- The last time that the right password was given.
  signed_in TEXT
) STRICT;

CREATE TABLE session (
  hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
  person INTEGER NOT NULL REFERENCES account (person) ON DELETE CASCADE,
  -- Milliseconds since 1970, as all times that only the program compares.
  began INTEGER NOT NULL,
  seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX session_person ON session (person);

-- For machines. What one does stands in the history under its person.
CREATE TABLE token (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('viewer', 'tagger', 'analyst', 'admin')),
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  made TEXT NOT NULL,
  used TEXT
) STRICT;

-- Names as hashes: people type their password there by mistake. Rows go after a quarter of an hour.
CREATE TABLE failed_attempt (
  name BLOB NOT NULL CHECK (length(name) = 32),
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX failed_attempt_name ON failed_attempt (name, at);
CREATE INDEX failed_attempt_at ON failed_attempt (at);

CREATE TABLE locked_name (
  name BLOB PRIMARY KEY CHECK (length(name) = 32),
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
