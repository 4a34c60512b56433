import ResonanzModel

/// A row of the kept counts of tags.
struct TagCountKey: Hashable {
  let target: Int64
  let sourceGroup: Int64
  let consultation: Int64
  let stance: Stance
}

/// What is added to a row of the kept counts.
struct TagCountChange {
  var number = 0
  var unattributed = 0
  var isEmpty: Bool { number == 0 && unattributed == 0 }
}

/// A tag that held before an event or holds after it, with what is known of its statement.
struct TaggedRow {
  /// 0: nobody that is known.
  let respondent: Int64
  let statement: Int64
  let sourceGroup: Int64
  let consultation: Int64
  let target: Int64
  let stance: Stance
  let isNew: Bool
  let isGone: Bool

  init(_ row: PreparedRow) {
    respondent = row.integer(0)
    statement = row.integer(1)
    sourceGroup = row.integer(2)
    consultation = row.integer(3)
    target = row.integer(4)
    stance = row.text(5).flatMap(Stance.init(rawValue:)) ?? .unstated
    isNew = row.integer(6) == 1
    isGone = row.integer(7) == 1
  }
}

/// Sums up what an event changed in the kept counts, while the tags pass by: a respondent's together,
/// and a statement's among them.
struct TagCountChanges {
  private(set) var statements: [TagCountKey: TagCountChange] = [:]
  private(set) var respondents: [TagCountKey: TagCountChange] = [:]
  private let reach: TagReach
  private var statement = TagHolder()
  private var respondent = TagHolder()

  init(reach: TagReach) {
    self.reach = reach
  }

  mutating func read(_ row: TaggedRow) throws {
    if row.statement != statement.number {
      settleStatement()
      statement.begin(row.statement, row)
    }
    if row.respondent != respondent.number {
      settleRespondent()
      respondent.begin(row.respondent, row)
    }
    let isKnown = row.respondent > 0
    for counted in try reach.counted(by: row.target) {
      // Stances are a measure's own: a statement can support one of a theme and oppose another.
      statement.hold(row, counted, counted == row.target ? row.stance : .unstated)
      if isKnown { respondent.hold(row, counted, .unstated) }
    }
  }

  /// After the last row.
  mutating func end() {
    settleStatement()
    settleRespondent()
  }

  private mutating func settleStatement() {
    statement.settle { key, sign in
      statements[key, default: TagCountChange()].number += sign
      if respondent.number == 0 { statements[key]?.unattributed += sign }
    }
  }

  private mutating func settleRespondent() {
    respondent.settle { key, sign in
      respondents[key, default: TagCountChange()].number += sign
    }
  }
}
