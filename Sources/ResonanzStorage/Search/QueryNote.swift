public import ResonanzModel

/// What a person should know about how their query was read.
public enum QueryNote: Sendable, Equatable {
  /// Looks like a filter, but there is none of that name, so that it was taken as words; with the name
  /// that was probably meant.
  case unknownFilter(String, suggestion: String?)
  /// A filter's value that means nothing here, so that no statement has it; with those that may have been
  /// meant.
  case unknownValue(String, filter: String, KnownValues)
  /// A filter's name with its colon, and no value behind it.
  case missingValue(String)
  /// A word that other programs take for an operator.
  case operatorWord(String)
  /// Something without letters and digits, such as an emoji.
  case unsearchable(String)
  /// A parenthesis at a word that has no other one.
  case unpairedParenthesis(String)
  /// Something else than words in parentheses that are to be shut out.
  case mixedGroup(String)
  /// A word that may be meant as a word was taken for the filter.
  case bareFilter(String)

  /// Whether something was not understood, and taken as words.
  public var isMistake: Bool {
    switch self {
    case .unknownFilter, .unknownValue, .missingValue, .operatorWord, .unsearchable,
      .unpairedParenthesis, .mixedGroup:
      true
    case .bareFilter: false
    }
  }

  /// For people, one sentence or two.
  ///
  /// - Parameter isOfSearch: whether to say what was found instead; a change finds nothing instead.
  public func text(in language: Language, isOfSearch: Bool = true) -> String {
    let wording =
      switch self {
      case .unknownFilter(let name, let suggestion):
        Wording(
          german: "Einen Filter „\(name):“ gibt es nicht"
            + (isOfSearch ? "; gesucht wird nach den Wörtern." : ".")
            + (suggestion.map { " Meinten Sie „\(Self.german($0)):“?" } ?? ""),
          english: "There is no filter “\(name):”"
            + (isOfSearch ? "; it is looked for as words." : ".")
            + (suggestion.map { " Did you mean “\($0):”?" } ?? ""))
      case .unknownValue(let value, let filter, let values):
        Wording(
          german: "„\(value)“ gibt es bei „\(filter):“ nicht"
            + (isOfSearch ? "; keine Aussage hat es. " : ". ") + Self.hint(values, .german, value),
          english: "There is no “\(value)” for “\(filter):”"
            + (isOfSearch ? "; no statement has it. " : ". ") + Self.hint(values, .english, value))
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
      case .unpairedParenthesis(let word):
        Wording(
          german:
            "In „\(word)“ fehlt eine Klammer; mit beiden fassen sie zusammen, was gemeint ist.",
          english: "“\(word)” lacks a parenthesis; a pair of them joins what is meant.")
      case .mixedGroup(let group):
        Wording(
          german: "„-\(group)“ schließt nichts aus: In Klammern nach - stehen nur Wörter"
            + (isOfSearch ? "; gesucht wird ohne sie." : "."),
          english: "“-\(group)” shuts out nothing: in parentheses after - stand words only"
            + (isOfSearch ? "; it is left out." : "."))
      case .bareFilter(let word):
        Wording(
          german:
            "„\(word)“ ist als Filter verstanden; das Wort findet \"\(word)\" in Anführungszeichen.",
          english:
            "“\(word)” is taken for the filter; \"\(word)\" in quotation marks finds the word.")
      }
    return wording(in: language)
  }

  /// Where an English name is nearest, its German twin is meant.
  private static func german(_ name: String) -> String {
    guard let names = QueryFilter(named: name)?.names, names[0] == name, names.count > 1 else {
      return name
    }
    return names[1]
  }

  private static func hint(_ values: KnownValues, _ language: Language, _ value: String) -> String {
    func list(_ values: [String], _ or: String) -> String {
      let quoted = values.map { language == .german ? "„\($0)“" : "“\($0)”" }
      guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
      return quoted.dropLast().joined(separator: ", ") + " \(or) " + last
    }
    let wording =
      switch values {
      case .nearest(let near):
        Wording(
          german: "Meinten Sie \(list(near, "oder"))?", english: "Did you mean \(list(near, "or"))?"
        )
      case .all(let all):
        Wording(german: "Es gibt \(list(all, "und")).", english: "There is \(list(all, "and")).")
      case .days:
        Wording(
          german:
            "Schreiben Sie 2016, 2016-09, 14.09.2016, 2016-09..2016-12, ohne oder einen Meilenstein.",
          english:
            "Write 2016, 2016-09, 2016-09-14, 2016-09..2016-12, none or a milestone.")
      case .tooMany:
        Wording(
          german: "Als Wort findet es \"\(value)\" in Anführungszeichen.",
          english: "\"\(value)\" in quotation marks finds it as a word.")
      }
    return wording(in: language)
  }
}

/// What somebody may have meant who wrote a value that a filter doesn't know.
public enum KnownValues: Sendable, Equatable {
  /// Those that look like it, the nearest first.
  case nearest([String])
  /// None looks like it; these are all there are.
  case all([String])
  /// It is no day and no span of days.
  case days
  /// None looks like it, and there are too many to name, or none.
  case tooMany
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
