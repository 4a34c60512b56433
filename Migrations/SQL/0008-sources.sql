-- A multiple choice gives a respondent several values of one attribute. The newest import in
-- force that names an attribute is right: a later one may bring what was not asked for the first time.
CREATE TABLE attribute_values (
  submission INTEGER NOT NULL REFERENCES submission (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (number),
  PRIMARY KEY (submission, name, value, import)
) STRICT, WITHOUT ROWID;

INSERT INTO attribute_values
SELECT attribute.submission, attribute.name, attribute.value, import.number
FROM attribute JOIN submission ON submission.id = attribute.submission
JOIN import ON import.added = submission.added;
DROP TABLE attribute;
ALTER TABLE attribute_values RENAME TO attribute;

-- What a submission was typed from (a letter, a photo of a wall), and the passage's page in it.
ALTER TABLE submission ADD COLUMN document TEXT CHECK (document <> '');
ALTER TABLE statement ADD COLUMN page TEXT CHECK (page <> '');

-- What others thought of a statement where it was made, as an import saw it. Never feedback.
CREATE TABLE votes (
  import INTEGER NOT NULL REFERENCES import (number),
  statement INTEGER NOT NULL REFERENCES statement (id),
  supporting INTEGER CHECK (supporting >= 0),
  opposing INTEGER CHECK (opposing >= 0),
  PRIMARY KEY (import, statement),
  CHECK (supporting IS NOT NULL OR opposing IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX votes_statement ON votes (statement);

-- Which profile said what the columns mean, and the import that this one is a correction of.
ALTER TABLE import ADD COLUMN profile TEXT CHECK (profile <> '');
ALTER TABLE import ADD COLUMN replaces INTEGER REFERENCES import (number) CHECK (replaces < number);

-- A statement without an id of its source is known by its text; where a corrected file gave it another
-- one, it is known by that one too.
CREATE TABLE further_identity (
  question INTEGER NOT NULL REFERENCES question (id),
  identity BLOB NOT NULL CHECK (length(identity) = 16),
  statement INTEGER NOT NULL REFERENCES statement (id),
  added INTEGER NOT NULL REFERENCES event (number),
  PRIMARY KEY (question, identity)
) STRICT, WITHOUT ROWID;

CREATE INDEX further_identity_statement ON further_identity (statement);
