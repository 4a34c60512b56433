import ResonanzModel
public import ResonanzStorage

extension InventedArchive {
  /// Names of the staff.
  public static let people = [
    Invented.person: "Clara", Invented.anna: "Anna", Invented.ben: "Ben",
  ]

  /// A query as the person `Invented.person` types it.
  public func read(_ query: String) throws -> ReadQuery {
    try archive.readQuery(query, people: Self.people, asker: Invented.person)
  }

  /// Numbers of the statements that a typed query means, in their order.
  public func meant(_ query: String) throws -> [Int] {
    try archive.statements(read(query).query)
  }
}
