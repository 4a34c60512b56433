import Mustache
import ResonanzModel

/// The words of templates, which ask for them as `{{words.search.heading}}`: a group, and a name in it. What
/// has figures or names in it is made by functions instead, and given to the template as a text.
struct PageWords: MustacheParent {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// All groups, each in a file of its own.
  static let groups: [String: [String: Wording]] = [
    "account": AccountWords.words,
    "desk": DeskWords.words,
    "answers": AnswerPageWords.words,
    "codebook": CodebookWords.words,
    "entrance": EntranceWords.words,
    "erase": EraseWords.words,
    "fault": FaultWords.words,
    "history": HistoryWords.words,
    "imports": ImportWords.words,
    "layout": LayoutWords.words,
    "letter": TypingWords.letter,
    "outbox": OutboxWords.words,
    "overview": OverviewWords.words,
    "report": ReportPageWords.words,
    "reports": ReportOrderWords.words,
    "rounds": RoundWords.words,
    "search": SearchWords.words,
    "statement": StatementPageWords.words,
    "table": TableWords.words,
    "typing": TypingWords.words,
  ]

  /// What a template asks for as `{{words.group.name}}`; nothing where there is none.
  static func word(_ group: String, _ name: String) -> Wording { groups[group]?[name] ?? .none }

  /// `archive` is no group: what `lang` says of the archive's own texts, nil where they are in the page's language.
  func child(named name: String) -> Any? {
    if name == "archive" { return language.mark() }
    return Self.groups[name].map { WordGroup(words: $0, language: language) }
  }
}

/// The words of one group in one language.
private struct WordGroup: MustacheParent {
  let words: [String: Wording]
  let language: Language

  func child(named name: String) -> Any? { words[name]?(in: language) }
}
