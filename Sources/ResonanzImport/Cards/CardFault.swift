import ResonanzModel

/// Why a line of a list of cards says nothing that can be taken.
public enum CardFault: Error, Sendable, Hashable {
  /// No directive has this name, here with the sign before it; those that are spelled alike.
  case unknownDirective(String, near: [CardDirective])
  /// It can't be a headcount.
  case noNumber(String)
  case unknownStance(String)
  /// `end` without `letter`.
  case nothingToEnd
  /// A directive that only a prompt understands.
  case onlyTyped(CardDirective)
  /// A card below a line that should have said something of it and could not be read.
  case unclear(CardDirective, line: Int)
  /// A card of which nobody has said to what consultation it belongs.
  case noConsultation

  /// Why, as a sentence.
  func sentence(in language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private var german: String {
    switch self {
    case .unknownDirective(let word, let near):
      "„\(shown(word))“ gibt es nicht."
        + (near.isEmpty
          ? " Beginnt ein Text mit \(word.prefix(1)), dann steht davor \\."
          : " Ähnlich: \(near.map { "\(word.prefix(1))\($0.german)" }.joined(separator: ", ")).")
    case .noNumber(let value): "„\(shown(value))“ ist keine Kopfzahl."
    case .unknownStance(let value):
      "„\(shown(value))“ ist keine Tendenz. Es gibt: "
        + "\(Stance.allCases.map(\.title.german).joined(separator: ", "))."
    case .nothingToEnd: "Hier endet ein Brief, der nicht begonnen hat."
    case .onlyTyped(let directive): "@\(directive.german) gibt es nur beim Eintippen."
    case .unclear(let directive, let line):
      "Zeile \(line) sagt nicht, was bei @\(directive.german) gilt; darum bleibt offen, "
        + "wozu das gehört."
    case .noConsultation: "Es fehlt das Beteiligungsformat."
    }
  }

  private var english: String {
    switch self {
    case .unknownDirective(let word, let near):
      "There is no “\(shown(word))”."
        + (near.isEmpty
          ? " If a text begins with \(word.prefix(1)), put \\ before it."
          : " Alike: \(near.map { "\(word.prefix(1))\($0.rawValue)" }.joined(separator: ", ")).")
    case .noNumber(let value): "“\(shown(value))” is no headcount."
    case .unknownStance(let value):
      "“\(shown(value))” is no stance. There is: "
        + "\(Stance.allCases.map(\.rawValue).joined(separator: ", "))."
    case .nothingToEnd: "Here ends a letter that has not begun."
    case .onlyTyped(let directive): "@\(directive.rawValue) is for typing only."
    case .unclear(let directive, let line):
      "Line \(line) does not say what holds for @\(directive.rawValue), so it is open where this "
        + "belongs."
    case .noConsultation: "The consultation is missing."
    }
  }
}
