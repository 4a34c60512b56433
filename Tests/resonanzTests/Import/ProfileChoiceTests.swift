import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite("A survey comes again, with another wave of answers")
struct ProfileChoiceTests {
  private static let survey = """
    id;submitdate;E-Mail;Alter;PLZ;Wege;Wer sind Sie?;Was fehlt?
    1;2016-11-01;a@example.org;34;07743;"Bus, Bahn, Rad";Anwohner;Ein Radweg am See
    2;2016-11-02;b@example.org;17;07745;Rad;Gewerbe;Mehr Nahverkehr am Abend
    3;2016-11-31;c@example.org;achtzig;077;"Rad, mein Boot";Anwohner;Bänke an der Uferstraße

    """

  private static let options = [
    "--attribute", "Alter:name=Altersgruppe,bands=18/30/65", "--attribute", "PLZ:prefix=3",
    "--attribute", "Wege", "--choices", "Wege:Bus, Bahn|Rad", "--map", "Wege:Bus, Bahn=ÖPNV",
    "--set", "Wer sind Sie?=source-group", "--map", "Wer sind Sie?:Anwohner=citizens", "--map",
    "Wer sind Sie?:Gewerbe=", "--set", "#8=statement", "--question",
    "#8:theme=mobil,keyword=Lücke,text=Was fehlt Ihnen, bitte?",
  ]

  private func town(_ language: Language = .german) throws -> Town {
    let town = try Town.founded(language)
    try town.write("2016.csv", Self.survey)
    let lines = Self.survey.replacing("2016-11-31", with: "2017-11-30").replacing(
      "2016-", with: "2017-"
    )
    .split(separator: "\n")
    let later = zip(lines, ["Neu", "x", "x", "y"]).map { "\($0);\($1)\n" }.joined()
    try town.write(
      "2017.csv",
      later.replacing("\n1;", with: "\n4;").replacing("\n2;", with: "\n5;")
        .replacing("\n3;", with: "\n6;"))
    return town
  }

  private var commands: [String] {
    let words = Self.options.map { $0.hasPrefix("--") ? $0 : "'\($0)'" }.joined(separator: " ")
    return [
      "resonanz import 2016.csv \(words) --save-profile wege --columns all",
      "resonanz import 2017.csv --consultation 'Wege 2017' --set Neu=attribute",
      "resonanz import 2017.csv --consultation 'Wege 2017' --no-profile --dry-run",
      "resonanz import 2017.csv --no-profile --like 1",
      "resonanz import 2017.csv --like 1 --consultation 'Wege 2017' --dry-run | head -3",
      "resonanz import liste.csv --like 1", "resonanz import liste.csv --like 9",
      "resonanz import 2017.csv --profile weg", "resonanz import 2017.csv --save-profile wege",
      "resonanz import 2017.csv --save-profile .wege", "resonanz profiles list",
      "resonanz profiles list --format json", "resonanz profiles show wege",
      "cd seedorf.resonanz-profiles && sed s/mobil/gruen/ wege.yaml > auch.yaml",
      "resonanz import 2017.csv --dry-run --quiet",
      "echo 'columns: [' > seedorf.resonanz-profiles/auch.yaml",
      "resonanz import 2017.csv --consultation x --dry-run --quiet | head -1",
      "resonanz profiles remove auch", "resonanz profiles remove wege",
      "resonanz profiles list", "resonanz import 2016.csv --set PLZ=attribute",
      "resonanz import 2016.csv --map 'PLZ:a=b'", "resonanz import 2016.csv --choices 'Alter:auto'",
      "resonanz import 2016.csv --attribute 'Alter:bands=30/18'",
      "resonanz import 2016.csv --interactive",
    ]
  }

  @Test("and is read as before, and each step says how", arguments: Language.allCases)
  func wave(language: Language) throws {
    let town = try town(language)
    try town.write("liste.csv", Town.long)
    var job = Transcript(in: town)
    for command in commands { try job.type(command) }
    try expect(job.text, matches: "profile-choice.\(language.rawValue).txt")
  }

  @Test("and the figures of the import are those of the file")
  func figures() throws {
    let town = try town()
    let report = try JSON(
      town.program.run(["import", "2016.csv", "--format", "json"] + Self.options).output)
    #expect((report["rows"].number, report["rejected"].number) == (3, 1))
    #expect(report["questions"][0]["question"].text == "Was fehlt Ihnen, bitte?")
    #expect(report["questions"][0]["answers"].number == 2)
    #expect(report["groups"]["citizens"].number == 1)
    #expect(report["groups"]["unknown"].number == 1)
    let attributes = report["attributes"].items
    #expect(attributes.map { $0["attribute"].text } == ["Altersgruppe", "PLZ", "Wege"])
    #expect(attributes.map { $0["rows"].number } == [2, 2, 2])
    #expect(attributes.map { $0["values"].number } == [2, 1, 2])
    #expect(report["keywords"]["uses"].number == 2)
    #expect(report["personal"].items.map(\.text) == ["E-Mail"])
  }

  @Test("and its rejected rows, corrected, complete it, whatever it was read by")
  func rejects() throws {
    let whole = try town()
    try whole.program.shell("sed -i s/2016-11-31/2016-11-30/ 2016.csv")
    let report = try JSON(
      whole.program.run(["import", "2016.csv", "--format", "json"] + Self.options).output)
    #expect(report["added"].number == 3)
    #expect(
      report["dropped"].items.map { $0["column"].text } == ["Alter", "PLZ", "Wege"])
    for way in ["options", "profile", "like"] {
      let town = try town()
      switch way {
      case "profile":
        try town.program.run(
          ["import", "2017.csv", "--save-profile", "wege", "--consultation", "w"] + Self.options)
        try town.program("imports", "undo", "1", "--yes")
        try town.program("import", "2016.csv", "--quiet")
      case "like":
        try town.program.run(["import", "2017.csv", "--consultation", "w"] + Self.options)
        try town.program("imports", "undo", "1", "--yes")
        try town.program("import", "2016.csv", "--like", "1", "--quiet")
      default: try town.program.run(["import", "2016.csv"] + Self.options)
      }
      let rejected = try String(
        contentsOfFile: town.folder.file("2016.rejected.csv"), encoding: .utf8)
      #expect(!rejected.contains("example.org"))
      try town.program.shell("sed -i s/2016-11-31/2016-11-30/ 2016.rejected.csv")
      let completed = try town.json("import", "2016.rejected.csv", "--consultation", "2016")
      #expect(completed["added"].number == 1, "\(way)")
      #expect(completed["rejected"].number == 0, "\(way)")
      #expect(try facts(town) == facts(whole), "\(way)")
    }
  }

  /// What the archive knows of each live statement.
  private func facts(_ town: Town) throws -> Set<[String?]> {
    let hits = try town.json("search", "--limit", "50")["hits"].items
    return try Set(
      hits.map { hit in
        let shown = try town.program("show", String(hit["id"].number ?? 0)).output
        return [
          hit["text"].text, hit["group"].text, hit["received"].text, hit["question"].text,
          shown.components(separatedBy: "\n").filter { $0.contains("+") }.count.description,
        ]
      })
  }
}
