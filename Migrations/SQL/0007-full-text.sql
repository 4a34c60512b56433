-- Search. The index holds exactly the current texts of live statements.

CREATE VIEW current_text AS
SELECT statement.id AS statement, revision.text AS text
FROM statement JOIN revision ON revision.id = statement.revision
WHERE statement.live = 1;

CREATE VIRTUAL TABLE full_text USING fts5 (
  text, content = 'current_text', content_rowid = 'statement',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Every word that occurs: as the index spells it, folded the German way (ß = ss, ae = ä = a), and its stem.
CREATE TABLE word (
  id INTEGER PRIMARY KEY,
  spelling TEXT NOT NULL UNIQUE,
  folded TEXT NOT NULL,
  stem TEXT NOT NULL
) STRICT;

CREATE INDEX word_folded ON word (folded);
CREATE INDEX word_stem ON word (stem);

-- Finds the words that contain another: Nahverkehr by verkehr.
CREATE VIRTUAL TABLE word_part USING fts5 (
  folded, content = 'word', content_rowid = 'id', tokenize = 'trigram', detail = 'none', columnsize = 0
);
