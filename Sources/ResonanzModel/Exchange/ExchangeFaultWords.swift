extension ExchangeFault {
  /// Why the line was not taken, as a sentence.
  public func sentence(in language: Language) -> String {
    wording(quoted: language.quoted)(in: language)
  }

  private func wording(quoted: (String) -> String) -> Wording {
    switch self {
    case .notUTF8:
      Wording(
        german: "Die Zeile ist nicht in UTF-8 geschrieben.",
        english: "The line is not written in UTF-8.")
    case .json(let problem, let column):
      Wording(
        german: "Das ist kein JSON: \(problem.wording.german) (Zeichen \(column)).",
        english: "This is no JSON: \(problem.wording.english) (character \(column)).")
    case .noObject:
      Wording(
        german: "Die Zeile ist kein JSON-Objekt; es stünde zwischen { und }.",
        english: "The line is no JSON object, which would stand between { and }.")
    case .unknownKey, .repeatedKey, .missingKey, .wrongValue, .blank: keyWording(quoted)
    default: senseWording(quoted)
    }
  }

  private func keyWording(_ quoted: (String) -> String) -> Wording {
    switch self {
    case .unknownKey(let key, let section, let near):
      Wording(
        german: "Den Schlüssel \(quoted(key)) gibt es \(section.location.german) nicht."
          + (near.map { " Gemeint ist vielleicht \(quoted($0))." } ?? ""),
        english: "There is no key \(quoted(key)) \(section.location.english)."
          + (near.map { " Perhaps \(quoted($0)) is meant." } ?? ""))
    case .repeatedKey(let key, let section):
      Wording(
        german: "Der Schlüssel \(quoted(key)) steht \(section.location.german) zweimal.",
        english: "The key \(quoted(key)) stands twice \(section.location.english).")
    case .missingKey(let key, let section):
      Wording(
        german: "Es fehlt \(quoted(key)) \(section.location.german).",
        english: "\(quoted(key)) is missing \(section.location.english).")
    case .wrongValue(let key, let value):
      Wording(
        german: "\(quoted(key)) muss \(value.wording.german) sein.",
        english: "\(quoted(key)) must be \(value.wording.english).")
    case .blank(let key):
      Wording(german: "\(quoted(key)) ist leer.", english: "\(quoted(key)) is empty.")
    default: Wording(german: "", english: "")
    }
  }

  private func senseWording(_ quoted: (String) -> String) -> Wording {
    switch self {
    case .outsideStatements(let key):
      Wording(
        german: "\(quoted(key)) gehört in eine der Aussagen unter \(quoted("statements")).",
        english: "\(quoted(key)) belongs into one of the statements under \(quoted("statements")).")
    case .noStatements:
      Wording(german: "Die Zeile hat keine Aussage.", english: "The line has no statement.")
    case .notOneTarget:
      Wording(
        german: "Eine Zuordnung nennt genau eines von theme, measure und keyword.",
        english: "A tag names exactly one of theme, measure and keyword.")
    case .stanceWithoutMeasure:
      Wording(
        german: "Eine Tendenz gehört zu einer Maßnahme.",
        english: "A stance belongs to a measure.")
    case .stateAgainstTags(.processed):
      Wording(
        german: "processed ist eine Aussage durch eine Zuordnung; ohne ist ein Grund nötig.",
        english: "A statement is processed by a tag; without one it needs a reason.")
    case .stateAgainstTags(let state):
      Wording(
        german: "\(state.rawValue) ist ein Grund, keine Zuordnung zu haben; hier stehen welche.",
        english: "\(state.rawValue) is a reason for having no tag; here are some.")
    case .otherKind(let key, let kind):
      Wording(
        german: "\(quoted(key)) hat nur ein Absender mit dem kind \(kind.rawValue).",
        english: "Only a respondent of the kind \(kind.rawValue) has \(quoted(key)).")
    default: Wording(german: "", english: "")
    }
  }
}

extension ExchangeFault.JSONProblem {
  fileprivate var wording: Wording {
    switch self {
    case .ended:
      Wording(
        german: "die Zeile endet, bevor es vollständig ist",
        english: "the line ends before it is whole")
    case .unexpected:
      Wording(
        german: "hier steht etwas, das hier nicht stehen kann",
        english: "here stands what can't stand here")
    case .escape:
      Wording(
        german: "was hinter \\ steht, bedeutet nichts",
        english: "what stands behind \\ means nothing")
    case .control:
      Wording(
        german: "ein Tabulator oder anderes Steuerzeichen steht im Text",
        english: "a tab or another control character stands in a text")
    case .tooDeep:
      Wording(german: "zu tief verschachtelt", english: "nested too deeply")
    }
  }
}

extension ExchangeSection {
  /// Where a key is, as the end of a sentence: `in einer Aussage`.
  fileprivate var location: Wording {
    switch self {
    case .submission: Wording(german: "in einer Zeile", english: "in a line")
    case .consultation:
      Wording(german: "unter „consultation“", english: "under “consultation”")
    case .respondent: Wording(german: "unter „respondent“", english: "under “respondent”")
    case .statement: Wording(german: "in einer Aussage", english: "in a statement")
    case .tag: Wording(german: "in einer Zuordnung", english: "in a tag")
    case .votes: Wording(german: "unter „votes“", english: "under “votes”")
    }
  }
}

extension ExchangeSection.Value {
  /// What is asked for, as the middle of a sentence.
  fileprivate var wording: Wording {
    switch self {
    case .text: Wording(german: "ein Text", english: "a text")
    case .number(let least):
      Wording(
        german: "eine ganze Zahl ab \(least)", english: "a whole number from \(least) on")
    case .flag: Wording(german: "true oder false", english: "true or false")
    case .choice(let words):
      Wording(
        german: "eines von " + words.joined(separator: ", "),
        english: "one of " + words.joined(separator: ", "))
    case .date:
      Wording(german: "ein Datum wie 2016-09-14", english: "a date like 2016-09-14")
    case .entry: Wording(german: "ein Objekt", english: "an object")
    case .textOrEntry:
      Wording(german: "ein Text oder ein Objekt", english: "a text or an object")
    case .list: Wording(german: "eine Liste von Objekten", english: "a list of objects")
    case .facts:
      Wording(
        german: "ein Objekt aus Texten oder Listen von Texten",
        english: "an object of texts or lists of texts")
    }
  }
}
