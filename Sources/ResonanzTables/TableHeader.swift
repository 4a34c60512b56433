/// The names of a table's columns.
public struct TableHeader: Equatable, Sendable {
  /// The names, each of them once: as they stand in the file, the second `Name` as `Name (2)`, and
  /// a column without a name by its number from 1, as `#3`.
  public let names: [String]
  /// The number of the row in which the header ends: in CSV 1, below a title the line on which it stands; in a
  /// workbook the sheet's own.
  public let row: Int
  /// What stands above it, a text a row, from above.
  public let titles: [String]

  private let columns: [String: Int]

  /// The header made of the cells of a file's first record, or of those in which a sheet's ends.
  ///
  /// - Parameter titles: what stands above it; empty ones say nothing.
  public init(_ cells: [String], row: Int = 1, titles: [String] = []) {
    self.row = row
    self.titles = titles.map(Self.trimmed).filter { !$0.isEmpty }
    // Names that are really there go before those that are made up here.
    var taken = Set(cells.map(Self.trimmed))
    var seen: Set<String> = []
    var names: [String] = []
    for (column, cell) in cells.enumerated() {
      let isNamed = !Self.trimmed(cell).isEmpty
      let name = isNamed ? cell : "#\(column + 1)"
      let isFree = isNamed ? seen.insert(Self.trimmed(name)).inserted : taken.insert(name).inserted
      names.append(isFree ? name : Self.numbered(name, &taken))
    }
    self.names = names
    columns = Dictionary(zip(names.map(Self.trimmed), names.indices)) { first, _ in first }
  }

  /// How many columns there are, those without a name included.
  public var count: Int { names.count }

  /// The column of this name, counted from 0. White space around names does not matter.
  public func column(named name: String) -> Int? {
    columns[Self.trimmed(name)]
  }

  private static func numbered(_ name: String, _ taken: inout Set<String>) -> String {
    var number = 2
    while !taken.insert("\(trimmed(name)) (\(number))").inserted { number += 1 }
    return "\(name) (\(number))"
  }

  private static func trimmed(_ name: String) -> String {
    let start = name.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
