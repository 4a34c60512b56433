/// One thing that is wrong in a catalogue's file, and where.
public struct CatalogueFault: Error, Hashable {
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int
  public let kind: Kind

  public init(line: Int, column: Int, kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What can stand at a place of a YAML file.
  public enum Shape: Sendable, Hashable {
    case text
    case list
    /// Keys with their values.
    case entry
  }

  /// What can be wrong in a catalogue's file.
  public enum Kind: Sendable, Hashable {
    /// Larger than a catalogue can be, which guards against files made to exhaust the memory.
    case fileTooLarge(limit: Int)
    case emptyFile
    /// Not YAML; in the words of libyaml.
    case syntax(problem: String)
    /// YAML takes no tabs for indentation.
    case tab
    case severalDocuments
    /// Anchors and aliases (`&name`, `*name`) are refused: a short file can stand for a huge one.
    case alias
    case duplicateKey(String, firstLine: Int?)
    case keyIsNoText
    case unknownKey(String, in: CatalogueSection, suggestion: String?)
    case missingKey(String, in: CatalogueSection)
    case wrongShape(key: String, expected: Shape, found: Shape)
    case emptyText(key: String)
    case badSlug(String, suggestion: String?)
    case badChoice(key: String, value: String, allowed: [String])
    case badDate(String)
    case unknownTimeZone(String, suggestion: String?)
    /// The built-in groups are always there.
    case builtInGroup(String)
    /// A milestone that would be taken for another point in time, such as `now`.
    case milestoneReadsAsPoint(String)
    case slugUsedTwice(String, of: CatalogueSection, firstLine: Int)
    case unknownTheme(String, suggestion: String?)
    case unknownMeasure(String, suggestion: String?)
    case listedTwice(String, key: String)
    case namesItself(String, key: String)
  }
}

extension CatalogueFault: Comparable {
  /// In the order of the file.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
