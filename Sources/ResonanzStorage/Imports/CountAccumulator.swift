import GRDB
import ResonanzModel

/// Counts an import's new statements while they are written, as the kept counts count them: reading
/// back three million tags at its end would take longer than all else that is counted. Keywords are
/// left to `KeywordCounts`.
struct CountAccumulator {
  private let database: Database
  private let consultation: Int64
  /// Per target: the dense indexes of what a tag to it counts for.
  private let reach: [Int64: [Int]]
  private let counted: [Int64]
  private let groups: [GroupID: Int]
  private let groupNumbers: [Int64]
  private let respondentReach: PreparedStatement
  private let respondentSpoke: PreparedStatement
  private static let stances = Stance.allCases
  private static let states = StatementState.allCases

  private var statements: [Int]
  private var unattributed: [Int]
  private var respondents: [Int]
  private var baseStatements: [Int]
  private var baseUnattributed: [Int]
  private var baseRespondents: [Int]
  /// What respondents were counted for already, of as many as fit: a bit a counted target, the last
  /// one for the base. Direct-mapped by id; one that was displaced is read back from the tags.
  private var seen: [UInt64]
  private var seenRespondent: [Int64]
  private let words: Int
  private static let slots = 1 << 20
  private var statementBits: [UInt64]
  /// Bytes allowed for `seen`, whatever the number of targets.
  private static let memory = 32 << 20

