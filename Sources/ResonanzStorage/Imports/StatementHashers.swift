import GRDB
import ResonanzModel

/// What the chain covers of an import's new rows, hashed in the order in which they are written. Each
/// function writes the columns of its `DigestSection`, which `verify` reads back.
struct StatementHashers {
  private var submissions = RowHasher()
  private var attributes = RowHasher()
  private var documents = RowHasher()
  private var pages = RowHasher()
  private var statements = RowHasher()
  private var revisions = RowHasher()
  private var assertions = RowHasher()
  /// Row and column of the last assertion, and whether each stood behind the one before, which is the
  /// order that `DigestSection` reads.
  private var lastPlace = (row: Int.min, column: Int.min)
  private var isInOrder = true
  private var tags = RowHasher()

  mutating func addSubmission(
    _ id: Int64, _ draft: SubmissionDraft, respondent: Int64, consultation: Int64
  ) {
    submissions.add(id)
    submissions.add(consultation)
    submissions.add(respondent)
    submissions.add(draft.group.number)
    if let received = draft.received { submissions.add(received) } else { submissions.add(nil) }
    submissions.endRow()
    guard let document = draft.document else { return }
    documents.add(id)
    documents.add(document)
    documents.endRow()
  }

  mutating func addAttribute(of submission: Int64, _ name: String, _ value: String) {
    attributes.add(submission)
    attributes.add(name)
    attributes.add(value)
    attributes.endRow()
  }

  mutating func addStatement(
    _ id: Int64, _ submission: Int64, question: Int64, identity: ArraySlice<UInt8>,
    state: StatementState, page: String?
  ) {
    statements.add(id)
    statements.add(submission)
    statements.add(question)
    statements.add(blob: identity)
    statements.add(state.rawValue)
    statements.endRow()
    guard let page else { return }
    pages.add(id)
    pages.add(page)
    pages.endRow()
  }

  mutating func addRevision(_ id: Int64, of statement: Int64, _ commitment: [UInt8]) {
    revisions.add(id)
    revisions.add(statement)
    revisions.add(blob: commitment)
    revisions.endRow()
  }

  mutating func addAssertion(
    _ statement: Int64, _ revision: Int64, row: Int, column: Int, tags: String?
  ) {
    assertions.add(statement)
    assertions.add(revision)
    assertions.add(Int64(row))
    assertions.add(Int64(column))
    if let tags { assertions.add(tags) } else { assertions.add(nil) }
    assertions.endRow()
    isInOrder = isInOrder && lastPlace < (row, column)
    lastPlace = (row, column)
  }

  mutating func addTag(
    _ tag: TagDraft, statement: Int64, respondent: Int64, _ importNumber: Int64
  ) {
    tags.add(statement)
    tags.add(tag.target.number)
    tags.add(respondent)
    tags.add(tag.stance.rawValue)
    tags.add(importNumber)
    tags.endRow()
  }

  func seal(into digest: inout EventDigest, of event: Int64, in database: Database) throws {
    digest.set(.submission, submissions)
    digest.set(.attribute, attributes)
    digest.set(.statement, statements)
    digest.set(.document, documents)
    digest.set(.page, pages)
    digest.set(.revision, revisions)
    digest.set(.freshTag, tags)
    if isInOrder {
      digest.set(.assertion, assertions)
    } else {
      try digest.read([.assertion], of: event, in: database)
    }
  }
}
