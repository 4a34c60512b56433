public import ResonanzModel
public import ResonanzStorage

/// What the columns of a file were taken for, and on whose word.
public struct MappingChoice: Sendable {
  /// What said so first.
  public enum Source: Sendable, Equatable {
    case guess
    case profile(String, isPicked: Bool)
    case earlierImport(Int)
    /// The import that the file holds rejected rows of.
    case rejects
  }

  public var mapping: Mapping
  public let source: Source
  /// Before the corrections.
  public let base: [ColumnRole]
  /// Columns that the profile says nothing about.
  public internal(set) var newColumns: [String] = []
  /// An import that read such a file another way.
  public internal(set) var otherReading: ImportRecord?
  /// Kept profiles that can't be read.
  public internal(set) var faults: [ProfileFault] = []

  init(mapping: Mapping, source: Source, base: [ColumnRole]) {
    self.mapping = mapping
    self.source = source
    self.base = base
  }

  /// The profile that said so: a kept one, or the one that comes with the program for a tool.
  public func profileName(_ file: SurveyFile) -> String? {
    switch source {
    case .profile(let name, _): name
    case .guess: file.tool?.rawValue
    case .earlierImport, .rejects: nil
    }
  }

  /// Why a column is what it is: `so angegeben`, `laut Importvorlage umfrage`, or what made somebody guess so.
  ///
  /// - Parameter column: its index.
  public func reason(of column: Int, in file: SurveyFile, _ language: Language) -> String {
    let (role, guess) = (mapping.columns[column].role, file.guesses[column])
    let asked = language.pick("so angegeben", "as was asked")
    if role != base[column] { return asked }
    if role == guess.role { return guess.reason.phrase(in: language) }
    return switch source {
    case .guess: asked
    case .profile(let name, _):
      language.pick("laut Importvorlage \(name)", "as profile \(name) says")
    case .earlierImport(let number): language.pick("wie Import \(number)", "as in import \(number)")
    case .rejects: language.pick("wie beim Import davor", "as in the import before")
    }
  }
}
