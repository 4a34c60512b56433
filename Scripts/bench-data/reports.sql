-- What reports are measured against: plain SQL as somebody would type it who counts what holds now.
-- Each part from its name to the next "end"; :theme and :until are put in by the script.

-- timeline
WITH member AS MATERIALIZED (
  SELECT substr(submission.received, 1, 7) AS month, statement.source_group, statement.respondent
  FROM statement JOIN submission ON submission.id = statement.submission
  WHERE statement.live = 1)
SELECT month, source_group, count(*), count(DISTINCT nullif(respondent, 0)), sum(respondent = 0)
FROM member GROUP BY 1, 2
UNION ALL
SELECT month, NULL, count(*), count(DISTINCT nullif(respondent, 0)), sum(respondent = 0)
FROM member GROUP BY 1
UNION ALL
SELECT NULL, source_group, count(*), count(DISTINCT nullif(respondent, 0)), sum(respondent = 0)
FROM member GROUP BY 2
UNION ALL
SELECT NULL, NULL, count(*), count(DISTINCT nullif(respondent, 0)), sum(respondent = 0)
FROM member;
-- end

-- crosstab
WITH member AS MATERIALIZED (
  SELECT statement.id AS statement, statement.respondent, statement.source_group, theme.counted AS theme
  FROM statement
  LEFT JOIN (
    SELECT DISTINCT tag.statement, reach.counted
    FROM tag JOIN reach ON reach.tagged = tag.target
    JOIN target ON target.id = reach.counted AND target.kind = 'theme'
    WHERE tag.removed IS NULL) AS theme ON theme.statement = statement.id
  WHERE statement.live = 1)
SELECT theme, source_group, count(*), count(DISTINCT nullif(respondent, 0)), sum(respondent = 0)
FROM member GROUP BY 1, 2
UNION ALL
SELECT theme, NULL, count(*), count(DISTINCT nullif(respondent, 0)), sum(respondent = 0)
FROM member GROUP BY 1
UNION ALL
SELECT NULL, source_group, count(DISTINCT statement), count(DISTINCT nullif(respondent, 0)),
  count(DISTINCT iif(respondent = 0, statement, NULL))
FROM member GROUP BY 2
UNION ALL
SELECT NULL, NULL, count(DISTINCT statement), count(DISTINCT nullif(respondent, 0)),
  count(DISTINCT iif(respondent = 0, statement, NULL))
FROM member;
-- end

-- until
SELECT reach.counted, tag.source_group, count(DISTINCT tag.statement),
  count(DISTINCT nullif(tag.respondent, 0)),
  count(DISTINCT iif(tag.respondent = 0, tag.statement, NULL))
FROM reach JOIN tag ON tag.target = reach.tagged AND tag.removed IS NULL
JOIN statement ON statement.id = tag.statement AND statement.live = 1
JOIN submission ON submission.id = statement.submission
WHERE substr(submission.received, 1, 10) <= :until GROUP BY 1, 2;
SELECT tag.target, tag.stance, count(*)
FROM tag JOIN statement ON statement.id = tag.statement AND statement.live = 1
JOIN submission ON submission.id = statement.submission
WHERE tag.removed IS NULL AND substr(submission.received, 1, 10) <= :until GROUP BY 1, 2;
SELECT statement.source_group, statement.state, count(*),
  count(DISTINCT nullif(statement.respondent, 0)), sum(statement.respondent = 0)
FROM statement JOIN submission ON submission.id = statement.submission
WHERE statement.live = 1 AND substr(submission.received, 1, 10) <= :until GROUP BY 1, 2;
-- end

-- words
CREATE VIRTUAL TABLE temp.word_place USING fts5vocab (main, full_text, instance);
CREATE TEMP TABLE on_theme AS
SELECT DISTINCT tag.statement AS statement FROM tag JOIN reach ON reach.tagged = tag.target
JOIN statement ON statement.id = tag.statement AND statement.live = 1
WHERE tag.removed IS NULL
  AND reach.counted = (SELECT id FROM target WHERE kind = 'theme' AND slug = :theme);
CREATE UNIQUE INDEX temp.on_theme_statement ON on_theme (statement);
SELECT count(*) FROM (
  SELECT term, count(DISTINCT doc) AS statements,
    count(DISTINCT on_theme.statement) AS inside
  FROM word_place LEFT JOIN on_theme ON on_theme.statement = word_place.doc
  GROUP BY term HAVING inside >= 3);
-- end

-- export
.mode csv
.separator ; \n
.headers on
SELECT statement.id AS statement, submission.id AS submission, consultation.slug AS consultation,
  consultation.title AS consultation_title, consultation.publication, consultation.kept_until,
  question.text AS question, source_group.slug AS "group", respondent.source_id AS respondent,
  respondent.kind AS respondent_kind, respondent.organisation, respondent.headcount,
  submission.received, submission.language, submission.consent, submission.document, statement.page,
  statement.source_id, revision.text, statement.state,
  (SELECT group_concat(target.slug, '; ') FROM tag JOIN target ON target.id = tag.target
    WHERE tag.statement = statement.id AND tag.removed IS NULL AND target.kind = 'theme') AS themes,
  (SELECT group_concat(target.slug, '; ') FROM tag JOIN target ON target.id = tag.target
    WHERE tag.statement = statement.id AND tag.removed IS NULL AND target.kind = 'measure') AS measures
FROM statement JOIN submission ON submission.id = statement.submission
JOIN consultation ON consultation.id = statement.consultation
JOIN question ON question.id = statement.question
JOIN source_group ON source_group.id = statement.source_group
JOIN respondent ON respondent.id = submission.respondent
JOIN revision ON revision.id = statement.revision
WHERE statement.live = 1 ORDER BY statement.id;
-- end
