/// One answer of an import, to show what becomes of such.
public struct ImportExample: Sendable, Equatable {
  /// What became of it.
  public enum Kind: String, Sendable, CaseIterable {
    case added
    case changed
    case unchanged
    /// Added, with a text that the archive had already.
    case duplicate
    /// Was out of force and is back.
    case returned
    /// Erased before, and stays so.
    case erased
  }

  public let kind: Kind
  /// Record of the file; the header is 1.
  public let row: Int
  /// Its text now; nil where it is erased.
  public let text: String?
  /// The text before, of one that changed.
  public let former: String?
  /// Its number; nil in a dry run, of one that isn't there yet.
  public let statement: Int?

  /// The same where nothing was written, so that a new statement has no number.
  var withoutNewNumber: ImportExample {
    ImportExample(
      kind: kind, row: row, text: text, former: former,
      statement: kind == .added || kind == .duplicate ? nil : statement)
  }
}

/// The first few of each kind.
struct ImportExamples {
  private(set) var list: [ImportExample] = []
  private var counts: [ImportExample.Kind: Int] = [:]
  static let most = 3

  func wants(_ kind: ImportExample.Kind) -> Bool { counts[kind, default: 0] < Self.most }

  mutating func add(
    _ kind: ImportExample.Kind, row: Int, _ text: String?, former: String? = nil, statement: Int64?
  ) {
    guard wants(kind) else { return }
    counts[kind, default: 0] += 1
    list.append(
      ImportExample(
        kind: kind, row: row, text: text, former: former, statement: statement.map { Int($0) }))
  }
}
