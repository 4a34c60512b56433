import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import TestSupport

/// A small archive in which everything occurs that a summary or a sheet can show: stances, a quarter in
/// which nothing came in, a date that nobody knows, statements of nobody known, groups that said nothing,
/// keywords, quotes that may not be published, a measure that nobody spoke about.
struct InventedSheets {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive(catalogue: Self.catalogue)
    try importSurvey()
    try importWorkshop()
    try work()
  }

  static let catalogue: Catalogue = {
    var catalogue = Invented.catalogue
    catalogue.labels = Labels(theme: "Zukunftsthema")
    catalogue.themes[0].subtitle = "Mobilität neu denken"
    catalogue.themes[0].goals = ["Alle kommen überall hin.", "1. Der Takt stimmt."]
    catalogue.themes[0].note = "Das dritte Ziel ist in der Vorlage nicht zu lesen."
    catalogue.measures[0].status = .decided
    catalogue.measures[0].related = ["bus"]
    catalogue.measures[0].fields = ["Wegenetz"]
    catalogue.measures[0].tasks = ["Lückenschluss am Ufer"]
    catalogue.measures[0].examples = ["Fahrradstraße", "Licht <nachts>"]
    catalogue.measures[0].note = "Teil des Uferkonzepts."
    return catalogue
  }()

  private func importSurvey() throws {
    let ways = (1...6).map { number in
      Answer(
        "Der Radweg \(number) am See ist zu dunkel", id: "r\(number)", by: "p\(number % 4)",
        received: number < 3 ? "2016-02-01" : "2016-09-1\(number)",
        tags: ["radweg": number < 5 ? .supports : .opposes])
    }
    let others = (1...6).map { number in
      Answer(
        "Mehr Bänke im Park \(number)", id: "s\(number)", by: "q\(number)", received: "2016-09-20",
        tags: number < 3 ? ["seepark": .unstated] : [:])
    }
    try city.importFile("umfrage.csv", ways + others)
  }

  private func importWorkshop() throws {
    try city.importFile(
      "karten.csv",
      [
        Answer(
          "Radweg | und Bus", id: "1", group: "schools", received: nil,
          tags: ["radweg": .mixed, "bus": .unstated]),
        Answer("k. A.", id: "2", by: "x", group: "politicians", received: "2016-11-30"),
      ], into: "werkstatt", sha: 2)
  }

  /// Keywords, a reason, two quotes, one of which may be published.
  private func work() throws {
    let radweg = try city.target("radweg")
    _ = try city.archive.tag(
      [1, 2, 13], TagChange(keywords: ["Licht"], keywordsBelow: radweg), by: Invented.person)
    try city.archive.addKeyword("Belag", below: radweg, by: Invented.person)
    try city.tag([14], state: .noContent)
    try city.archive.setPublication(.quotable, of: "umfrage", by: Invented.person)
    try quote("Radweg 1 am See ist zu dunkel", of: 1, for: "radweg")
    try quote("Radweg | und Bus", of: 13, for: "radweg")
    try quote("zu dunkel", of: 2, for: "mobil")
  }

  private func quote(_ words: String, of statement: Int, for slug: String) throws {
    let found = try city.archive.passage(words, of: statement)
    try city.archive.addQuote(
      QuoteDraft(
        statement: statement, span: found.span, words: found.words, target: city.target(slug),
        note: "Nur für uns"),
      by: Invented.anna)
  }

  func material(
    _ scope: ReportMaterial.Scope, filter: TallyFilter = TallyFilter(), asOf point: Point = .now
  ) throws -> ReportMaterial {
    try ReportMaterial(of: city.archive, scope, filter: filter, asOf: point)
  }
}
