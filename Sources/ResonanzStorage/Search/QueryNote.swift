public import ResonanzModel

/// What a person should know about how their query was read.
public enum QueryNote: Sendable, Equatable {
  /// Looks like a filter, but there is none of that name; with the name that was probably meant.
  case unknownFilter(String, suggestion: String?)
  /// A filter's value that means nothing here, with the one that was probably meant.
  case unknownValue(String, filter: String, suggestion: String?)
  /// A filter's name with its colon, and no value behind it.
  case missingValue(String)
  /// A word that other programs take for an operator.
  case operatorWord(String)
  /// Something without letters and digits, such as an emoji.
  case unsearchable(String)
  /// A word that may be meant as a word was taken for the filter.
  case bareFilter(String)
  /// Hidden statements aren't in the full text, so that no word finds them.
  case wordsOfHidden

  /// Whether something was not understood, and taken as words.
  public var isMistake: Bool {
    switch self {
    case .unknownFilter, .unknownValue, .missingValue, .operatorWord, .unsearchable, .wordsOfHidden:
      true
    case .bareFilter: false
    }
  }

  /// For people, one sentence or two.
  public func text(in language: Language) -> String {
    let wording =
      switch self {
      case .unknownFilter(let name, let suggestion):
        Wording(
          german: "Einen Filter „\(name):“ gibt es nicht."
            + (suggestion.map { " Meinten Sie „\($0):“?" } ?? ""),
          english: "There is no filter “\(name):”."
            + (suggestion.map { " Did you mean “\($0):”?" } ?? ""))
      case .unknownValue(let value, let filter, let suggestion):
        Wording(
          german: "„\(value)“ gibt es bei „\(filter):“ nicht."
            + (suggestion.map { " Meinten Sie „\($0)“?" } ?? ""),
          english: "There is no “\(value)” for “\(filter):”."
            + (suggestion.map { " Did you mean “\($0)”?" } ?? ""))
      case .missingValue(let name):
        Wording(
          german: "Hinter „\(name)“ fehlt der Wert; ohne Leerzeichen dazwischen ist es ein Filter.",
          english: "“\(name)” has no value; without a space before it, it is a filter.")
      case .operatorWord(let word):
        AlternativeWords.contain(word)
          ? Wording(
            german:
              "„\(word)“ ist hier ein Wort: Oder heißt es nur zwischen Wörtern; zwischen Werten eines Filters heißt ein Komma oder.",
            english:
              "“\(word)” is a word here: it means or between words only; between values of a filter a comma does."
          )
          : Wording(
            german:
              "„\(word)“ ist hier ein Wort: Alles muss zutreffen, oder zwischen Wörtern und ein Komma zwischen Werten heißt oder, - heißt nicht.",
            english:
              "“\(word)” is a word here: all must hold, or between words and a comma between values means or, - means not."
          )
      case .unsearchable(let text):
        Wording(
          german: "„\(text)“ lässt sich nicht suchen; gesucht wird nach Buchstaben und Ziffern.",
          english: "“\(text)” can't be looked for; only letters and digits can.")
      case .bareFilter(let word):
        Wording(
          german:
            "„\(word)“ ist als Filter verstanden; das Wort findet \"\(word)\" in Anführungszeichen.",
          english:
            "“\(word)” is taken for the filter; \"\(word)\" in quotation marks finds the word.")
      case .wordsOfHidden:
        Wording(
          german: "Ausgeblendete Aussagen stehen nicht im Volltext; Wörter finden sie nicht.",
          english: "Hidden statements are not in the full text; words don't find them.")
      }
    return wording(in: language)
  }
}

/// A query as it was read.
public struct ReadQuery: Sendable, Equatable {
  public let query: StatementQuery
  public let notes: [QueryNote]

  /// The same query where everything of it was understood. A search may guess, since whoever sees its
  /// hits sees what was guessed; a change may not.
  ///
  /// - Throws: `unclearQuery`.
  public func understood() throws(StorageError) -> StatementQuery {
    let mistakes = notes.filter(\.isMistake)
    if !mistakes.isEmpty { throw .unclearQuery(mistakes) }
    return query
  }
}
