import Foundation

/// What the mapping that an archive kept says of one column.
public struct ColumnProvenance: Sendable, Equatable, Decodable {
  /// From 1.
  public let number: Int
  /// As the file had it.
  public let header: String

  /// - Parameters:
  ///   - column: from 1.
  ///   - mapping: as an import keeps it, in JSON.
  /// - Returns: nil where nothing was taken from such a column, as of what was typed in.
  public init?(column: Int, mapping: String) {
    guard let kept = try? JSONDecoder().decode(Kept.self, from: Data(mapping.utf8)),
      let found = kept.columns.first(where: { $0.number == column })
    else { return nil }
    self = found
  }

  private struct Kept: Decodable {
    let columns: [ColumnProvenance]
  }
}
