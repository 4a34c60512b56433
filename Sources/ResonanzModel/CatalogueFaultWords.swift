extension CatalogueFault {
  /// Why the file is refused here, as one or two sentences without the place.
  public func reason(in language: Language) -> String {
    kind.wording(quoted: language.quoted)(in: language)
  }
}

extension CatalogueFault.Kind {
  fileprivate func wording(quoted: (String) -> String) -> Wording {
    switch self {
    case .fileTooLarge, .emptyFile, .syntax, .tab, .severalDocuments, .alias, .duplicateKey,
      .keyIsNoText:
      fileWording(quoted)
    case .unknownKey, .missingKey, .wrongShape, .emptyText: shapeWording(quoted)
    case .badSlug, .badChoice, .badDate, .unknownTimeZone, .builtInGroup, .milestoneReadsAsPoint:
      valueWording(quoted)
    case .slugUsedTwice, .unknownTheme, .unknownMeasure, .listedTwice, .namesItself:
      referenceWording(quoted)
    }
  }

  /// `, sondern unter „process“`: where a key belongs that is known in one other place alone; empty where there is none.
  private static func home(of key: String, but section: CatalogueSection) -> Wording {
    let homes = CatalogueSection.allCases.filter { $0 != section && $0.keys.contains(key) }
    guard homes.count == 1 else { return Wording(german: "", english: "") }
    return Wording(
      german: ", sondern \(homes[0].location.german)",
      english: "; it belongs \(homes[0].location.english)")
  }

  private func fileWording(_ quoted: (String) -> String) -> Wording {
    switch self {
    case .fileTooLarge(let limit):
      Wording(
        german: "Die Datei ist größer als \(limit / 1024) KiB; so groß ist kein Katalog.",
        english: "The file is larger than \(limit / 1024) KiB; no catalogue is that large.")
    case .emptyFile:
      Wording(german: "Die Datei ist leer.", english: "The file is empty.")
    case .tab:
      Wording(
        german: "Hier steht ein Tabulator; YAML rückt mit Leerzeichen ein.",
        english: "Here is a tab; YAML indents with spaces.")
    case .severalDocuments:
      Wording(
        german: "Hier beginnt ein zweites Dokument; eine Datei enthält genau einen Katalog.",
        english: "Here a second document begins; a file holds exactly one catalogue.")
    case .alias:
      Wording(
        german: "Anker und Verweise (&name, *name) sind nicht zulässig. Schreiben Sie den Text aus,"
          + " in Anführungszeichen, wenn er mit & oder * beginnt.",
        english: "Anchors and aliases (&name, *name) are not allowed. Write the text out,"
          + " in quotation marks if it begins with & or *.")
    case .duplicateKey(let key, let firstLine):
      duplicateKeyWording(quoted(key), firstLine)
    case .syntax(let problem):
      YAMLProblem.wording(of: problem)
    default:
      Wording(
        german: "Ein Schlüssel muss ein Text sein.", english: "A key must be a text.")
    }
  }

  private func duplicateKeyWording(_ key: String, _ firstLine: Int?) -> Wording {
    guard let firstLine else {
      return Wording(
        german: "\(key) steht in diesem Eintrag mehrmals.",
        english: "\(key) stands more than once in this entry.")
    }
    return Wording(
      german: "\(key) steht in diesem Eintrag schon in Zeile \(firstLine).",
      english: "\(key) stands already in line \(firstLine) of this entry.")
  }

  private func shapeWording(_ quoted: (String) -> String) -> Wording {
    switch self {
    case .unknownKey(let key, let section, let suggestion):
      Self.suggesting(
        suggestion, quoted,
        Wording(
          german:
            "\(quoted(key)) gibt es \(section.location.german) nicht\(Self.home(of: key, but: section).german).",
          english:
            "There is no \(quoted(key)) \(section.location.english)\(Self.home(of: key, but: section).english)."
        ))
    case .missingKey(let key, let section):
      Wording(
        german: "Hier fehlt \(quoted(key)); das ist \(section.location.german) nötig.",
        english: "Here \(quoted(key)) is missing; it is needed \(section.location.english).")
    case .wrongShape(let key, let expected, let found):
      Wording(
        german: "\(quoted(key)) muss \(expected.wording.german) sein; hier steht"
          + " \(found.wording.german).",
        english: "\(quoted(key)) must be \(expected.wording.english); here is"
          + " \(found.wording.english).")
    case .emptyText(let key):
      Wording(german: "\(quoted(key)) ist leer.", english: "\(quoted(key)) is empty.")
    default: Wording(german: "", english: "")
    }
  }

