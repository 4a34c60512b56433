public import ResonanzModel

/// Why a profile could not be read.
public struct ProfileFault: ExplainedError, Sendable, Equatable {
  /// What is wrong with it.
  public enum Kind: Sendable, Equatable {
    /// Not YAML; what the parser says.
    case notYAML(String)
    /// A key that profiles do not have; those that are spelled alike.
    case unknownKey(String, near: [String])
    /// The value is not of the form that it should have.
    case wrongForm(key: String, Form)
    /// The value is none of those that are possible.
    case unknownValue(key: String, value: String, allowed: [String])
    /// Larger than any profile, in bytes.
    case tooLarge(limit: Int)
    /// It repeats a part by `&name` and `*name`; a few such lines can stand for millions.
    case alias(String)
    /// It names no columns.
    case noColumns
    /// No profile of that name is kept; some that are spelled alike.
    case missing(near: [String])
    /// Its file cannot be read.
    case unreadable
    /// Its file, or its folder, cannot be changed.
    case unwritable
    /// Not a name that a file can have.
    case badName
    /// A profile of that name is kept and says something else.
    case exists
  }

  /// What a value should be.
  public enum Form: Sendable, Equatable {
    case text
    case list
    case mapping
    case date
  }

  /// Name of the profile's file.
  public let file: String
  /// Where in it; nil: the whole.
  public let line: Int?
  /// What is wrong.
  public let kind: Kind

  /// A fault at a line of a profile.
  public init(file: String, line: Int?, _ kind: Kind) {
    self.file = file
    self.line = line
    self.kind = kind
  }
}
