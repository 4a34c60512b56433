import ResonanzModel

/// The classes of a table that nobody asked (nicht gefragt): a zero in them is no count, since there was
/// nothing that could have been counted.
public struct UnaskedClasses: Sendable, Equatable {
  /// Members of rows, as the classes hold them.
  public let rows: Set<String>
  /// Members of columns.
  public let columns: Set<String>

  public init(rows: Set<String> = [], columns: Set<String> = []) {
    self.rows = rows
    self.columns = columns
  }

  /// Whether a place is of nobody who was asked; nil is all rows or all columns. A class that was merged was
  /// asked if one of its members was.
  func contains(row: TableClass?, column: TableClass?) -> Bool {
    row.map { rows.isSuperset(of: $0.members) } ?? false
      || column.map { columns.isSuperset(of: $0.members) } ?? false
  }
}

extension PublicCell {
  /// As a cell of a document's table; what is kept back, or was not asked, has no value to calculate with.
  func cell(isUnasked: Bool, in language: Language) -> DocumentTable.Cell {
    guard isUnasked, count == 0 else {
      return DocumentTable.Cell(
        text(in: language), isZero: count == 0, value: count.map { .integer($0) })
    }
    return DocumentTable.Cell(
      ReportWords(language: language, labels: Labels()).sign(of: .notAsked), isZero: true)
  }

  /// For programs: `not-asked`; empty otherwise.
  func zeroCode(isUnasked: Bool) -> String {
    isUnasked && count == 0 ? Zero.notAsked.rawValue : ""
  }
}
