import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Where the words stand that a search found")
struct SearchMarksTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  @Test(
    "Marks are Unicode scalars of the verbatim text",
    arguments: [
      ("rad", "Rad, rad und Radweg", [0..<3, 5..<8, 13..<19]),
      ("rad", "🚲👩‍👩‍👧 Rad", [7..<10]),
      ("grün", "So gru\u{308}n!", [3..<8]),
      ("grün", "Grün", [0..<4]),
      ("\"mehr rad\"", "Nun mehr Rad", [4..<12]),
      ("rad", "\u{1}Rad\u{2}", [1..<4]),
      ("rad", "Rad\u{2}\u{2} \u{1}\u{1}rad", [0..<3, 8..<11]),
      ("\"rad weg\"", "rad\u{2}\u{1}weg", [0..<8]),
      ("stadt-umland", "Stadt-Umland", [0..<5, 6..<12]),
      ("-auto", "Rad", []),
      ("", "Rad", []),
    ])
  func marks(query: String, text: String, expected: [Range<Int>]) throws {
    try city.importFile("a.csv", [Answer(text)])
    let hit = try #require(try city.archive.search(SearchQuery(query)).hits.first)
    #expect(hit.marks == expected)
    #expect(Array(hit.text.utf8) == Array(text.utf8))
  }

  @Test("The samples of a query have them too, also where what it means is hidden")
  func samples() throws {
    try city.importFile("a.csv", [Answer("Mehr Rad"), Answer("Ein Rad")])
    func marks(_ query: String) throws -> [[Range<Int>]] {
      let understood = try city.archive.readQuery(query).understood()
      return try city.archive.samples(of: understood, limit: 5).hits.map(\.marks)
    }
    #expect(try marks("rad") == [[5..<8], [4..<7]])
    try city.archive.setHidden(true, [2], by: Invented.person)
    #expect(try marks("hidden rad") == [[4..<7]])
  }

  @Test("A hit says all that a list of statements shows")
  func hit() throws {
    try city.importFile(
      "a.csv",
      [
        Answer(
          "Mehr Bänke", by: "r1", group: "schools", tags: ["bus": .supports, "gruen": .unstated])
      ])
    _ = try city.archive.tag([1], TagChange(keywords: ["Sitzen", "Pause"]), by: Invented.person)
    let hit = try #require(try city.archive.search(SearchQuery("bänke")).hits.first)
    #expect(hit.statement == 1)
    #expect(hit.consultation == "umfrage")
    #expect(hit.group == "schools")
    #expect(hit.question == "Was fehlt?")
    #expect(hit.received == "2016-11-01")
    #expect(hit.state == .processed)
    #expect(hit.tags == ["gruen", "bus"])
    #expect(hit.keywords == ["sitzen", "pause"])
  }
}

@Suite("Searching among some statements only")
struct SearchFilterTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Rad 1", tags: ["radweg": .supports]), Answer("Rad 2", tags: ["mobil": .unstated]),
        Answer("Rad 3", group: "schools"), Answer("Bus 4", tags: ["seepark": .opposes]),
      ])
    try city.importFile("b.csv", [Answer("Rad 5")], into: "werkstatt")
    try city.tag([3], state: .noContent)
  }

  @Test(
    "A filter is of theme, measure, group, consultation or state of the work",
    arguments: [
      (SearchFilter(theme: "mobil"), [2, 1]), (SearchFilter(theme: "gruen"), [4, 1]),
      (SearchFilter(measure: "radweg"), [1]), (SearchFilter(measure: "bus"), []),
      (SearchFilter(group: "schools"), [3]), (SearchFilter(consultation: "werkstatt"), [5]),
      (SearchFilter(isOpen: true), [5]), (SearchFilter(isUntagged: true), [5, 3]),
      (SearchFilter(theme: "mobil", measure: "radweg", group: "citizens"), [1]),
    ])
  func filtered(filter: SearchFilter, expected: [Int]) throws {
    #expect(try city.found("", filter) == expected)
    #expect(try city.found("rad", filter) == expected.filter { $0 != 4 })
    #expect(try city.found("-rad", filter) == expected.filter { $0 == 4 })
  }

  @Test(
    "A slug that is not there is refused",
    arguments: [
      SearchFilter(theme: "x"), SearchFilter(measure: "mobil"), SearchFilter(group: "x"),
      SearchFilter(consultation: "x"),
    ])
  func unknown(filter: SearchFilter) throws {
    #expect(throws: StorageError.self) { try city.found("rad", filter) }
  }
}
