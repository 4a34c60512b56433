import ResonanzImport
import ResonanzModel
import ResonanzStorage
import ResonanzTables
import TestSupport
import Testing

@Suite("A tagging sheet for a colleague who does not use the desk")
struct TaggingSheetTests {
  let city: InventedArchive
  let folder = TemporaryFolder()

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("=1+1 macht zwei Radwege", id: "1", tags: ["mobil": .unstated]),
        Answer("Mehr Busse\nund später", id: "2"),
        Answer(String(repeating: "Fähre 🚲 ", count: 5000), id: "3"),
      ])
  }

  private func sheet() throws -> String {
    let path = folder.file("blatt.xlsx")
    let found = try city.archive.search(SearchQuery(""), limit: 100).hits.reversed()
    try TaggingSheetWriter(
      vocabulary: try city.archive.vocabulary(), consultations: ["umfrage": "Umfrage im Herbst"],
      language: .german
    ).write(Array(found), of: try city.archive.identifier(), for: "Anna", to: path)
    return path
  }

  /// The sheet as a spreadsheet saves it as CSV, with the rows that the colleague filled in.
  private func csv(_ rows: [String], heading: String? = nil) throws -> String {
    let heading =
      heading
      ?? "Aussage Nr.;Wortlaut;Thema 1;Thema 2;Maßnahme 1;Tendenz 1;Maßnahme 2;Tendenz 2;Stichwörter;Ohne Zuordnung, weil"
    let text = ([heading] + rows).joined(separator: "\n")
    return try folder.write("blatt.csv", text.utf8)
  }

  private func content(of path: String) throws -> TaggingSheetContent {
    try #require(try HandedOutFile(path: path).tags(for: city.archive))
  }

  @Test("holds one row a statement, word for word, and knows its archive and colleague")
  func written() throws {
    let path = try sheet()
    var reader = try TableReader(path: path)
    #expect(reader.header.names.first == "Aussage Nr.")
    #expect(reader.header.names.last == "Ohne Zuordnung, weil")
    guard case .row(let row) = try reader.next() else {
      Issue.record("the sheet has no row")
      return
    }
    #expect(row[0] == "1")
    #expect(row[1] == "=1+1 macht zwei Radwege")
    let columns = reader.header.names
    let tagged = try #require(columns.firstIndex(of: "Schon zugeordnet"))
    #expect(row[tagged] == "Seedorf.Mobil")
    #expect(row[tagged - 2] == "Bürger/Bewohner")
    #expect(row[tagged - 1] == "Umfrage im Herbst")
    let file = try HandedOutFile(path: path)
    #expect(file.archive == (try city.archive.identifier()))
    #expect(file.colleague == "Anna")
  }

  @Test("has the codebook on a sheet of its own, which is not taken for the statements")
  func codebook() throws {
    var catalogue = try city.archive.catalogue()
    catalogue.themes[0].codebook = Codebook(
      belongs: "Rad", not: "Schiff", examples: ["„a“", "„b“"])
    try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
    let path = folder.file("leitfaden.xlsx")
    let found = try city.archive.search(SearchQuery(""), limit: 100).hits
    try TaggingSheetWriter(
      vocabulary: try city.archive.vocabulary(), codebook: try city.archive.catalogue().codebook,
      language: .german
    ).write(found, of: try city.archive.identifier(), for: nil, to: path)
    var options = TableOptions()
    options.sheet = "Zuordnungsleitfaden"
    var reader = try TableReader(path: path, options: options)
    var rows: [[String]] = []
    while let record = try reader.next() {
      if case .row(let row) = record { rows.append((0..<6).map { row[$0] }) }
    }
    #expect(rows.first == ["Thema", "Seedorf.Mobil", "Rad", "Schiff", "„a“\n„b“", "mobil"])
    #expect(rows.map(\.last) == ["mobil", "radweg", "bus", "gruen", "seepark"])
    #expect(try content(of: path).rows == 3)
  }

  @Test("that comes back as it went says nothing, not even of a text too long for a cell")
  func untouched() throws {
    let content = try content(of: try sheet())
    #expect(content.rows == 3)
    #expect(content.untouched == 3)
    #expect(content.rejections == [])
  }

  @Test("adds what was written beside the statements")
  func filledIn() throws {
    let content = try content(
      of: try csv([
        "1;=1+1 macht zwei Radwege;;;Radweg am See;zustimmend;Bus im Takt;teils-teils;\"Brücke; Takt\";",
        "2;\"Mehr Busse\nund später\";Seedorf.Mobil;Seedorf.Grün;;;;;;",
      ]))
    #expect(content.rejections == [])
    let vocabulary = try city.archive.vocabulary()
    let slugs = Dictionary(
      uniqueKeysWithValues: (vocabulary.themes + vocabulary.measures).map { ($0.id, $0.slug) })
    #expect(
      content.drafts.map { entry in
        entry.tags.map { "\(slugs[$0.target] ?? "?") \($0.stance)" } + entry.keywords
      } == [
        ["radweg supports", "bus mixed", "Brücke", "Takt"], ["mobil unstated", "gruen unstated"],
      ])
  }

  @Test(
    "refuses a row that can't be meant so, with the reason",
    arguments: [
      ("99;Gibt es nicht;mobil;;;;;;;", TaggingSheetFault.unknownStatement(99)),
      ("eins;Mehr;mobil;;;;;;;", .noNumber("eins")),
      ("2;Etwas anderes;mobil;;;;;;;", .otherText(2)),
      ("1;=1+1 macht zwei Radwege;Meer;;;;;;;", .problem(.unknown(.theme, "Meer"))),
      ("1;=1+1 macht zwei Radwege;;;;zustimmend;;;;", .stanceWithoutMeasure("zustimmend")),
      ("1;=1+1 macht zwei Radwege;;;Radweg am See;prima;;;;", .problem(.unknownStance("prima"))),
      ("1;=1+1 macht zwei Radwege;;;;;;;;langweilig", .unknownReason("langweilig")),
      ("1;=1+1 macht zwei Radwege;mobil;;;;;;;ohne Inhalt", .reasonDespiteTags("ohne Inhalt")),
      (
        "1;=1+1 macht zwei Radwege;;;;;;;;neuer Vorschlag",
        .reasonDespiteEarlierTags(.newProposal, 1, tags: ["mobil"])
      ),
    ])
  func refused(row: String, fault: TaggingSheetFault) throws {
    let content = try content(of: try csv([row]))
    #expect(content.drafts == [])
    #expect(content.rejections.map(\.fault) == [fault])
    #expect(content.rejections.map(\.row) == [2])
  }

  @Test("refuses the second of two rows on one statement, and statements that are gone")
  func twiceAndGone() throws {
    let path = try csv([
      "1;=1+1 macht zwei Radwege;mobil;;;;;;;", "1;=1+1 macht zwei Radwege;gruen;;;;;;;",
    ])
    #expect(try content(of: path).rejections.map(\.fault) == [.repeatedStatement(1, row: 2)])
    try city.undo(1)
    #expect(
      try content(of: path).rejections.map(\.fault) == [.goneStatement(1), .goneStatement(1)])
  }

  @Test(
    "is known by its headings, in either language, wherever the columns stand",
    arguments: [
      ("Aussage Nr.;Wortlaut;Thema 1", true), ("thema 1;Notiz;wortlaut;aussage nr.", true),
      ("Statement no.;Text;Measure 1", true), ("Aussage Nr.;Text;Thema", false),
      ("id;Wortlaut;Thema 1", false), ("Aussage Nr.;Wortlaut;Frage", false),
    ])
  func known(heading: String, isSheet: Bool) throws {
    let row = heading.split(separator: ";").map { _ in "1" }.joined(separator: ";")
    let path = try csv([row], heading: heading)
    #expect(try (HandedOutFile(path: path).tags(for: city.archive) != nil) == isSheet)
  }

  @Test("is read from the sheet of a workbook that was asked for")
  func otherSheet() throws {
    let row = ["2", "Mehr Busse\nund später", "Seedorf.Mobil"]
    var workbook = InventedWorkbook(texts: [["Notizen"], ["1"], ["2"]])
    let table = InventedWorkbook(texts: [["Aussage Nr.", "Wortlaut", "Thema 1"], row])
    workbook.sheets.append(InventedWorkbook.Sheet("Blatt", table.sheets[0].rows))
    let path = try folder.write("mappe.xlsx", workbook.bytes)
    let file = try HandedOutFile(path: path, options: TableOptions(sheet: "Blatt"))
    let content = try #require(try file.tags(for: city.archive))
    #expect(content.rejections == [])
    #expect(content.drafts.map(\.statement) == [2])
  }

  @Test("of another archive is refused as a whole")
  func otherArchive() throws {
    let file = try HandedOutFile(path: try sheet())
    let other = try InventedArchive()
    #expect(
      throws: ImportError.self,
      performing: { try file.tags(for: other.archive) })
  }
}
