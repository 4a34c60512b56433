/// A column that an import took something from, by the mapping that is kept of it.
public struct TakenColumn: Sendable, Equatable {
  /// From 1.
  public let number: Int
  /// What it means, with its header.
  public let mapping: ColumnMapping

  /// In the order of the file.
  ///
  /// - Parameter mapping: as an import keeps it, in JSON; of what was typed in it has no columns.
  public static func all(of mapping: String) -> [TakenColumn] {
    (KeptMapping(json: mapping)?.columns ?? []).compactMap { column in
      column.mapping.map { TakenColumn(number: column.number, mapping: $0) }
    }
  }
}
