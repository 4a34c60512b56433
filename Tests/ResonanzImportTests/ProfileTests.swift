import ResonanzImport
import ResonanzModel
import Testing

@Suite("Mappings kept as profiles")
struct ProfileTests {
  private var mapping: Mapping {
    var mapping = Mapping(
      columns: [
        ColumnMapping(header: "id", role: .respondentID),
        ColumnMapping(
          header: "Was fehlt: \"hier\"?\nBitte kurz", role: .statement, question: "Was fehlt?",
          theme: "wohnen", measure: "radwege"),
        ColumnMapping(
          header: "Gruppe", role: .sourceGroup,
          values: ["A: Bürger": "citizens", "ja": "", "#1": "experts"]),
        ColumnMapping(header: "Alter", role: .attribute, name: "Altersgruppe"),
        ColumnMapping(header: "Datum", role: .received, dates: .monthFirst),
        ColumnMapping(header: "x", role: .ignore), ColumnMapping(header: "x", role: .ignore),
        ColumnMapping(header: "yes", role: .ignore),
      ], layout: .wide)
    mapping.group = "citizens"
    mapping.themes = ["stadt-mobil", "wohnen"]
    mapping.measures = ["radwege"]
    mapping.stance = .supports
    mapping.received = CalendarDate(iso: "2016-12-06")
    mapping.only = [RowFilter(column: ColumnReference("#6"), value: "ja")]
    return mapping
  }

  private let yaml = #"""
    layout: wide
    group: citizens
    themes: [stadt-mobil, wohnen]
    measures: [radwege]
    stance: supports
    received: 2016-12-06
    only:
      - { column: "#6", value: ja }
    columns:
      id: respondent-id
      "Was fehlt: \"hier\"?\nBitte kurz":
        role: statement
        question: "Was fehlt?"
        theme: wohnen
        measure: radwege
      Gruppe:
        role: source-group
        values:
          "#1": experts
          "A: Bürger": citizens
          ja: ""
      Alter:
        role: attribute
        name: Altersgruppe
      Datum:
        role: received
        dates: month-first
      "#6": ignore
      "#7": ignore
      "yes": ignore

    """#

  @Test("a profile is YAML that people can read")
  func written() {
    #expect(Profile(mapping).yaml == yaml)
  }

  @Test("and means the same when it is read again")
  func roundTrip() throws {
    let profile = try Profile(yaml: yaml, file: "a.yaml")
    #expect(profile == Profile(mapping))
    #expect(try profile.mapping(for: mapping.headers, samples: []) == mapping)
  }

  @Test("that it takes sheets nobody sent off is kept where there are such")
  func incomplete() throws {
    var mapping = mapping
    mapping.takesIncomplete = true
    #expect(!Profile(mapping).yaml.contains("incomplete"))
    mapping.submission = 7
    let profile = Profile(mapping)
    #expect(profile.yaml.contains("incomplete: true\n"))
    let again = try Profile(yaml: profile.yaml, file: "a.yaml")
    #expect(again == profile)
    #expect(try again.mapping(for: mapping.headers, samples: []).takesIncomplete)
    #expect(throws: ProfileFault.self) {
      try Profile(yaml: "incomplete: vielleicht\ncolumns: { a: statement }", file: "a.yaml")
    }
  }

  @Test(
    "any header comes back",
    arguments: [
      "a: b", "- x", "true", "null", "12", "1e3", "~", "'", "\"", "\\", "{a}", "[b]", "a #b", "&a",
      "*a", "!x", "%x", "@x", "`x`", " a", "a ", "a\tb", "a\r\nb", "ß – „ä“", "😀", "2016-12-06",
      "Q3[SQ001]", "title/de", "-", "?", ":", "a:", "0x1F", "\u{7}", "\u{2028}", "=", "<<",
    ])
  func headers(header: String) throws {
    let mapping = Mapping(columns: [ColumnMapping(header: header, role: .statement)], layout: .long)
    let profile = try Profile(yaml: Profile(mapping).yaml, file: "a.yaml")
    #expect(try profile.mapping(for: [header], samples: []) == mapping)
  }

  @Test("columns that a profile does not name are left out and can be asked for")
  func unmentioned() throws {
    let profile = try Profile(yaml: "columns: { Text: statement }", file: "a.yaml")
    let mapping = try profile.mapping(for: ["neu", "text"], samples: [])
    #expect(mapping.columns.map(\.role) == [.ignore, .statement])
    #expect(mapping.columns.map(\.header) == ["neu", "text"])
    #expect(mapping.layout == .long)
    #expect(profile.unmentioned(in: ["neu", "text"]) == ["neu"])
  }

  @Test("columns that a file lacks are named, unless they are left out anyway")
  func missing() throws {
    let profile = try Profile(
      yaml: """
        only: [{ column: moderated, value: 1 }]
        columns: { Text: statement, Datum: received, x: ignore }
        """, file: "a.yaml")
    #expect(throws: MappingFault.missingColumns(["Datum", "moderated"])) {
      try profile.mapping(for: ["Text", "Datum der Änderung"], samples: [])
    }
  }

  @Test(
    "what a profile cannot say is refused with its line",
    arguments: [
      ("", nil, ProfileFault.Kind.noColumns),
      ("layout: wide", nil, .noColumns),
      ("colums: {}", 1, .unknownKey("colums", near: ["columns"])),
      (
        "layout: breit", 1, .unknownValue(key: "layout", value: "breit", allowed: ["wide", "long"])
      ),
      ("columns:\n  Text:\n    rolle: statement", 3, .unknownKey("rolle", near: ["role"])),
      ("columns:\n  Text: []", 2, .wrongForm(key: "role", .text)),
      ("group: &a citizens\nthemes: [*a]", nil, .alias("a")),
      (String(repeating: "#", count: 1 << 20) + "\n", nil, .tooLarge(limit: 1 << 20)),
      ("columns: []", 1, .wrongForm(key: "columns", .mapping)),
      ("themes: wohnen", 1, .wrongForm(key: "themes", .list)),
      ("\nreceived: 31.02.2016", 2, .wrongForm(key: "received", .date)),
      ("only:\n  - { value: 1 }", 2, .wrongForm(key: "column", .text)),
    ] as [(String, Int?, ProfileFault.Kind)])
  func faults(yaml: String, line: Int?, kind: ProfileFault.Kind) {
    #expect(throws: ProfileFault(file: "a.yaml", line: line, kind)) {
      try Profile(yaml: yaml, file: "a.yaml")
    }
  }

  @Test("text that is no YAML is refused with its line")
  func notYAML() {
    for (yaml, line) in [("columns: {\n  Text: [", 2), ("columns:\n  a: ignore\n  a: ignore", 2)] {
      do throws(ProfileFault) {
        _ = try Profile(yaml: yaml, file: "a.yaml")
        Issue.record("read: \(yaml)")
      } catch {
        guard case .notYAML = error.kind else {
          Issue.record("\(error)")
          return
        }
        #expect((error.line ?? 0) >= line)
      }
    }
  }
}
