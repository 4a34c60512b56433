/// A part of what an event changed, as its digest covers it: which rows of which table, by which event
/// number, in which order. The SQL here and what the import hashes while it writes must agree, column
/// for column; `verify` holds the one against the other.
enum DigestSection: String, CaseIterable {
  case catalogue
  case group
  case target
  case targetVersion
  case targetVersionRemoved
  case serves
  case servesRemoved
  case succession
  case consultation
  case question
  case importFile
  case respondent
  case submission
  case attribute
  case statement
  case revision
  case assertion
  /// Tags that came with their statements.
  case freshTag
  /// Tags on statements that were there before.
  case tag
  case tagRemoved
  case processing
  case absence
  case absenceRemoved
  case document
  case page
  case votes
  case furtherIdentity
  case suggested
  case tagGiven
  case noteGiven
  case flagGiven
  case absenceGiven
  case below
  case flag
  case flagRemoved
  case note
  case noteRemoved
  case quote
  case quoteRemoved
  case publication
  case round
  case roundClosed
  case roundPerson
  case roundStatement
  case roundAnswer
  case roundAnswerRemoved
  case roundSettlement
  case roundSettlementRemoved
  case erasedSection
  case erasedRespondent
  case answer
  case answerRemoved
  case answerGiven
  case answerErased
  case submissionFact
  case statementPage

