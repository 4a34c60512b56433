public import ResonanzModel
import ResonanzStorage
import ResonanzTables

/// What somebody has to know about how a file is read, before the columns one by one.
public struct MappingNotes: Speaking {
  private let choice: MappingChoice
  /// The tool by whose profile the columns were guessed; nil: by none.
  private let tool: SourceTool?
  private let titles: [String]
  let language: Language
  private let door: Door

  public init(
    _ choice: MappingChoice, of file: SurveyFile, language: Language, door: Door
  ) {
    self.choice = choice
    tool = file.tool
    titles = file.header.titles
    self.language = language
    self.door = door
  }

  /// One note a line.
  public var lines: [String] { above + source + newColumns + otherReading + constants }

  /// What stands above the table, which is no row of it.
  private var above: [String] {
    if titles.isEmpty { return [] }
    let texts = titles.map { words("„\(shown($0))“", "“\(shown($0))”") }.joined(separator: ", ")
    return [
      words(
        "Über der Tabelle steht, was nicht übernommen wird: \(texts)",
        "Above the table stands what is not imported: \(texts)")
    ]
  }

  private var source: [String] {
    switch choice.source {
    case .guess:
      tool.map { tool in
        [
          words(
            "Importvorlage: \(tool.rawValue), an den Überschriften erkannt",
            "Profile: \(tool.rawValue), recognised by its headers")
        ]
      } ?? []
    case .profile(let name, isPicked: true):
      [
        words(
          "Importvorlage: \(name), an den Überschriften erkannt\(door.pick("; --no-profile liest ohne", page: ""))",
          "Profile: \(name), recognised by the headers\(door.pick("; --no-profile reads without it", page: ""))"
        )
      ]
    case .profile(let name, isPicked: false): [words("Importvorlage: \(name)", "Profile: \(name)")]
    case .earlierImport(let number):
      [words("Gelesen wie Import \(number)", "Read like import \(number)")]
    case .rejects:
      [
        words(
          "Abgewiesene Zeilen: gelesen wie beim Import davor",
          "Rejected rows: read as in the import before")
      ]
    }
  }

  private var newColumns: [String] {
    if choice.newColumns.isEmpty { return [] }
    let names = choice.newColumns.joined(separator: ", ")
    return [
      words(
        "Neue Spalten, zu denen die Importvorlage nichts sagt: \(names)",
        "New columns that the profile does not mention: \(names)")
    ]
  }

  private var otherReading: [String] {
    guard let record = choice.otherReading else { return [] }
    return [
      words(
        "Import \(record.number) (\(record.file)) hat dieselben Spalten anders gelesen; so wie er: \(door.pick("--like", page: "„Gelesen wie Import“")) \(record.number)",
        "Import \(record.number) (\(record.file)) read the same columns another way; to do as it did: \(door.pick("--like", page: "“Read like import”")) \(record.number)"
      )
    ]
  }

  private var constants: [String] {
    let mapping = choice.mapping
    var parts: [String] = []
    func add(_ key: String, _ values: [String]) { parts += values.map { "\(key)=\($0)" } }
    add("group", [mapping.group].compactMap(\.self))
    add("theme", mapping.themes)
    add("measure", mapping.measures)
    add("stance", mapping.stance == .unstated ? [] : [mapping.stance.rawValue])
    add("keyword", mapping.keywords)
    add("received", [mapping.received?.iso].compactMap(\.self))
    add("organisation", [mapping.organisation].compactMap(\.self))
    add("language", [mapping.language].compactMap(\.self))
    add("consent", [mapping.consent].compactMap(\.self))
    add("document", [mapping.document].compactMap(\.self))
    add("only", mapping.only.map { "\($0.column.text)=\($0.value)" })
    if parts.isEmpty { return [] }
    return [words("Ganze Datei: ", "Whole file: ") + parts.joined(separator: ", ")]
  }
}
