import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// The form of an import beside the columns, filled with what was said before.
struct ImportFields: Sendable {
  typealias Option = FactOptions.Option

  /// A field for what the command takes as an option that may be repeated, one a line.
  struct Notation: Sendable {
    let name: String
    let label: String
    /// As an example.
    let hint: String
    let value: String?
  }

  /// What only a table has; nil for a file of lines.
  struct OfTable: Sendable {
    let layouts: [Option]
    let profiles: [Option]
    let imports: [Option]
    let sheet: String?
    let isIncomplete: Bool
    let replaces: String?
    let keptProfile: String?
    let notations: [Notation]
  }

  let consultation: String?
  let options: FactOptions
  let keyword: String?
  let received: String?
  let organisation: String?
  let spokenLanguage: String?
  let consent: String?
  let document: String?
  let encoding: String?
  let replacesTexts: Bool
  let table: OfTable?

  /// - Parameter reading: of a table; nil for a file of lines.
  init(
    _ choices: ImportChoices, titles: Titles, consultations known: [ConsultationRecord],
    reading: UploadReading?, _ language: Language
  ) {
    let words = ImportWords(language: language)
    options = FactOptions(titles, known, language) { choices[$0] }
    consultation = choices.consultation
    keyword = choices["keyword"]
    received = choices["received"]
    organisation = choices["organisation"]
    spokenLanguage = choices["language"]
    consent = choices["consent"]
    document = choices["document"]
    encoding = choices.encoding
    replacesTexts = choices.replacesTexts
    table = reading.map { OfTable($0, choices, words) }
  }
}

extension ImportFields.OfTable {
  fileprivate init(_ reading: UploadReading, _ choices: ImportChoices, _ words: ImportWords) {
    typealias Option = FactOptions.Option
    layouts = ResonanzImport.Layout.allCases.map {
      Option(
        value: $0.rawValue, label: words.name(of: $0), isChosen: choices["layout"] == $0.rawValue)
    }
    profiles =
      [Option(value: "-", label: words.noProfile, isChosen: choices["profile"] == "-")]
      + reading.profiles.names.map {
        Option(value: $0, label: $0, isChosen: choices["profile"] == $0)
      }
    imports = reading.imports.reversed().map { record in
      let number = String(record.number)
      return Option(
        value: number,
        label: "\(number) – \(CardTyping.title(of: record.file, in: words.language))",
        isChosen: choices["like"] == number)
    }
    sheet = choices.sheet
    isIncomplete = choices.takesIncomplete
    replaces = choices["replaces"]
    keptProfile = choices.keptProfile
    notations = ImportWords.notations.map { name, label, hint in
      ImportFields.Notation(
        name: name, label: label(in: words.language), hint: hint(in: words.language),
        value: choices[name])
    }
  }
}
