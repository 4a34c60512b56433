import GRDB

/// What a tag to a target counts for: itself, a measure's themes, and the totals.
final class TagReach {
  private let select: PreparedStatement
  private var known: [Int64: [Int64]] = [:]

  init(database: Database) throws {
    select = try PreparedStatement(
      cached: "SELECT counted FROM reach WHERE tagged = ?", in: database)
  }

  func counted(by target: Int64) throws -> [Int64] {
    if let counted = known[target] { return counted }
    var counted: [Int64] = []
    select.bind(1, target)
    try select.readAll { counted.append($0.integer(0)) }
    known[target] = counted
    return counted
  }
}