  private func valueWording(_ quoted: (String) -> String) -> Wording {
    switch self {
    case .badSlug(let text, let suggestion):
      Self.suggesting(
        suggestion, quoted,
        Wording(
          german: "\(quoted(text)) ist kein Slug: Kleinbuchstaben a–z, Ziffern und einzelne"
            + " Bindestriche dazwischen, höchstens 80 Zeichen.",
          english: "\(quoted(text)) is not a slug: lower-case letters a–z, digits and single"
            + " hyphens between them, at most 80 characters."))
    case .badChoice(let key, let value, let allowed):
      Wording(
        german: "\(quoted(value)) ist als \(quoted(key)) nicht möglich; es gibt"
          + " \(Language.german.enumerated(allowed)).",
        english: "\(quoted(value)) is not a \(quoted(key)); there are"
          + " \(Language.english.enumerated(allowed)).")
    case .badDate(let text):
      Wording(
        german: "\(quoted(text)) ist kein Tag, den es gibt, geschrieben wie 2016-12-06.",
        english: "\(quoted(text)) is not a day that exists, written as 2016-12-06.")
    case .unknownTimeZone(let zone, let suggestion):
      Self.suggesting(
        suggestion, quoted,
        Wording(
          german: "Die Zeitzone \(quoted(zone)) gibt es nicht.",
          english: "There is no time zone \(quoted(zone))."))
    case .builtInGroup(let slug):
      Wording(
        german: "Die Akteursgruppe \(quoted(slug)) ist immer da und wird nicht aufgeführt.",
        english: "The source group \(quoted(slug)) is always there and is not listed.")
    case .milestoneReadsAsPoint(let slug):
      Wording(
        german: "\(quoted(slug)) bedeutet schon einen anderen Zeitpunkt; nennen Sie den"
          + " Meilenstein anders.",
        english: "\(quoted(slug)) means another point in time already; call the milestone"
          + " something else.")
    default: Wording(german: "", english: "")
    }
  }

  private func referenceWording(_ quoted: (String) -> String) -> Wording {
    switch self {
    case .slugUsedTwice(let slug, let section, let firstLine):
      Wording(
        german: "\(section.noun.german) \(quoted(slug)) gibt es schon in Zeile \(firstLine).",
        english: "There is a \(section.noun.english) \(quoted(slug)) already in line \(firstLine).")
    case .unknownTheme(let slug, let suggestion):
      Self.suggesting(
        suggestion, quoted,
        Wording(
          german: "Das Thema \(quoted(slug)) gibt es in dieser Datei nicht.",
          english: "There is no theme \(quoted(slug)) in this file."))
    case .unknownMeasure(let slug, let suggestion):
      Self.suggesting(
        suggestion, quoted,
        Wording(
          german: "Die Maßnahme \(quoted(slug)) gibt es in dieser Datei nicht.",
          english: "There is no measure \(quoted(slug)) in this file."))
    case .listedTwice(let slug, let key):
      Wording(
        german: "\(quoted(slug)) steht unter \(quoted(key)) mehrmals.",
        english: "\(quoted(slug)) stands more than once under \(quoted(key)).")
    case .namesItself(let slug, let key):
      Wording(
        german: "Die Maßnahme \(quoted(slug)) nennt unter \(quoted(key)) sich selbst.",
        english: "The measure \(quoted(slug)) names itself under \(quoted(key)).")
    default: Wording(german: "", english: "")
    }
  }

  private static func suggesting(
    _ suggestion: String?, _ quoted: (String) -> String, _ wording: Wording
  ) -> Wording {
    guard let suggestion else { return wording }
    return Wording(
      german: "\(wording.german) Meinten Sie \(quoted(suggestion))?",
      english: "\(wording.english) Did you mean \(quoted(suggestion))?")
  }
}

extension CatalogueFault.Shape {
  fileprivate var wording: Wording {
    switch self {
    case .text: Wording(german: "ein Text", english: "a text")
    case .list: Wording(german: "eine Liste", english: "a list")
    case .entry: Wording(german: "ein Eintrag mit Schlüsseln", english: "an entry with keys")
    }
  }
}
