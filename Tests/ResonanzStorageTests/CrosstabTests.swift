import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Counting by two things at once")
struct CrosstabTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer(
          "1", id: "1", by: "r1", received: "2016-09-01",
          tags: ["radweg": .supports, "bus": .opposes]),
        Answer(
          "2", id: "2", by: "r1", received: "2016-10-01T21:30:00Z", tags: ["radweg": .supports]),
        Answer("3", id: "3", received: nil, tags: ["radweg": .unstated, "mobil": .unstated]),
        Answer(
          "4", id: "4", by: "r2", group: "schools", received: "2016-12-31",
          tags: ["bus": .supports]),
        Answer("5", id: "5", by: "r3", group: "schools", received: "2017-01-01"),
        Answer("6", id: "6", by: "r4", group: "schools", received: "2017-04-01"),
      ])
    try city.tag([6], state: .noContent)
  }

  private func table(
    _ rows: TallyDimension, _ columns: TallyDimension, _ filter: TallyFilter = TallyFilter(),
    of target: TallyTarget? = nil, showsMissing: Bool = false, asOf point: Point = .now
  ) throws -> Crosstab {
    try city.archive.crosstab(
      CrosstabRequest(
        rows: rows, columns: columns, filter: filter, target: target, showsMissing: showsMissing),
      asOf: point)
  }

  private func statements(_ table: Crosstab) -> [[Int]] {
    table.cells.map { $0.map(\.statements) }
  }

  @Test("Themes overlap, so their totals are distinct; what nobody has looked at is left out")
  func themes() throws {
    let table = try table(.theme, .group)
    #expect(table.rows.map(\.key) == ["mobil", "gruen", nil])
    let groups = SourceGroup.builtIn.map(\.slug).filter { $0 != SourceGroup.unknown }
    #expect(table.columns.map(\.key) == groups)
    #expect(statements(table) == [[3, 0, 0, 1, 0], [3, 0, 0, 0, 0], [0, 0, 0, 1, 0]])
    #expect(table.cells[0][0] == Figures(statements: 3, respondents: 1, unattributed: 1))
    #expect(table.rowTotals.map(\.statements) == [4, 3, 1])
    #expect(table.columnTotals.map(\.statements) == [3, 0, 0, 2, 0])
    #expect(table.total == Figures(statements: 5, respondents: 3, unattributed: 1))
    #expect(table.open == Figures(statements: 1, respondents: 1))
  }

  @Test("Rows and columns changed over are the same table")
  func transposed() throws {
    let one = try table(.measure, .consultation)
    let other = try table(.consultation, .measure)
    #expect(one.cells == other.columns.indices.map { column in other.cells.map { $0[column] } })
    #expect(one.rowTotals == other.columnTotals)
    #expect(one.total == other.total)
  }

  @Test("A stance beside a measure is that on it")
  func stances() throws {
    let table = try table(.measure, .stance)
    #expect(table.columns.map(\.key) == ["supports", "opposes", "unstated"])
    #expect(statements(table) == [[2, 0, 1], [1, 1, 0], [0, 0, 0]])
    #expect(table.columnTotals.map(\.statements) == [3, 1, 1])
    #expect(table.total.statements == 4)
    // What was looked at and has no measure has no stance either.
    #expect(table.withoutColumn == Figures(statements: 1, respondents: 1))
    #expect(table.open.statements == 1)
  }

  @Test(
    "A stance beside anything else is on any measure, or on the one that is asked about",
    arguments: [
      (nil, ["supports": [2, 1], "opposes": [1, 0], "unstated": [1, 0]]),
      (TallyTarget(kind: .measure, slug: "bus"), ["supports": [0, 1], "opposes": [1, 0]]),
      (TallyTarget(kind: .theme, slug: "gruen"), ["supports": [2, 0], "unstated": [1, 0]]),
    ] as [(TallyTarget?, [String: [Int]])])
  func stancesOfOne(target: TallyTarget?, expected: [String: [Int]]) throws {
    let table = try table(.stance, .group, of: target)
    let columns = ["citizens", "schools"].map { slug in
      table.columns.firstIndex { $0.key == slug } ?? 0
    }
    let shown = zip(table.rows, table.cells).map { row, cells in
      (row.key ?? "", columns.map { cells[$0].statements })
    }
    #expect(Dictionary(uniqueKeysWithValues: shown) == expected)
  }

  @Test(
    "Periods are those in which something came in, and no date is no period",
    arguments: [
      (.month, ["2016-09", "2016-10", "2016-12", "2017-01", "2017-04"]),
      (.quarter, ["2016-Q3", "2016-Q4", "2017-Q1", "2017-Q2"]), (.year, ["2016", "2017"]),
    ] as [(TallyDimension.ReceivedPeriod, [String])])
  func periods(period: TallyDimension.ReceivedPeriod, keys: [String]) throws {
    let table = try table(.received(period), .group)
    #expect(table.rows.map(\.key) == keys)
    #expect(table.total == Figures(statements: 5, respondents: 4))
    #expect(table.withoutRow == Figures(statements: 1, unattributed: 1))
    let whole = try self.table(.received(period), .group, showsMissing: true)
    #expect(whole.rows.map(\.key) == keys + [nil])
    #expect(whole.rowTotals.last == Figures(statements: 1, unattributed: 1))
    #expect(whole.total.statements == 6)
  }

  @Test("Of a theme, a filter and a point at once")
  func narrowed() throws {
    try city.tag([5], add: ["seepark": .neutral])
    let filter = TallyFilter(receivedFrom: CalendarDate(iso: "2016-10-01"))
    let green = TallyTarget(kind: .theme, slug: "gruen")
    let now = try table(.measure, .group, filter, of: green)
    #expect(now.targetTitle == "Seedorf.Grün")
    #expect(now.rowTotals.map(\.statements) == [1, 0, 1])
    let before = try table(.measure, .group, filter, of: green, asOf: .event(3))
    #expect(before.rowTotals.map(\.statements) == [1, 0, 0])
    #expect(before.asOf.number == 3)
  }

  @Test("What is not there, and a thing crossed with itself, is refused with words")
  func refused() throws {
    #expect(throws: StorageError.self) { try table(.theme, .attribute("Alter")) }
    #expect(throws: StorageError.self) { try table(.theme, .theme) }
    #expect(throws: StorageError.self) {
      try table(.group, .state, of: TallyTarget(kind: .keyword, slug: "nichts"))
    }
    let reason = StorageError.unknownAttribute("Alter", known: ["Ort", "Weg"])
      .explanation(in: .german)
    #expect(reason.line == "Das Merkmal „Alter“ gibt es nicht. Es gibt: Ort, Weg.")
    #expect(
      StorageError.sameDimension("theme").explanation(in: .english).line
        == "Rows and columns are the same: “theme”. Cross two different ones.")
  }
}

