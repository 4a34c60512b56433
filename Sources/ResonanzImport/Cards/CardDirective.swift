public import ResonanzModel

/// A word with which a list of cards says what is known of those below it.
public enum CardDirective: String, Sendable, Hashable, CaseIterable {
  case consultation, group, organisation, headcount, respondent, received, question, document, page
  case theme, measure, stance, keyword
  /// The lines up to `end` are passages of one submission.
  case letter
  case end
  /// Nothing that was said before holds any longer.
  case new
  /// For people, and not read.
  case note
  /// At a prompt only: takes the last card back.
  case undo
  /// At a prompt only.
  case help

  /// The German word for it.
  public var german: String {
    switch self {
    case .consultation: "format"
    case .group: "gruppe"
    case .organisation: "organisation"
    case .headcount: "kopfzahl"
    case .respondent: "absender"
    case .received: "eingang"
    case .question: "frage"
    case .document: "unterlage"
    case .page: "seite"
    case .theme: "thema"
    case .measure: "massnahme"
    case .stance: "tendenz"
    case .keyword: "stichwort"
    case .letter: "brief"
    case .end: "ende"
    case .new: "neu"
    case .note: "hinweis"
    case .undo: "weg"
    case .help: "hilfe"
    }
  }

  /// What people type for it in a language.
  public func word(in language: Language) -> String {
    language == .german ? german : rawValue
  }

  /// Whether it states a fact of the cards below it, which an empty one takes back.
  var isFact: Bool {
    switch self {
    case .letter, .end, .new, .note, .undo, .help: false
    default: true
    }
  }

  /// The one that a word names, in either language.
  init?(word: some StringProtocol) {
    let key = CellKey(String(word)).text
    let named = Self.allCases.first { $0.rawValue == key || $0.german == key }
    guard let found = named ?? (key == "maßnahme" ? .measure : nil) else { return nil }
    self = found
  }

  /// Those that somebody may have meant, in the language of the word.
  static func near(_ word: String) -> [Self] {
    let names = allCases.flatMap { [$0.rawValue, $0.german] }
    // Both names of one may be near.
    return nearest(to: word, in: names).compactMap { Self(word: $0) }
      .reduce(into: []) { near, directive in
        if !near.contains(directive) { near.append(directive) }
      }
  }
}
