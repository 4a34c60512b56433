-- Kept counts of what is live now. Asking them costs the number of measures, not of statements.

CREATE TABLE count_statement (
  target INTEGER NOT NULL,
  source_group INTEGER NOT NULL,
  consultation INTEGER NOT NULL,
  -- Of measures by stance; themes and totals have only 'unstated'.
  stance TEXT NOT NULL,
  statements INTEGER NOT NULL,
  unattributed INTEGER NOT NULL,
  PRIMARY KEY (target, source_group, consultation, stance)
) STRICT, WITHOUT ROWID;

CREATE TABLE count_respondent (
  target INTEGER NOT NULL,
  source_group INTEGER NOT NULL,
  consultation INTEGER NOT NULL,
  respondents INTEGER NOT NULL,
  PRIMARY KEY (target, source_group, consultation)
) STRICT, WITHOUT ROWID;

-- The base under every table: all live statements, tagged or not.
CREATE TABLE count_base (
  source_group INTEGER NOT NULL,
  consultation INTEGER NOT NULL,
  state TEXT NOT NULL,
  statements INTEGER NOT NULL,
  unattributed INTEGER NOT NULL,
  PRIMARY KEY (source_group, consultation, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE count_base_respondent (
  source_group INTEGER NOT NULL,
  consultation INTEGER NOT NULL,
  respondents INTEGER NOT NULL,
  PRIMARY KEY (source_group, consultation)
) STRICT, WITHOUT ROWID;
