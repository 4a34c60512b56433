/// What a person must be told when something could not be done.
public struct Explanation: Sendable, Equatable {
  /// What was being done, to what: `Import: umfrage.csv`.
  public let attempt: String
  /// Why it failed, as a sentence.
  public let reason: String
  /// What to do now, as a sentence; empty where nothing can be done.
  public let remedy: String

  public init(attempt: String, reason: String, remedy: String = "") {
    self.attempt = attempt
    self.reason = reason
    self.remedy = remedy
  }

  /// All of it on one line: `Import: umfrage.csv: Die Datei ist leer. Wählen Sie eine andere.`
  public var line: String {
    [attempt.isEmpty ? reason : "\(attempt): \(reason)", remedy]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// An error that can say what was being done, to what, why it failed and what to do now.
public protocol ExplainedError: Error {
  func explanation(in language: Language) -> Explanation
}
