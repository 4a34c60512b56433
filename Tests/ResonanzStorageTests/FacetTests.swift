import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Counts per value of each filter")
struct FacetTests {
  @Test(
    "are as many as the search finds that names the value",
    arguments: [
      "", "radweg", "-bus", "group:citizens", "open", "theme:gruen rad*", "nirgendwo", "hidden",
      "stance:supports", "-stance:supports", "stance:supports stance:opposes",
      "measure:bus stance:supports", "measure:bus -stance:opposes",
      "theme:mobil stance:opposes,mixed",
      "rad* -stance:opposes -hidden", "received:2016", "received:2016-09", "received:2016..2017",
      "received:2016-09..2016-11", "received:2016,none", "-received:2016",
      "received:2016 received:2016-09", "radweg oder bus",
    ])
  func agree(query: String) throws {
    let city = try AskedArchive().city
    try city.tag([5], add: ["radweg": .supports, "seepark": .supports, "mobil": .unstated])
    let facets = try city.archive.facets(city.read(query).query)
    for facet in facets {
      #expect(try city.meant("\(query) \(facet.query)").count == facet.statements, "\(facet.query)")
      #expect(facet.statements > 0)
    }
    #expect(Set(facets.map(\.query)).count == facets.count)
    for other in try city.archive.facets(.all)
    where !facets.contains(where: { Self.covers(other, $0) }) {
      #expect(try city.meant("\(query) \(other.query)") == [], "\(other.query)")
    }
  }

  /// A year is there as its months where it alone is asked for.
  private static func covers(_ whole: Facet, _ part: Facet) -> Bool {
    whole.query == part.query
      || (whole.kind == .received && part.kind == .received && part.value.hasPrefix(whole.value))
  }

  @Test(
    "of what was received are by year, in one year by month, in one month by day",
    arguments: [
      ("", ["2016 3", "2017 1", "none 1"]), ("received:2016", ["2016-09 2", "2016-12 1"]),
      ("received:2016-09", ["2016-09-14 1", "2016-09-30 1"]),
      ("received:>=2016-09", ["2016 3", "2017 1"]),
      ("received:2016-08..2016-10", ["2016-09 2"]), ("received:2017", ["2017-01 1"]),
    ])
  func periods(query: String, expected: [String]) throws {
    let city = try AskedArchive().city
    let facets = try city.archive.facets(city.read(query).query).filter { $0.kind == .received }
    #expect(facets.map { "\($0.value) \($0.statements)" } == expected)
  }

  @Test("of a measure are those with the stance on it, where a stance is asked for")
  func stanceOfMeasure() throws {
    let city = try AskedArchive().city
    let facets = try city.archive.facets(city.read("stance:supports").query)
    // Of 1 the bus is opposed.
    #expect(
      facets.filter { [.theme, .measure].contains($0.kind) }.map { "\($0.query) \($0.statements)" }
        == ["theme:gruen 1", "theme:mobil 1", "measure:radweg 1"])
    #expect(try city.meant("stance:supports measure:bus") == [])
  }

  @Test("come in the order of the filters, the commonest value first, with what people call it")
  func order() throws {
    let city = try AskedArchive().city
    let facets = try city.archive.facets(.all)
    #expect(
      facets.map { "\($0.query) \($0.statements)" } == [
        "group:citizens 3", "group:politicians 1", "group:schools 1", "consultation:umfrage 4",
        "consultation:werkstatt 1", "theme:gruen 3", "theme:mobil 2", "measure:radweg 2",
        "measure:bus 1", "keyword:sicher-am-see 2", "stance:opposes 2", "stance:supports 1",
        "state:processed 3", "state:no-content 1", "state:open 1", "flag:unclear 2",
        "language:de 2",
        "language:none 2", "language:en 1", "received:2016 3", "received:2017 1", "received:none 1",
      ])
    #expect(facets.first { $0.value == "radweg" }?.title == "Radweg am See")
  }
}
