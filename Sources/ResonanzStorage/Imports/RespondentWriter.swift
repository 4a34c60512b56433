import GRDB
import ResonanzModel

/// Finds and makes an import's respondents. One belongs to one consultation and one group.
struct RespondentWriter {
  private let consultation: Int64
  private let event: Int64
  private let groups: [Int64: String]
  private let bySourceID: PreparedStatement
  private let insert: PreparedStatement
  private var nextID: Int64
  private var hasher = RowHasher()
  /// The last one looked up; answers of one respondent mostly stand together.
  private var last: (sourceID: String, found: (id: Int64, group: Int64)?)?

  init(database: Database, consultation: Int64, event: Int64) throws {
    self.consultation = consultation
    self.event = event
    let rows = try Row.fetchAll(database, sql: "SELECT id, slug FROM source_group")
    groups = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    nextID = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM respondent") ?? 0) + 1
    bySourceID = try PreparedStatement(
      """
      SELECT id, source_group FROM respondent WHERE consultation = \(consultation) AND source_id = ?1
      """, in: database)
    insert = try PreparedStatement(
      """
      INSERT INTO respondent
        (id, consultation, source_id, kind, organisation, headcount, source_group, added)
      VALUES (?1, \(consultation), ?2, ?3, ?4, ?5, ?6, \(event))
      """, in: database)
  }

  private mutating func find(_ sourceID: String) throws -> (id: Int64, group: Int64)? {
    if let last, last.sourceID == sourceID { return last.found }
    bySourceID.bind(1, sourceID)
    let found = try bySourceID.first { (id: $0.integer(0), group: $0.integer(1)) }
    last = (sourceID, found)
    return found
  }

  /// The group of a row, by its number: the one that it names, else the one that its respondent is
  /// known to be of; nil where there is neither.
  mutating func group(of draft: SubmissionDraft) throws -> Int64? {
    let named = draft.group.number
    if groups[named] != SourceGroup.unknown { return named }
    guard let sourceID = draft.respondent?.sourceID, let known = try find(sourceID),
      groups[known.group] != SourceGroup.unknown
    else { return nil }
    return known.group
  }

  /// Why a row of this group can't be this respondent's.
  mutating func conflict(_ draft: SubmissionDraft, group: Int64?) throws -> SubmissionFault? {
    guard let group, let sourceID = draft.respondent?.sourceID, let known = try find(sourceID),
      known.group != group
    else { return nil }
    return .otherGroup(
      respondent: sourceID, known: groups[known.group] ?? "", named: groups[group] ?? "")
  }

  /// Why a row of this group can't be this statement again.
  func conflict(_ known: KnownStatement, group: Int64?) -> SubmissionFault? {
    guard let group, known.group != group, known.textHash != nil else { return nil }
    return .otherGroupOfStatement(
      Int(known.id), known: groups[known.group] ?? "", named: groups[group] ?? "")
  }

  /// The respondent of a row, made where it isn't there yet; 0 where it is not known.
  mutating func respondent(_ draft: SubmissionDraft) throws -> (id: Int64, isNew: Bool) {
    guard let respondent = draft.respondent else { return (0, false) }
    if let sourceID = respondent.sourceID, let known = try find(sourceID) {
      return (known.id, false)
    }
    let id = nextID
    nextID += 1
    insert.bind(1, id)
    insert.bind(2, respondent.sourceID)
    insert.bind(3, respondent.kind.rawValue)
    insert.bind(4, respondent.organisation)
    insert.bind(5, respondent.headcount.map(Int64.init))
    insert.bind(6, draft.group.number)
    try insert.run()
    if let sourceID = respondent.sourceID { last = (sourceID, (id, draft.group.number)) }
    hasher.add(id)
    hasher.add(consultation)
    hasher.add(respondent.kind.rawValue)
    hasher.add(respondent.headcount.map(Int64.init))
    hasher.add(draft.group.number)
    hasher.endRow()
    return (id, true)
  }

  func seal(into digest: inout EventDigest) {
    digest.set(.respondent, hasher)
  }
}
