import Foundation
public import ResonanzModel

/// How a report was written, so that it can be written the same way again.
public struct ReportForm: Sendable, Equatable {
  public var language: Language
  /// Name of the format, as `--format` has it.
  public var format: String
  /// What it was written with besides.
  public var options: Set<Option>

  /// What changes a report beside its format.
  public enum Option: String, Sendable, CaseIterable {
    /// One page a measure.
    case deck
    /// CSV as Excel wants it.
    case excel
  }

  public init(_ language: Language, _ format: String, options: Set<Option> = []) {
    self.language = language
    self.format = format
    self.options = options
  }

  /// `de.html.deck`.
  public var code: String {
    let options = Option.allCases.filter(options.contains).map(\.rawValue)
    return ([language.rawValue, format] + options).joined(separator: ".")
  }

  /// Nil where that is no form.
  public init?(code: some StringProtocol) {
    let words = String(code).components(separatedBy: ".")
    guard words.count >= 2, let language = Language(rawValue: words[0]) else { return nil }
    let options = words.dropFirst(2).compactMap { Option(rawValue: $0) }
    guard options.count == words.count - 2 else { return nil }
    self.init(language, words[1], options: Set(options))
  }
}
