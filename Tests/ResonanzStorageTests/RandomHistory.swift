import GRDB
import ResonanzModel
import ResonanzStorage
import TestSupport

@testable import ResonanzStorage

/// A long working life of an archive in little time: files with overlapping statements, tags by files and
/// people, states, undone and redone imports.
struct RandomHistory {
  let city: InventedArchive
  private(set) var tallies: [Int: EveryTally] = [:]
  /// What the last step did.
  private(set) var last = ""
  private var random: SeededGenerator
  private var files = 0
  private static let consultations = ["umfrage", "werkstatt"]
  private static let slugs = ["radweg", "bus", "seepark", "mobil", "gruen"]

  init(seed: UInt64) throws {
    city = try InventedArchive()
    random = SeededGenerator(seed: seed)
    try remember()
  }

  private mutating func remember() throws {
    tallies[try city.lastEvent()] = try EveryTally(city.archive)
  }

  mutating func step() throws {
    switch Int.random(in: 0..<11, using: &random) {
    case 10: try updateCatalogue()
    case 0..<3: try importFile()
    case 3..<6: try reverseImport()
    default: try tag()
    }
    try remember()
  }

  private mutating func importFile() throws {
    files += 1
    let answers = (0..<Int.random(in: 1...8, using: &random)).map { _ in answer() }
    let ids = Set(answers.map(\.id))
    let consultation = Self.consultations.randomElement(using: &random)!
    last = "import \(files) of \(ids.count) into \(consultation)"
    try city.importFile(
      "datei-\(files).csv", answers, into: consultation, sha: UInt8(files % 250),
      replacesTexts: true)
  }

  private mutating func answer() -> Answer {
    let number = Int.random(in: 0..<12, using: &random)
    let tags = Self.slugs.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }.map { slug in
      (slug, slug == "mobil" || slug == "gruen" ? .unstated : stance())
    }
    return Answer(
      "Fassung \(Int.random(in: 0..<3, using: &random)) von Aussage \(number)", id: "\(number)",
      by: number % 3 == 0 ? nil : "r\(number % 4)",
      group: number % 3 == 0 || number % 4 < 2 ? "citizens" : "schools",
      received: number % 5 == 0 ? nil : "2016-11-0\(number % 9 + 1)",
      tags: Dictionary(uniqueKeysWithValues: tags))
  }

  private mutating func stance() -> Stance { Stance.allCases.randomElement(using: &random)! }

  private mutating func reverseImport() throws {
    guard let record = try city.archive.imports().randomElement(using: &random) else { return }
    last = "\(record.isInForce ? "undo" : "redo") \(record.number)"
    if record.isInForce { try city.undo(record.number) } else { try city.redo(record.number) }
  }

  private mutating func updateCatalogue() throws {
    var catalogue = try city.archive.catalogue()
    let index = catalogue.measures.indices.randomElement(using: &random)!
    let themes = [["mobil"], ["gruen"], ["mobil", "gruen"], ["gruen", "mobil"], []]
    catalogue.measures[index].themes = themes.randomElement(using: &random)!
    catalogue.measures[index].title = "Titel \(Int.random(in: 0..<100, using: &random))"
    catalogue.measures.shuffle(using: &random)
    last = "catalogue \(catalogue.measures.map(\.slug))"
    try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
  }

  private mutating func tag() throws {
    let known = try statements()
    guard !known.isEmpty else { return }
    let chosen = known.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    let slug = Self.slugs.randomElement(using: &random)!
    let stance: Stance = slug == "mobil" || slug == "gruen" ? .unstated : stance()
    last = "tag \(chosen) \(slug) \(stance)"
    switch Int.random(in: 0..<5, using: &random) {
    case 0, 1: try city.tag(chosen, add: [slug: stance])
    case 2, 3: try city.tag(chosen, remove: [slug])
    default:
      let state = [StatementState.open, .noContent, .newProposal].randomElement(using: &random)!
      last = "state \(chosen) \(state)"
      do { try city.tag(chosen, state: state) } catch StorageError.taggedStatement {}
    }
  }

  private func statements() throws -> [Int] {
    try city.archive.reading { try Int.fetchAll($0, sql: "SELECT id FROM statement ORDER BY id") }
  }

  /// Tags that an import in force says and nobody ever took off, but that are not there; and those
  /// that are there without their import.
  func lostTags() throws -> [String] {
    try city.archive.reading { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT 'lost ' || assertion.statement || ' → ' || (said.value ->> 0)
          FROM assertion JOIN import ON import.number = assertion.import AND import.in_force = 1
          JOIN json_each(ifnull(assertion.tags, '[]')) AS said
          WHERE NOT EXISTS (SELECT 1 FROM tag LEFT JOIN event ON event.number = tag.removed
            WHERE tag.statement = assertion.statement AND tag.target = said.value ->> 0
              AND (tag.removed IS NULL OR event.kind = 'tag'))
          UNION ALL SELECT 'left over ' || tag.statement FROM tag
          JOIN import ON import.number = tag.import AND import.in_force = 0 WHERE removed IS NULL
          """)
    }
  }
}
