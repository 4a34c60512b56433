/// The options of a multiple choice whose cells hold all that were chosen.
public enum Choices: Sendable, Hashable {
  /// To be learned from the sample of the file that is imported.
  case learned
  /// As the survey offered them.
  case options([String])

  /// From `Option A|Option, B`, or `auto`.
  init(_ text: String) {
    let options = text.split(separator: "|").map { trimmed($0) }.filter { !$0.isEmpty }
    self = trimmed(text) == "auto" ? .learned : .options(options)
  }

  /// The options, where they are known.
  public var options: [String] {
    switch self {
    case .learned: []
    case .options(let options): options
    }
  }
}
