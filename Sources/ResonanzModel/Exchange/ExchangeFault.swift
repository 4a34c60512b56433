/// Why a line is no submission in the exchange format.
public enum ExchangeFault: Error, Sendable, Hashable {
  /// How a text fails to be JSON.
  public enum JSONProblem: Sendable, Hashable {
    /// It ends before it is whole.
    case ended
    /// What stands there can't stand there.
    case unexpected
    /// A `\` with something behind it that means nothing.
    case escape
    /// A tab or the like inside a text, which JSON writes as `\t`.
    case control
    case tooDeep
  }

  case notUTF8
  /// Column from 1, in Unicode scalars.
  case json(JSONProblem, column: Int)
  /// JSON, but not `{…}`.
  case noObject
  case unknownKey(String, in: ExchangeSection, near: String?)
  case repeatedKey(String, in: ExchangeSection)
  case missingKey(String, in: ExchangeSection)
  case wrongValue(key: String, ExchangeSection.Value)
  /// A text with nothing in it.
  case blank(key: String)
  /// `statements` is there, and a key that belongs into one of them.
  case outsideStatements(key: String)
  case noStatements
  /// A tag names not exactly one of `theme`, `measure`, `keyword`.
  case notOneTarget
  /// A stance on something else than a measure.
  case stanceWithoutMeasure
  /// A state that needs tags without any, or a reason for having none beside some.
  case stateAgainstTags(StatementState)
  /// A key that belongs to another kind of respondent.
  case otherKind(key: String, RespondentKind)
}