@Suite("Counting by what is known of who said it")
struct AttributeCrosstabTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try importFile(["Alter": ["unter 18"], "Weg": ["Bus", "Rad"]], id: "1", sha: 1)
    try importFile(["Alter": ["ab 65"]], id: "2", sha: 2)
    try importFile(["Alter": ["18–29"], "Weg": ["Rad"]], id: "2", sha: 3)
    try importFile([:], id: "3", sha: 4)
  }

  private func importFile(_ attributes: [String: [String]], id: String, sha: UInt8) throws {
    var draft = try city.draft(Answer("Text \(id)", id: id, by: "r\(id)"), row: 2)
    draft.attributes = attributes
    try city.importRows("\(id).csv", [draft], sha: sha)
  }

  private func ages(asOf point: Point = .now) throws -> [String: Int] {
    let table = try city.archive.crosstab(
      CrosstabRequest(rows: .attribute("Alter"), columns: .group), asOf: point)
    return Dictionary(
      uniqueKeysWithValues: zip(table.rows, table.rowTotals).map { ($0.key ?? "", $1.statements) })
  }

  @Test("The newest import in force that names it is right, as of any point")
  func newest() throws {
    #expect(try ages() == ["unter 18": 1, "18–29": 1])
    #expect(try ages(asOf: .event(3)) == ["unter 18": 1, "ab 65": 1])
    try city.undo(3)
    #expect(try ages() == ["unter 18": 1, "ab 65": 1])
    #expect(try ages(asOf: .event(5)) == ["unter 18": 1, "18–29": 1])
    try city.redo(3)
    #expect(try ages() == ["unter 18": 1, "18–29": 1])
    #expect(try ages(asOf: .event(6)) == ["unter 18": 1, "ab 65": 1])
  }

  @Test(
    "Several choices of one respondent overlap; who said nothing is left out, not counted as no")
  func choices() throws {
    let table = try city.archive.crosstab(
      CrosstabRequest(rows: .attribute("weg"), columns: .attribute("ALTER")))
    #expect(table.request.rows == .attribute("Weg"))
    #expect(table.rows.map(\.key) == ["Bus", "Rad"])
    #expect(table.columns.map(\.key) == ["unter 18", "18–29"])
    #expect(table.cells.map { $0.map(\.respondents) } == [[1, 0], [1, 1]])
    #expect(table.total == Figures(statements: 2, respondents: 2))
    #expect(table.withoutRow == Figures(statements: 1, respondents: 1))
    #expect(table.withoutColumn == .zero)
  }
}

@Suite("Naming what to count by")
struct TallyDimensionTests {
  @Test(
    "in German or English, with or without capitals",
    arguments: [
      ("theme", .theme), ("Thema", .theme), ("MASSNAHME", .measure), ("Maßnahme", .measure),
      ("quarter", .received(.quarter)), ("Jahr", .received(.year)), ("gruppe", .group),
      ("attribute:Stadtteil", .attribute("Stadtteil")), ("merkmal:a:b", .attribute("a:b")),
    ] as [(String, TallyDimension)])
  func known(text: String, dimension: TallyDimension) {
    #expect(TallyDimension(text) == dimension)
    #expect(TallyDimension(dimension.name) == dimension)
  }

  @Test("and nothing else", arguments: ["", "themes", "attribute:", "attribute", "theme:x", ":"])
  func unknown(text: String) {
    #expect(TallyDimension(text) == nil)
  }
}
