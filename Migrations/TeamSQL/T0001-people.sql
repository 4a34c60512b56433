-- The file beside an archive: who its person numbers are. It stays behind when the archive is handed on.

CREATE TABLE person (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
