/// Whether text may have a look.
public enum TextStyle: Sendable {
  /// For files and pipes.
  case plain
  /// Bold and dim by the escape sequences of terminals.
  case ansi

  func bold(_ text: String) -> String { dressed(text, in: 1) }

  func dim(_ text: String) -> String { dressed(text, in: 2) }

  private func dressed(_ text: String, in code: Int) -> String {
    self == .plain || text.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
