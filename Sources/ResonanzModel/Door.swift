/// By which door somebody came: what they can do about something is said in its terms.
public enum Door: Sendable {
  /// By options and commands.
  case commandLine
  /// By what stands on a page.
  case page

  /// Of two ways to say it the one for this door.
  public func pick(_ commandLine: String, page: String) -> String {
    switch self {
    case .commandLine: commandLine
    case .page: page
    }
  }
}
