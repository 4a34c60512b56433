import GRDB

/// Keeps the chain whole where an erasure takes rows that an event's digest covers in clear: the digest
/// of that part of the event stays, beside the digest of the rows that are left.
struct ErasedSections {
  let database: Database
  let event: Int64

  /// Parts of events that an erasure takes rows of.
  enum Section: CaseIterable {
    case attribute
    case document
    case page
    case votes
    case submissionFact
    case statementPage

    var digest: DigestSection {
      switch self {
      case .attribute: .attribute
      case .document: .document
      case .page: .page
      case .votes: .votes
      case .submissionFact: .submissionFact
      case .statementPage: .statementPage
      }
    }

    /// The temporary table that lists what goes; the first column that is hashed names it.
    var list: String {
      switch self {
      case .attribute, .document, .submissionFact: "emptied_submission"
      case .page, .votes, .statementPage: "touched"
      }
    }

    /// The events whose rows go.
    var events: String {
      switch self {
      case .attribute:
        """
        SELECT DISTINCT import.added FROM emptied_submission
        CROSS JOIN attribute ON attribute.submission = emptied_submission.id
        CROSS JOIN import ON import.number = attribute.import
        """
      case .document:
        """
        SELECT DISTINCT submission.added FROM emptied_submission
        CROSS JOIN submission ON submission.id = emptied_submission.id
        WHERE submission.document IS NOT NULL
        """
      case .page:
        """
        SELECT DISTINCT statement.added FROM touched
        CROSS JOIN statement ON statement.id = touched.id WHERE statement.page IS NOT NULL
        """
      case .votes:
        """
        SELECT DISTINCT import.added FROM touched CROSS JOIN votes ON votes.statement = touched.id
        CROSS JOIN import ON import.number = votes.import
        """
      case .submissionFact:
        """
        SELECT DISTINCT import.added FROM emptied_submission
        CROSS JOIN submission_fact AS fact ON fact.submission = emptied_submission.id
        CROSS JOIN import ON import.number = fact.import
        """
      case .statementPage:
        """
        SELECT DISTINCT import.added FROM touched
        CROSS JOIN statement_page AS said ON said.statement = touched.id
        CROSS JOIN import ON import.number = said.import
        """
      }
    }
  }

  /// Records what a section is now and will be without the rows that go; before they do.
  func record(_ section: Section) throws {
    let events = try Int64.fetchAll(database, sql: section.events)
    if events.isEmpty { return }
    let gone = Set(try Int64.fetchAll(database, sql: "SELECT id FROM \(section.list)"))
    for covered in events {
      var all = RowHasher()
      var remaining = RowHasher()
      let rows = try Row.fetchCursor(
        database, sql: section.digest.rowsOfEvent, arguments: [covered])
      while let row = try rows.next() {
        all.add(row, columns: 1..<row.count)
        if !gone.contains(row[1]) { remaining.add(row, columns: 1..<row.count) }
      }
      try database.execute(
        sql: "INSERT INTO erased_section VALUES (?, ?, ?, ?, ?)",
        arguments: [
          event, covered, section.digest.rawValue, all.finalize().blob,
          remaining.isEmpty ? nil : remaining.finalize().blob,
        ])
    }
  }

  /// Puts the digests of what was erased in the place of those of what is left, where what is left is
  /// what the last erasure left; anything else is made a digest that is none.
  static func restore(_ digests: inout [Int64: EventDigest], in database: Database) throws {
    struct Part: Hashable {
      let event: Int64
      let section: DigestSection
    }
    var erasures: [Part: [(digest: [UInt8], remaining: [UInt8]?)]] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT * FROM erased_section ORDER BY event, section, erasure")
    while let row = try rows.next() {
      guard let section = DigestSection(rawValue: row["section"]) else { continue }
      erasures[Part(event: row["event"], section: section), default: []].append(
        (
          try row.bytes("digest"),
          row["remaining"] == nil ? nil : try row.bytes("remaining")
        ))
    }
    for (part, steps) in erasures {
      let isLinked = zip(steps, steps.dropFirst()).allSatisfy { $0.remaining == $1.digest }
      let isLeft = digests[part.event]?[part.section] == steps.last?.remaining
      digests[part.event, default: EventDigest()][part.section] =
        isLinked && isLeft ? steps[0].digest : [UInt8](repeating: 0, count: 32)
    }
  }
}