  /// `FROM …` and the columns: the event first, then what is hashed.
  private var source: (columns: String, from: String, order: String) {
    switch self {
    case .catalogue:
      ("added, slug, title, place, time_zone, labels, milestones, groups", "catalogue", "added")
    case .group: ("added, id, slug", "source_group", "id")
    case .target: ("added, id, kind, slug", "target", "id")
    case .targetVersion:
      ("added, target, position, title, rank, status, retired, content", "target_version", "target")
    case .targetVersionRemoved: ("removed, target, added", "target_version", "target, added")
    case .serves: ("added, measure, theme, position", "serves", "measure, theme")
    case .servesRemoved: ("removed, measure, theme, added", "serves", "measure, theme, added")
    case .succession: ("added, predecessor, successor", "succession", "predecessor, successor")
    case .consultation: ("added, id, slug", "consultation", "id")
    case .question: ("added, id, consultation, text", "question", "id")
    case .importFile: ("added, number, consultation, file, sha256, mapping", "import", "number")
    case .respondent:
      ("added, id, consultation, kind, headcount, source_group", "respondent", "id")
    case .submission:
      ("added, id, consultation, respondent, source_group, received", "submission", "id")
    case .attribute:
      (
        "import.added, attribute.submission, attribute.name, attribute.value",
        "attribute JOIN import ON import.number = attribute.import",
        "attribute.submission, attribute.name, attribute.value"
      )
    case .statement:
      ("added, id, submission, question, identity, arrived", "statement", "id")
    case .revision: ("added, id, statement, commitment", "revision", "id")
    case .assertion:
      (
        "import.added, statement, revision, \"row\", \"column\", tags",
        "assertion JOIN import ON import.number = assertion.import",
        "\"row\", \"column\", statement"
      )
    case .freshTag, .tag:
      (
        "tag.added, tag.statement, tag.target, tag.respondent, tag.stance, tag.import",
        "tag CROSS JOIN statement ON statement.id = tag.statement"
          + " AND (statement.added = tag.added) = \(self == .freshTag ? 1 : 0)",
        "tag.statement, tag.target"
      )
    case .tagRemoved: ("removed, statement, target, added", "tag", "statement, target, added")
    case .processing: ("added, statement, state", "processing", "statement")
    case .absence: ("added, statement, cause", "absence", "statement")
    case .absenceRemoved: ("removed, statement, cause", "absence", "statement")
    // What only some have is left out where it is not, so that it covers what came before it was kept.
    case .document:
      (
        "added, id, document",
        "(SELECT added, id, document FROM submission WHERE document IS NOT NULL)", "id"
      )
    case .page:
      ("added, id, page", "(SELECT added, id, page FROM statement WHERE page IS NOT NULL)", "id")
    case .votes:
      (
        "import.added, votes.statement, votes.supporting, votes.opposing",
        "import CROSS JOIN votes ON votes.import = import.number", "votes.statement"
      )
    case .submissionFact:
      (
        "import.added, fact.submission, fact.language, fact.consent, fact.document",
        "import CROSS JOIN submission_fact AS fact ON fact.import = import.number",
        "fact.submission"
      )
    case .statementPage:
      (
        "import.added, said.statement, said.page",
        "import CROSS JOIN statement_page AS said ON said.import = import.number", "said.statement"
      )
    case .furtherIdentity:
      ("added, question, identity, statement", "further_identity", "question, identity")
    case .suggested:
      (
        "tag.added, tag.statement, tag.target",
        "tag CROSS JOIN statement ON statement.id = tag.statement AND tag.suggested = 1",
        "tag.statement, tag.target"
      )
    case .tagGiven:
      (
        "tag.added, tag.statement, tag.target, tag.given",
        "tag CROSS JOIN statement ON statement.id = tag.statement AND tag.given IS NOT NULL",
        "tag.statement, tag.target"
      )
    case .flagGiven:
      (
        "added, statement, flag, given",
        "(SELECT added, statement, flag, given FROM flag WHERE given IS NOT NULL)",
        "statement, flag"
      )
    case .absenceGiven:
      (
        "absence.added, absence.statement, absence.cause, absence.given",
        "absence CROSS JOIN statement ON statement.id = absence.statement"
          + " AND absence.given IS NOT NULL", "absence.statement"
      )
    case .noteGiven:
      ("added, id, given", "(SELECT added, id, given FROM note WHERE given IS NOT NULL)", "id")
    case .below:
      (
        "added, target, below",
        "(SELECT added, target, below FROM target_version WHERE below IS NOT NULL)", "target"
      )
    case .flag: ("added, statement, flag", "flag", "statement, flag")
    case .flagRemoved: ("removed, statement, flag, added", "flag", "statement, flag, added")
    case .note: ("added, id, number, statement, target, quote, commitment", "note", "id")
    case .noteRemoved: ("removed, id", "note", "id")
    case .quote:
      (
        "added, id, number, statement, target, revision, start, length, lost, omissions, position, chosen, commitment",
        "quote", "id"
      )
    case .quoteRemoved: ("removed, id", "quote", "id")
    case .publication: ("added, consultation, rule", "publication", "consultation")
    case .round: ("added, id, title", "round", "id")
    case .roundClosed: ("closed, id", "round", "id")
    case .roundPerson: ("added, round, person", "round_person", "round, person")
    case .roundStatement: ("added, round, statement", "round_statement", "round, statement")
    case .roundAnswer:
      ("added, round, statement, person, tags, reason", "round_answer", "round, statement, person")
    case .roundAnswerRemoved:
      (
        "removed, round, statement, person, added", "round_answer",
        "round, statement, person, added"
      )
    case .roundSettlement:
      ("added, round, statement, tags, reason", "round_settlement", "round, statement")
    case .roundSettlementRemoved:
      ("removed, round, statement, added", "round_settlement", "round, statement, added")
    case .erasedSection:
      ("erasure, event, section, digest, remaining", "erased_section", "event, section")
    case .erasedRespondent:
      (
        "added, consultation, identity, respondent, barred", "erased_respondent",
        "consultation, identity, respondent, added"
      )
    case .answer:
      (
        "added, id, number, statement, submission, target, result, decided, commitment", "answer",
        "id"
      )
    case .answerRemoved: ("removed, id", "answer", "id")
    case .answerGiven:
      ("added, id, given", "(SELECT added, id, given FROM answer WHERE given IS NOT NULL)", "id")
    // Not those that an undo copied since.
    case .answerErased:
      ("erased, id", "(SELECT erased, id FROM answer WHERE added < erased)", "id")
    }
  }

  /// Column of `source` that names the event.
  private var event: String { String(source.columns.prefix { $0 != "," }) }

  /// All rows of all events, event by event.
  var allRows: String {
    let (columns, from, order) = source
    return "SELECT \(columns) FROM \(from) WHERE \(event) IS NOT NULL ORDER BY \(event), \(order)"
  }

  /// The rows of one event, of a table that is small.
  var rowsOfEvent: String {
    let (columns, from, order) = source
    return "SELECT \(columns) FROM \(from) WHERE \(event) = ? ORDER BY \(order)"
  }

  /// The rows of one event, of a table that is large: found through the statements that it touched. The
  /// plus keeps SQLite from reading all rows of the event once for each of them, by the event's index.
  var rowsOfTouched: String {
    let (columns, from, order) = source
    let table = from.prefix { $0 != " " }
    let joined = from.dropFirst(table.count)
    let statement = "\(table).statement"
    return
      "SELECT \(columns) FROM touched CROSS JOIN \(table) ON \(statement) = touched.id\(joined)"
      + " WHERE +\(event) = ? ORDER BY \(order)"
  }
}
