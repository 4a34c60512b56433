import GRDB
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

/// Three people at work on one archive, who do the same to the reference.
struct RandomTeam {
  let city: InventedArchive
  private(set) var reference: ReferenceArchive
  /// What the reference counted after each event.
  private(set) var reports: [Int: ReferenceReport] = [:]
  private var words: [Int: String] = [:]
  /// The reference as it was every fifty steps.
  private var snapshots: [ReferenceArchive] = []
  /// What the last step did.
  private(set) var last = ""
  /// How often each kind of step came to something.
  private(set) var deeds: [String: Int] = [:]
  private var random: SeededGenerator
  private var files = 0
  static let people = [Invented.person, Invented.anna, Invented.ben]

  init(seed: UInt64) throws {
    city = try InventedArchive()
    reference = ReferenceArchive(Invented.catalogue)
    random = SeededGenerator(seed: seed)
    reports[1] = ReferenceReport(reference)
  }

  mutating func step() throws {
    let before = reference.event
    if before.isMultiple(of: 50) { snapshots.append(reference) }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<12: try importFile()
    case 12..<22: try reverseImport()
    case 22..<44: try tag()
    case 44..<50: try bulk()
    case 50..<68: try undo()
    case 68..<80: try redo()
    case 80..<88: try hide()
    case 88..<94: try flag()
    case 94..<99: try updateCatalogue()
    default: try erase()
    }
    #expect(try city.lastEvent() == reference.event, "\(last)")
    if reference.event > before {
      deeds[String(last.prefix { $0 != " " }), default: 0] += 1
      reports[reference.event] = ReferenceReport(reference)
      words[reference.event] = last
    }
  }

  // MARK: Imports

  private mutating func importFile() throws {
    files += 1
    let consultation = ["umfrage", "werkstatt"].randomElement(using: &random)!
    let numbers = (0..<24).shuffled(using: &random).prefix(Int.random(in: 1...8, using: &random))
    let isRead = Int.random(in: 0..<4, using: &random) > 0
    let rows = numbers.sorted().map { row($0, in: consultation, isRead: isRead) }
    last =
      "import \(files) into \(consultation): \(rows.map { "\($0.id) \($0.text) \($0.tags)" }) \(isRead)"
    let drafts = try rows.enumerated().map { index, row in
      try city.draft(
        Answer(
          row.text, id: row.id, by: row.statement.respondent, group: row.statement.group,
          tags: row.tags, isRead: row.isRead), row: index + 2)
    }
    let summary = try city.importRows(
      "datei-\(files).csv", drafts, into: consultation, sha: UInt8(files % 250),
      replacesTexts: true
    ).summary
    #expect(reference.importRows(rows) == (summary.number != nil), "\(last)")
  }

  private mutating func row(
    _ number: Int, in consultation: String, isRead: Bool
  ) -> ReferenceArchive.Row {
    let respondent = number % 3 == 0 ? nil : "r\(number % 5)"
    let group = respondent == nil || number % 5 < 3 ? "citizens" : "schools"
    return ReferenceArchive.Row(
      id: "\(number)", text: "Fassung \(Int.random(in: 0..<3, using: &random)) von \(number)",
      statement: ReferenceArchive.Statement(
        consultation: consultation, group: group, respondent: respondent),
      tags: someTags(oneIn: 4), isRead: isRead)
  }

  private mutating func someTags(oneIn odds: Int) -> [String: Stance] {
    var tags: [String: Stance] = [:]
    for slug in reference.currentMeasures + reference.themes
    where Int.random(in: 0..<odds, using: &random) == 0 {
      tags[slug] =
        reference.themes.contains(slug)
        ? .unstated : Stance.allCases.randomElement(using: &random)!
    }
    return tags
  }

  private mutating func reverseImport() throws {
    guard let number = reference.assertions.keys.sorted().randomElement(using: &random) else {
      return
    }
    if reference.inForce.contains(number) {
      last = "undoImport \(number)"
      try city.undo(number)
      reference.undoImport(number)
    } else {
      last = "redoImport \(number)"
      try city.redo(number)
      reference.redoImport(number)
    }
  }

  // MARK: People

  private mutating func someone() -> PersonID { Self.people.randomElement(using: &random)! }

  private mutating func someStatements(_ count: ClosedRange<Int>) -> [Int] {
    let known = reference.statements.keys.filter { !reference.erased.contains($0) }.sorted()
    let number = Int.random(in: count, using: &random)
    return Array(known.shuffled(using: &random).prefix(number))
  }

  private mutating func tag() throws { try tag(someStatements(1...4), "tag") }

  private mutating func bulk() throws {
    let known = reference.statements
    let group = ["citizens", "schools"].randomElement(using: &random)!
    let chosen = known.keys.filter {
      known[$0]?.group == group && reference.isLive($0)
    }.sorted()
    try tag(chosen, "bulk")
  }

  private mutating func tag(_ chosen: [Int], _ word: String) throws {
    if chosen.isEmpty { return }
    let person = someone()
    var add: [String: Stance] = [:]
    var remove: [String] = []
    var state: StatementState?
    switch Int.random(in: 0..<8, using: &random) {
    case 0..<4: add = someTags(oneIn: 3)
    case 4..<7: remove = someTags(oneIn: 2).keys.sorted()
    default:
      state = [.open, .noContent, .newProposal].randomElement(using: &random)!
      if state != .open, Bool.random(using: &random) {
        remove = reference.currentMeasures + reference.themes
      }
    }
    last = "\(word) \(chosen) +\(add) -\(remove) \(state?.rawValue ?? "") by \(person)"
    let expected = reference.tag(chosen, add: add, remove: remove, state: state, by: person)
    do {
      let outcome = try city.tag(chosen, add: add, remove: remove, state: state, by: person)
      #expect(expected == (outcome.event != nil), "\(last)")
    } catch StorageError.taggedStatement {
      #expect(expected == nil, "\(last)")
    }
  }

  private mutating func hide() throws {
    let chosen = someStatements(1...3)
    let (person, isHidden) = (someone(), Bool.random(using: &random))
    last = "hide \(isHidden) \(chosen) by \(person)"
    let outcome = try city.archive.setHidden(isHidden, chosen, by: person)
    #expect(reference.hide(isHidden, chosen, by: person) == (outcome.event != nil), "\(last)")
  }

  private mutating func flag() throws {
    let chosen = someStatements(1...3)
    let (person, isSet) = (someone(), Bool.random(using: &random))
    let flag = [StatementFlag.unclear, .offTopic].randomElement(using: &random)!
    last = "flag \(flag) \(isSet) \(chosen) by \(person)"
    let outcome = try city.archive.setFlag(flag, isSet, on: chosen, by: person)
    #expect(reference.flag(flag, isSet, chosen, by: person) == (outcome.event != nil), "\(last)")
  }

  private mutating func undo() throws {
    let person = someone()
    var named: Int?
    if Int.random(in: 0..<4, using: &random) == 0 {
      named = reference.stacks[person]?.done.randomElement(using: &random)?.event
    }
    last = "undo \(named.map(String.init) ?? "") by \(person)"
    let expected = reference.undo(named, by: person)
    #expect(try outcome { try city.archive.undo(named, by: person) } == expected, "\(last)")
  }

  private mutating func redo() throws {
    let person = someone()
    last = "redo by \(person)"
    let expected = reference.redo(by: person)
    #expect(try outcome { try city.archive.redo(by: person) } == expected, "\(last)")
  }

  private func outcome(_ reverse: () throws -> Reversal) throws -> ReferenceReversal {
    do {
      _ = try reverse()
      return .done
    } catch StorageError.nothingToUndo, StorageError.nothingToRedo {
      return .nothing
    } catch StorageError.changedSince {
      return .refused
    }
  }

  // MARK: The rest

  private mutating func updateCatalogue() throws {
    var catalogue = try city.archive.catalogue()
    let index = catalogue.measures.indices.randomElement(using: &random)!
    let slug = catalogue.measures[index].slug
    if Int.random(in: 0..<4, using: &random) == 0 {
      let new = "massnahme-\(reference.event)"
      last = "rename \(slug) to \(new)"
      catalogue.measures[index].slug = new
      catalogue.measures[index].replaces = [slug]
      try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
      reference.rename(slug, to: new)
      return
    }
    let choices = [["mobil"], ["gruen"], ["mobil", "gruen"], []]
    let themes = choices.randomElement(using: &random)!
    last = "serve \(slug) \(themes)"
    if catalogue.measures[index].themes == themes { return }
    catalogue.measures[index].themes = themes
    try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
    reference.serve(slug, themes)
  }

  private mutating func erase() throws {
    let chosen = someStatements(1...1)
    last = "erase \(chosen)"
    if chosen.isEmpty { return }
    try city.archive.erase(.statement(chosen[0]), by: Invented.person)
    reference.erase(chosen)
  }

  // MARK: Comparing

  /// Everything that the archive says now, against the reference.
  func differences() throws -> [String] {
    let kept = try city.archive.tallies()
    return ReferenceReport(themes: kept.themes, measures: kept.measures)
      .differences(from: ReferenceReport(reference)).map { "now: \($0)" }
      + (try differences(from: reference))
  }

  /// Every statement as of an event, against what the reference held then.
  private func differences(from reference: ReferenceArchive) throws -> [String] {
    var found: [String] = []
    for number in reference.statements.keys.sorted() where !self.reference.erased.contains(number) {
      let record = try city.archive.statement(number, asOf: .event(reference.event))
      func expect<Value: Equatable>(_ what: String, _ is: Value, _ expected: Value) {
        if `is` == expected { return }
        found.append("\(number) as of \(reference.event): \(what) \(`is`) and \(expected)")
      }
      expect("text", record.text, reference.texts[number])
      expect("life", record.isLive, reference.isLive(number))
      expect("state", record.state, reference.states[number])
      expect("flags", Set(record.flags), Set((reference.flags[number] ?? [:]).keys))
      expect(
        "tags", Dictionary(record.tags.map { ($0.slug, $0.stance) }) { first, _ in first },
        (reference.tags[number] ?? [:]).mapValues(\.stance))
    }
    return found + (try crosstabDifferences(from: reference))
  }

  /// Tables of two dimensions as of an event, against what the reference counts in them.
  private func crosstabDifferences(from reference: ReferenceArchive) throws -> [String] {
    let pairs: [(TallyDimension, TallyDimension)] = [
      (.theme, .group), (.group, .measure), (.measure, .theme), (.measure, .stance),
      (.stance, .consultation), (.state, .group), (.theme, .state),
    ]
    return try pairs.flatMap { rows, columns in
      let table = try city.archive.crosstab(
        CrosstabRequest(rows: rows, columns: columns), asOf: .event(reference.event))
      return ReferenceCrosstab(table)
        .differences(from: ReferenceCrosstab(reference, rows: rows, columns: columns))
        .map { "\(rows) × \(columns) as of \(reference.event): \($0)" }
    }
  }

  /// Everything as of every earlier event, against what the reference counted then; of the first one
  /// that is different.
  func differencesInThePast() throws -> [String] {
    for (event, report) in reports.sorted(by: { $0.key < $1.key }) {
      let then = try city.archive.reading { database in
        try Tallies(counting: database, asOf: Int64(event))
      }
      let found = ReferenceReport(themes: then.themes, measures: then.measures)
        .differences(from: report).map { "as of \(event), \(words[event] ?? ""): \($0)" }
      if !found.isEmpty { return found }
    }
    return try snapshots.flatMap(differences)
  }
}
