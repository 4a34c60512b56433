import GRDB
import ResonanzModel

/// Reads the kept counts. Costs the number of measures × groups × consultations,
/// and of what is hidden or erased.
struct KeptTally {
  let database: Database

  func counted() throws -> Counted {
    var counted = Counted()
    var rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT target, source_group, stance, sum(statements), sum(unattributed)
        FROM count_statement GROUP BY target, source_group, stance
        """)
    while let row = try rows.next() {
      let key = Counted.Key(target: row[0], group: row[1])
      counted.figures[key, default: .zero].statements += row[3]
      counted.figures[key, default: .zero].unattributed += row[4]
      if let stance = Stance(rawValue: row[2]) {
        counted.stances[key.target, default: [:]][stance, default: 0] += row[3]
      }
    }
    rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT target, source_group, sum(respondents) FROM count_respondent
        GROUP BY target, source_group
        """)
    while let row = try rows.next() {
      let key = Counted.Key(target: row[0], group: row[1])
      counted.figures[key, default: .zero].respondents += row[2]
    }
    try readBase(into: &counted)
    try CountedTally(
      database: database, event: try database.lastEvent(), filter: TallyFilter()
    ).readUncounted(into: &counted)
    return counted
  }

  private func readBase(into counted: inout Counted) throws {
    var rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT source_group, state, sum(statements), sum(unattributed)
        FROM count_base GROUP BY source_group, state
        """)
    while let row = try rows.next() {
      counted.addBase(group: row[0], state: row[1], statements: row[2], unattributed: row[3])
    }
    rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT source_group, sum(respondents) FROM count_base_respondent GROUP BY source_group
        """)
    while let row = try rows.next() {
      counted.base[row[0], default: GroupBase()].figures.respondents += row[1]
    }
  }
}

extension Counted {
  mutating func addBase(group: Int64, state: String, statements: Int, unattributed: Int) {
    var base = base[group] ?? GroupBase()
    base.figures.statements += statements
    base.figures.unattributed += unattributed
    if let state = StatementState(rawValue: state) { base.states[state, default: 0] += statements }
    base.isAsked = base.figures.statements > 0
    self.base[group] = base
  }
}