  init(database: Database, consultation: Int64, groups: [GroupID]) throws {
    self.database = database
    self.consultation = consultation
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT tagged, counted FROM reach JOIN target ON target.id = tagged
        WHERE target.kind <> 'keyword'
        """)
    counted = Set(rows.map { $0[1] as Int64 }).sorted()
    let indexes = Dictionary(uniqueKeysWithValues: counted.enumerated().map { ($1, $0) })
    reach = Dictionary(grouping: rows) { $0[0] as Int64 }
      .mapValues { $0.compactMap { indexes[$0[1]] } }
    groupNumbers = groups.map(\.number)
    self.groups = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    respondentReach = try PreparedStatement(
      """
      SELECT EXISTS (SELECT 1 FROM tag CROSS JOIN statement ON statement.id = tag.statement
        WHERE tag.target = ?1 AND tag.respondent = ?2 AND tag.removed IS NULL AND statement.live = 1)
      """, in: database)
    respondentSpoke = try PreparedStatement(
      """
      SELECT EXISTS (SELECT 1 FROM submission
        CROSS JOIN statement ON statement.submission = submission.id
        WHERE submission.respondent = ?1 AND submission.respondent > 0 AND statement.live = 1)
      """, in: database)
    words = (counted.count + 1 + 63) / 64
    statements = [Int](repeating: 0, count: counted.count * groups.count * Self.stances.count)
    unattributed = statements
    respondents = [Int](repeating: 0, count: counted.count * groups.count)
    baseRespondents = [Int](repeating: 0, count: groups.count)
    baseStatements = [Int](repeating: 0, count: groups.count * Self.states.count)
    baseUnattributed = baseStatements
    statementBits = [UInt64](repeating: 0, count: words)
    let slots = min(Self.slots, Self.memory / (8 * words + 8))
    seenRespondent = [Int64](repeating: 0, count: slots)
    seen = [UInt64](repeating: 0, count: slots * words)
  }

  /// A statement that was not there before, with its tags, already written or not.
  ///
  /// - Parameter isNewRespondent: whether this row made the respondent.
  mutating func add(
    group: GroupID, respondent: Int64, isNewRespondent: Bool, state: StatementState,
    tags: [TagDraft]
  ) throws {
    guard let group = groups[group] else { return }
    let isUnattributed = respondent == 0 ? 1 : 0
    addBase(group, state, isUnattributed)
    for word in 0..<words { statementBits[word] = 0 }
    for tag in tags {
      for index in reach[tag.target.number] ?? [] {
        let (word, bit) = (index >> 6, UInt64(1) << UInt64(index & 63))
        if statementBits[word] & bit != 0 { continue }
        statementBits[word] |= bit
        let isItself = counted[index] == tag.target.number
        let stance = (isItself ? tag.stance : .unstated).index
        let cell = (index * groupNumbers.count + group) * Self.stances.count + stance
        statements[cell] += 1
        unattributed[cell] += isUnattributed
      }
    }
    if respondent > 0 { try addRespondent(respondent, isNew: isNewRespondent, group) }
  }

  private mutating func addBase(_ group: Int, _ state: StatementState, _ isUnattributed: Int) {
    let cell = state.index * groupNumbers.count + group
    baseStatements[cell] += 1
    baseUnattributed[cell] += isUnattributed
  }

  private mutating func addRespondent(_ respondent: Int64, isNew: Bool, _ group: Int) throws {
    let slot = Int(truncatingIfNeeded: respondent) % seenRespondent.count
    let base = slot * words
    if seenRespondent[slot] != respondent {
      seenRespondent[slot] = respondent
      for word in 0..<words { seen[base + word] = 0 }
      if !isNew { try recall(respondent, base) }
    }
    let (baseWord, baseBit) = (counted.count >> 6, UInt64(1) << UInt64(counted.count & 63))
    statementBits[baseWord] |= baseBit
    for word in 0..<words {
      var fresh = statementBits[word] & ~seen[base + word]
      seen[base + word] |= fresh
      while fresh != 0 {
        let index = word * 64 + fresh.trailingZeroBitCount
        fresh &= fresh - 1
        if index == counted.count {
          baseRespondents[group] += 1
        } else {
          respondents[index * groupNumbers.count + group] += 1
        }
      }
    }
  }

  /// What the archive already counts a respondent for; before this statement's own tags are written.
  private mutating func recall(_ respondent: Int64, _ base: Int) throws {
    for (target, indexes) in reach {
      respondentReach.bind(1, target)
      respondentReach.bind(2, respondent)
      let spoke = try respondentReach.first { $0.integer(0) } == 1
      guard spoke else { continue }
      for index in indexes { seen[base + index >> 6] |= UInt64(1) << UInt64(index & 63) }
    }
    respondentSpoke.bind(1, respondent)
    if try respondentSpoke.first({ $0.integer(0) }) == 1 {
      seen[base + counted.count >> 6] |= UInt64(1) << UInt64(counted.count & 63)
    }
  }

  /// Adds what was counted to the kept counts.
  func flush() throws {
    try flushTargets()
    try flushBase()
  }

  private func flushTargets() throws {
    let statement = try PreparedStatement(
      """
      INSERT INTO count_statement VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET statements = statements + excluded.statements,
        unattributed = unattributed + excluded.unattributed
      """, in: database)
    let respondent = try PreparedStatement(
      """
      INSERT INTO count_respondent VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET respondents = respondents + excluded.respondents
      """, in: database)
    for cell in statements.indices where statements[cell] > 0 {
      let stance = Self.stances[cell % Self.stances.count]
      let row = cell / Self.stances.count
      statement.bind(1, counted[row / groupNumbers.count])
      statement.bind(2, groupNumbers[row % groupNumbers.count])
      statement.bind(3, consultation)
      statement.bind(4, stance.rawValue)
      statement.bind(5, Int64(statements[cell]))
      statement.bind(6, Int64(unattributed[cell]))
      try statement.run()
    }
    for row in respondents.indices where respondents[row] > 0 {
      respondent.bind(1, counted[row / groupNumbers.count])
      respondent.bind(2, groupNumbers[row % groupNumbers.count])
      respondent.bind(3, consultation)
      respondent.bind(4, Int64(respondents[row]))
      try respondent.run()
    }
  }

  private func flushBase() throws {
    for (cell, count) in baseStatements.enumerated() where count > 0 {
      let group = groupNumbers[cell % groupNumbers.count]
      let state = Self.states[cell / groupNumbers.count]
      try database.execute(
        sql: """
          INSERT INTO count_base VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET statements = statements + excluded.statements,
            unattributed = unattributed + excluded.unattributed
          """,
        arguments: [group, consultation, state.rawValue, count, baseUnattributed[cell]])
    }
    for (group, count) in baseRespondents.enumerated() where count > 0 {
      try database.execute(
        sql: """
          INSERT INTO count_base_respondent VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET respondents = respondents + excluded.respondents
          """,
        arguments: [groupNumbers[group], consultation, count])
    }
  }
}

extension Stance {
  /// Its place among all cases, without a search.
  fileprivate var index: Int {
    switch self {
    case .supports: 0
    case .opposes: 1
    case .mixed: 2
    case .neutral: 3
    case .unstated: 4
    }
  }
}

extension StatementState {
  /// Its place among all cases, without a search.
  fileprivate var index: Int {
    switch self {
    case .open: 0
    case .processed: 1
    case .wholeProcess: 2
    case .noContent: 3
    case .newProposal: 4
    }
  }
}
