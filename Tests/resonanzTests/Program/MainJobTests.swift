import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody does the main job from the first command to the last")
struct MainJobTests {
  @Test("and reads at every step what happened", arguments: Language.allCases)
  func wholeJob(language: Language) throws {
    let town = Town(language)
    try town.write("katalog.yaml", Town.catalogue)
    try town.write("umfrage.csv", Town.wide)
    try town.write("liste.csv", Town.long)
    var job = Transcript(in: town)
    try job.type(
      "resonanz init seedorf.resonanz --catalogue katalog.yaml",
      "resonanz import umfrage.csv --group citizens --set '#5=statement' --dry-run",
      "resonanz import umfrage.csv --group citizens --set '#5=statement'",
      "resonanz import umfrage.csv --group citizens --set '#5=statement' --quiet",
      "resonanz import liste.csv", "cat liste.rejected.csv",
      "sed -i s/31.02.2016/29.02.2016/ liste.rejected.csv",
      "resonanz import liste.rejected.csv --consultation liste --quiet",
      "resonanz search radweg", "resonanz search --untagged --limit 2",
      "resonanz tag 2 3 --theme mobil --measure radweg --stance supports",
      "resonanz tag 2 3 --theme mobil", "resonanz untag 3 --theme mobil",
      "resonanz tag 4 --processed no-content", "resonanz tag 4 --processed open",
      "resonanz show 2", "resonanz imports undo 2 --dry-run", "resonanz imports undo 2",
      "resonanz show 8", "resonanz imports list", "resonanz imports redo 2",
      "resonanz imports show 2", "resonanz verify", "resonanz backup sicherung.resonanz",
      "resonanz verify --archive sicherung.resonanz", "ls")
    try expect(job.text, matches: "main-job.\(language.rawValue).txt")
  }

  @Test("and reads in each report how much feedback there is", arguments: Language.allCases)
  func reports(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz tag 2 --theme gruen", "resonanz tag 1 --measure seepark",
      "resonanz tag 5 --keyword Licht")
    for report in ["measures", "themes", "coverage"] {
      for format in ["table", "markdown", "csv", "json"] {
        try job.type("resonanz report \(report) --format \(format)")
      }
    }
    try job.type(
      "resonanz report measures --sorted --received-until runde-1 --consultation liste",
      "resonanz report themes --as-of @2", "resonanz report themes --as-of 2016-12-06",
      "resonanz report themes --as-of '06.12.2016, 14:30 Uhr'", "resonanz report themes --as-of 18",
      "resonanz report themes --as-of 31.02.2016",
      "resonanz report measures --between 2001-01-01 2002-01-01 | head -n 4",
      "resonanz report measures --excel --format csv -o nennungen.csv", "cat nennungen.csv")
    try expect(job.text, matches: "reports.\(language.rawValue).txt")
  }

  @Test("and crosses two things, asks when, and what changed", arguments: Language.allCases)
  func crossing(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz tag 2 --theme gruen", "resonanz tag 1 --measure seepark --stance opposes",
      "resonanz report crosstab theme group", "resonanz report crosstab Maßnahme tendenz",
      "resonanz report crosstab stance group --measure radweg --format csv",
      "resonanz report crosstab month consultation --received-until runde-1 --format json",
      "resonanz report crosstab theme theme", "resonanz report crosstab theme attribute:Ort",
      "resonanz report crosstab theme farbe", "resonanz report crosstab theme group --as-of @2",
      "resonanz report timeline", "resonanz report timeline --by quarter --theme mobil",
      "resonanz report timeline --by year --format csv",
      "resonanz report measures --between @2 now", "resonanz report themes --between @3 @2",
      "resonanz report themes --between @2",
      "resonanz report measures --between @2 @4 --format csv",
      "resonanz report measures --between @2 now -o seither.json",
      "resonanz report check seither.json",
      "resonanz report crosstab theme group -o kreuz.json", "resonanz report check kreuz.json",
      "resonanz untag 1 --measure seepark", "resonanz report check seither.json")
    try expect(job.text, matches: "crosstab.\(language.rawValue).txt")
  }

  @Test("and changes the catalogue without losing a tag", arguments: Language.allCases)
  func catalogue(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try town.write(
      "neu.yaml",
      Town.catalogue.replacing("Bus im Takt", with: "Bus und Bahn im Takt")
        .replacing("slug: seepark", with: "slug: uferpark").replacing(
          "themes: [gruen] }", with: "themes: [gruen], replaces: [seepark] }"))
    try town.write("kaputt.yaml", Town.catalogue.replacing("[mobil]", with: "[mobile]"))
    try job.type(
      "resonanz catalogue show", "resonanz catalogue check katalog.yaml",
      "resonanz catalogue check neu.yaml", "resonanz catalogue update neu.yaml --dry-run",
      "resonanz catalogue update neu.yaml", "resonanz catalogue update neu.yaml",
      "resonanz catalogue show --as-of @3 | grep -c seepark",
      "resonanz catalogue check kaputt.yaml", "resonanz catalogue update kaputt.yaml",
      "resonanz catalogue check fehlt.yaml", "resonanz search --measure uferpark",
      "resonanz verify")
    try expect(job.text, matches: "catalogue.\(language.rawValue).txt")
  }

  @Test("in any encoding and with any delimiter that surveys come in")
  func encodings() throws {
    let town = try Town.founded()
    let text = "Nr;Aussage\n1;Größere Bäume für die Straße\n2;Mehr Grün – überall\n"
    let latin: [UInt8] = text.unicodeScalars.map {
      $0 == "–" ? 0x96 : UInt8(truncatingIfNeeded: $0.value)
    }
    let wide: [UInt8] = ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let tabs = text.replacing(";", with: "\t")
    for (name, bytes) in [("latin.csv", latin), ("weit.csv", wide), ("tab.tsv", Array(tabs.utf8))] {
      _ = try town.folder.write(name, bytes)
      let outcome = try town.program("import", name, "--format", "json")
      #expect(outcome.code == 0, "\(name): \(outcome.error)")
      #expect(try JSON(outcome.output)["added"].number == 2, "\(name)")
      let found = try town.json(
        "search", "straße", "--consultation", String(name.prefix { $0 != "." }))
      #expect(found["hits"][0]["text"].text == "Größere Bäume für die Straße", "\(name)")
    }
  }
}
