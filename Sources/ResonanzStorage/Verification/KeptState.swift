/// What rows keep although it follows from other rows, and how to count those that are wrong.
enum KeptState {
  static let faults: [(kept: VerificationFault.Kept, count: String)] = [
    (
      .live,
      """
      SELECT count(*) FROM statement WHERE live <> (
        NOT EXISTS (SELECT 1 FROM absence WHERE absence.statement = statement.id
          AND absence.removed IS NULL)
        AND EXISTS (SELECT 1 FROM assertion JOIN import ON import.number = assertion.import
          WHERE assertion.statement = statement.id AND import.in_force = 1))
      """
    ),
    (
      .state,
      """
      SELECT count(*) FROM statement WHERE state <> coalesce(
        (SELECT processing.state FROM processing WHERE processing.statement = statement.id
          ORDER BY added DESC LIMIT 1), arrived)
      """
    ),
    (
      .revision,
      """
      SELECT count(*) FROM statement WHERE live = 1 AND revision <> (
        SELECT assertion.revision FROM assertion
        JOIN import ON import.number = assertion.import AND import.in_force = 1
        WHERE assertion.statement = statement.id ORDER BY assertion.import DESC LIMIT 1)
      """
    ),
    (
      .tag,
      """
      SELECT count(*) FROM tag JOIN statement ON statement.id = tag.statement
      WHERE (tag.respondent, tag.source_group, tag.consultation)
        <> (statement.respondent, statement.source_group, statement.consultation)
      """
    ),
    (
      .statement,
      """
      SELECT count(*) FROM statement JOIN submission ON submission.id = statement.submission
      WHERE (statement.respondent, statement.source_group, statement.consultation)
        <> (submission.respondent, submission.source_group, submission.consultation)
      """
    ),
    (
      .importState,
      """
      SELECT count(*) FROM import WHERE in_force <> ifnull(
        (SELECT kind <> '\(EventKind.undoImport.rawValue)' FROM event
          WHERE subject = import.number AND kind IN
            ('\(EventKind.undoImport.rawValue)', '\(EventKind.redoImport.rawValue)')
          ORDER BY event.number DESC LIMIT 1), 1)
      """
    ),
    (
      .quote,
      """
      SELECT count(*) FROM quote JOIN statement ON statement.id = quote.statement
      JOIN revision ON revision.id = quote.revision
      WHERE revision.statement <> quote.statement
        OR (quote.removed IS NULL AND (quote.revision = statement.revision) = quote.lost
          AND quote.nonce IS NOT NULL)
      """
    ),
    (
      .publication,
      """
      SELECT count(*) FROM consultation JOIN publication
        ON publication.consultation = consultation.id AND publication.added = (
          SELECT max(added) FROM publication WHERE publication.consultation = consultation.id)
      WHERE consultation.publication <> publication.rule
      """
    ),
    (
      .erased,
      """
      SELECT (SELECT count(*) FROM revision WHERE (text IS NULL) <> EXISTS (
          SELECT 1 FROM absence WHERE absence.statement = revision.statement AND cause = 'erased'))
        + (SELECT count(*) FROM note WHERE (text IS NULL) <> (note.statement IS NOT NULL AND EXISTS (
          SELECT 1 FROM absence WHERE absence.statement = note.statement AND cause = 'erased')))
        + (SELECT count(*) FROM quote WHERE (nonce IS NULL) <> EXISTS (
          SELECT 1 FROM absence WHERE absence.statement = quote.statement AND cause = 'erased'))
      """
    ),
    (
      // An erasure may also take an answer's text because that quotes what it erased.
      .answer,
      """
      SELECT count(*) FROM answer WHERE erased IS NULL AND EXISTS (
          SELECT 1 FROM absence JOIN statement ON statement.id = absence.statement
          WHERE absence.cause = 'erased' AND absence.added > coalesce(answer.given, answer.added)
            AND (statement.id = answer.statement OR statement.submission = answer.submission))
        OR (erased < added AND NOT EXISTS (SELECT 1 FROM answer AS earlier
          WHERE earlier.number = answer.number AND earlier.commitment = answer.commitment
            AND earlier.erased = answer.erased AND earlier.added < answer.erased))
      """
    ),
    (
      .takenBack,
      """
      WITH RECURSIVE chain(event, last, depth) AS (
        SELECT origin.number, event.number, 1 FROM event JOIN event AS origin
          ON origin.number = event.undoes AND origin.kind NOT IN ('undo', 'redo')
          WHERE event.kind IN ('undo', 'redo')
        UNION ALL SELECT chain.event, event.number, depth + 1 FROM chain
          JOIN event ON event.undoes = chain.last AND event.kind IN ('undo', 'redo')),
      due AS (SELECT event FROM chain GROUP BY event HAVING max(depth) % 2 = 1)
      SELECT (SELECT count(*) FROM (SELECT * FROM due EXCEPT SELECT * FROM taken_back))
        + (SELECT count(*) FROM (SELECT * FROM taken_back EXCEPT SELECT * FROM due))
      """
    ),
    (
      .reach,
      """
      WITH due AS (\(Reach.sql.replacing(":event", with: "(SELECT max(number) FROM event)")))
      SELECT (SELECT count(*) FROM (SELECT * FROM due EXCEPT SELECT * FROM reach))
        + (SELECT count(*) FROM (SELECT * FROM reach EXCEPT SELECT * FROM due))
      """
    ),
  ]
}
