/// How many of the statements that were found have one value of a filter: exactly as many as are found
/// when ``query`` is added to what was typed.
public struct Facet: Sendable, Equatable {
  /// What is counted, in the order in which people read it. Never who tagged: the work of single
  /// colleagues is nobody's business.
  public enum Kind: String, Sendable, CaseIterable {
    case group
    case consultation
    case theme
    case measure
    case keyword
    case stance
    case state
    case flag
    case language
    /// The year, or `none`; in a query for one year alone the month, in one for one month the day.
    case received
  }

  public let kind: Kind
  /// As a filter takes it.
  public let value: String
  /// What people read; empty where that is the value.
  public let title: String
  /// Never 0.
  public let statements: Int

  /// What narrows a search to these statements: `group:citizens`.
  public var query: String {
    let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    return "\(kind.rawValue):" + (isPlain ? value : "\"\(value)\"")
  }
}
