import GRDB
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzStorage

/// A long working life of an archive in little time: files with overlapping statements, tags by files and
/// people, keywords, votes, states, corrected files, tag sheets, undone and redone imports.
struct RandomHistory {
  let city: InventedArchive
  private(set) var tallies: [Int: Tallies] = [:]
  /// What the last step did.
  private(set) var last = ""
  private var random: SeededGenerator
  private var quoting: RandomQuoting
  private var files = 0
  private static let consultations = ["umfrage", "werkstatt"]
  private static let slugs = ["radweg", "bus", "seepark", "mobil", "gruen"]

  init(seed: UInt64) throws {
    city = try InventedArchive()
    random = SeededGenerator(seed: seed)
    quoting = RandomQuoting(seed: seed)
    try remember()
  }

  private mutating func remember() throws {
    tallies[try city.lastEvent()] = try city.archive.tallies()
  }

  mutating func step() throws {
    switch Int.random(in: 0..<14, using: &random) {
    case 10: try updateCatalogue()
    case 0..<3: try importFile()
    case 3..<6: try reverseImport()
    case 11, 12: try importCards()
    case 13: try importTags()
    default: try tag()
    }
    try quoting.step(city)
    try remember()
  }

  private mutating func importFile() throws {
    files += 1
    let rows = try (0..<Int.random(in: 1...8, using: &random)).map { try answer(row: $0 + 2) }
    let consultation = Self.consultations.randomElement(using: &random)!
    last = "import \(files) of \(rows.count) into \(consultation)"
    try importRows(rows, into: consultation)
  }

  private mutating func answer(row: Int) throws -> SubmissionDraft {
    let number = Int.random(in: 0..<12, using: &random)
    let tags = Self.slugs.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }.map { slug in
      (slug, slug == "mobil" || slug == "gruen" ? .unstated : stance())
    }
    let answer = Answer(
      "Fassung \(Int.random(in: 0..<3, using: &random)) von Aussage \(number)", id: "\(number)",
      by: number % 3 == 0 ? nil : "r\(number % 4)",
      group: number % 3 == 0 || number % 4 < 2 ? "citizens" : "schools",
      received: number % 5 == 0 ? nil : "2016-11-0\(number % 9 + 1)",
      tags: Dictionary(uniqueKeysWithValues: tags))
    return try detailed(try city.draft(answer, row: row))
  }

  /// Cards without ids, of few different texts; now and then as the correction of an earlier list.
  private mutating func importCards() throws {
    files += 1
    let rows = try (0..<Int.random(in: 1...6, using: &random)).map { row in
      let number = Int.random(in: 0..<8, using: &random)
      let text = number < 5 ? "Karte \(number)" : "Neue Karte \(files)"
      let respondent = Int.random(in: 0..<3, using: &random) == 0 ? "r1" : nil
      return try detailed(try city.draft(Answer(text, by: respondent), row: row + 2))
    }
    let replaced = try city.archive.imports().filter(\.isInForce).randomElement(using: &random)
    if let replaced, Bool.random(using: &random) {
      last = "cards \(files) of \(rows.count) replace \(replaced.number)"
      try importRows(rows, into: replaced.consultation, replaces: replaced.number)
    } else {
      last = "cards \(files) of \(rows.count)"
      try importRows(rows, into: "umfrage")
    }
  }

  /// What some rows have besides.
  private mutating func detailed(_ draft: SubmissionDraft) throws -> SubmissionDraft {
    var draft = draft
    let sign = Int.random(in: 0..<6, using: &random)
    draft.statements[0].keywords = ["Rad", "rad ", "Schatten"].filter { _ in
      Int.random(in: 0..<4, using: &random) == 0
    }
    if sign == 0 { draft.statements[0].votes = Votes(supporting: files % 3, opposing: nil) }
    if sign == 1 { draft.statements[0].state = .noContent }
    if sign == 2 { draft.statements[0].state = .open }
    if sign == 3 {
      draft.document = "wand.jpg"
      draft.statements[0].page = "\(draft.row)"
      draft.attributes = ["Alter": ["18–29"], "Verkehrsmittel": ["Rad", "Bus"]]
    }
    return draft
  }

  /// A dry run says what the real one does, and the same file again adds nothing.
  private mutating func importRows(
    _ rows: [SubmissionDraft], into consultation: String, replaces: Int? = nil
  ) throws {
    func importOnce(replaces: Int?, isDryRun: Bool = false) throws -> ImportSummary {
      try city.importRows(
        "datei-\(files).csv", rows, into: consultation, sha: UInt8(files % 250),
        replacesTexts: true, replaces: replaces, isDryRun: isDryRun
      ).summary
    }
    let before = try city.lastEvent()
    var foreseen = try importOnce(replaces: replaces, isDryRun: true)
    #expect(try city.lastEvent() == before, "\(last)")
    var done = try importOnce(replaces: replaces)
    #expect(done.examples.map(\.kind) == foreseen.examples.map(\.kind), "\(last)")
    done.number = nil
    (done.examples, foreseen.examples) = ([], [])
    #expect(done == foreseen, "\(last)")
    #expect(try importOnce(replaces: nil).isEmpty, "\(last)")
    #expect(try importOnce(replaces: replaces).isEmpty, "\(last)")
  }

  private mutating func importTags() throws {
    let known = try statements()
    var list: [StatementTags] = []
    for statement in known where Int.random(in: 0..<3, using: &random) == 0 {
      let tags = try Self.slugs.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        .map { try city.tag($0, $0 == "mobil" || $0 == "gruen" ? .unstated : stance()) }
      let keywords = Bool.random(using: &random) ? ["RAD"] : []
      let isBare =
        try tags.isEmpty && keywords.isEmpty && city.archive.statement(statement).tags.isEmpty
      list.append(
        StatementTags(
          statement: statement, tags: tags, keywords: keywords, state: isBare ? .newProposal : nil))
    }
    last = "sheet of \(list.count)"
    let foreseen = try city.archive.addTags(list, by: Invented.person, isDryRun: true)
    let done = try city.archive.addTags(list, by: Invented.person)
    #expect(done.added == foreseen.added && done.restated == foreseen.restated, "\(last)")
    #expect(done.restanced == foreseen.restanced, "\(last)")
    #expect(try city.archive.addTags(list, by: Invented.person).event == nil, "\(last)")
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
