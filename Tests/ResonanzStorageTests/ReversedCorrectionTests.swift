import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("The undo of a corrected file says beforehand what becomes different about what stays")
struct ReversedCorrectionTests {
  private let city: InventedArchive

  init() throws { city = try InventedArchive() }

  @discardableResult
  private func send(
    _ text: String, age: String? = nil, consent: String? = nil, tags: [String: Stance] = [:]
  ) throws -> ImportSummary {
    var draft = try city.draft(Answer(text, id: "1", tags: tags), row: 2)
    draft.consent = consent
    if let age { draft.attributes["Alter"] = [age] }
    return try city.importRows("a.csv", [draft], into: "umfrage", sha: 7, replacesTexts: true)
      .summary
  }

  private func preview(_ number: Int) throws -> ImportReversal {
    let isInForce = try city.archive.importRecord(number).isInForce
    return isInForce
      ? try city.archive.undoImport(number, by: Invented.person, isPreview: true)
      : try city.archive.redoImport(number, by: Invented.person, isPreview: true)
  }

  private func changes(_ reversal: ImportReversal) -> [Int] {
    [reversal.textsChanged, reversal.attributesChanged, reversal.stancesChanged]
  }

  @Test(
    "a text, an attribute, or the stance of a tag that another import holds too",
    arguments: [
      (("Mehr Bänke!", "30", .supports), [1, 0, 0]), (("Mehr Bänke", "40", .supports), [0, 1, 0]),
      (("Mehr Bänke", "30", .opposes), [0, 0, 1]), (("Mehr Bänke!", "40", .mixed), [1, 1, 1]),
    ] as [((String, String, Stance), [Int])])
  func changed(correction: (text: String, age: String, stance: Stance), changed: [Int]) throws {
    try send("Mehr Bänke", age: "30", tags: ["radweg": .supports])
    try send(correction.text, age: correction.age, tags: ["radweg": correction.stance])
    #expect(try changes(preview(2)) == changed)
    #expect(try changes(city.undo(2)) == changed)
    #expect(try changes(preview(2)) == changed)
    #expect(try changes(city.redo(2)) == changed)
    // The older one says nothing that holds.
    #expect(try changes(preview(1)) == [0, 0, 0])
    #expect(try city.faults() == [])
  }

  @Test("but not of what leaves with it, nor of tags that go, which are counted by themselves")
  func leaving() throws {
    try send("Mehr Bänke", tags: ["radweg": .supports])
    #expect(try changes(preview(1)) == [0, 0, 0])
    try send("Mehr Bänke", age: "30", tags: ["bus": .opposes])
    let reversal = try preview(2)
    #expect(changes(reversal) == [0, 1, 0] && reversal.importTags == 1)
  }

  @Test("and by which a consent holds again goes only on with a word on that")
  func consent() throws {
    try send("Mehr Bänke", consent: "ja")
    try send("Mehr Bänke", consent: "nein")
    #expect(try preview(2).consentGiven.numbers == [1])
    let last = try city.lastEvent()
    #expect(throws: StorageError.self) { _ = try city.archive.undoImport(2, by: Invented.person) }
    #expect(try city.lastEvent() == last && city.archive.importRecord(2).isInForce)
    _ = try city.archive.undoImport(2, by: Invented.person, isConfirmed: true)
    #expect(try city.archive.statement(1).consent == "ja")
    // Its redo takes one back, which is asked for by nobody.
    _ = try city.archive.redoImport(2, by: Invented.person)
    #expect(try city.archive.statement(1).consent == "nein")
    #expect(try city.faults() == [])
  }

  @Test("as does a redo that brings one to what counts already")
  func broughtConsent() throws {
    try send("Mehr Bänke")
    try send("Mehr Bänke", consent: "ja")
    _ = try city.archive.undoImport(2, by: Invented.person)
    #expect(try preview(2).consentGiven.numbers == [1])
    #expect(throws: StorageError.self) { _ = try city.archive.redoImport(2, by: Invented.person) }
    #expect(try !city.archive.importRecord(2).isInForce)
    try city.redo(2)
    #expect(try city.archive.statement(1).consent == "ja")
  }
}
