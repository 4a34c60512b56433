-- What a later import says of a submission that was there before it, as far as it says something: of
-- each column the newest import in force that has it is right. What came with the submission stands in
-- its own row, and holds where none of these does.
CREATE TABLE submission_fact (
  submission INTEGER NOT NULL REFERENCES submission (id),
  import INTEGER NOT NULL REFERENCES import (number),
  language TEXT,
  consent TEXT,
  document TEXT CHECK (document <> ''),
  PRIMARY KEY (submission, import),
  CHECK (coalesce(language, consent, document) IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- With the consent, so that whether anybody was asked for one is seen at once.
CREATE INDEX submission_fact_import ON submission_fact (import, consent);

-- Likewise of the page that a statement stands on.
CREATE TABLE statement_page (
  statement INTEGER NOT NULL REFERENCES statement (id),
  import INTEGER NOT NULL REFERENCES import (number),
  page TEXT NOT NULL CHECK (page <> ''),
  PRIMARY KEY (statement, import)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_page_import ON statement_page (import);

-- Whether a file came before.
CREATE INDEX import_sha256 ON import (sha256);

-- The import that an event was.
CREATE UNIQUE INDEX import_added ON import (added);
