import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("How far the team is")
struct ProgressTests {
  let city: InventedArchive
  let anna = Invented.anna
  let ben = Invented.ben

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Rad", id: "1", received: "2016-11-20", tags: ["radweg": .supports]),
        Answer("Bus", id: "2", received: nil), Answer("Ufer", id: "3", received: "2016-09-01"),
        Answer("Schule", id: "4", group: "schools", received: "2016-10-01"),
      ])
    try city.importFile(
      "b.csv", [Answer("Bank", id: "1", received: "2016-08-01")], into: "post", sha: 2)
  }

  @Test("is counted by consultation and source group, as the kept counts have it")
  func counts() throws {
    try city.tag([3], state: .noContent, by: anna)
    let progress = try city.archive.progress()
    #expect(progress.consultations.map(\.slug) == ["umfrage", "post"])
    #expect(
      progress.consultations[0].byGroup == [
        "citizens": WorkDone(statements: 3, processed: 2),
        "schools": WorkDone(statements: 1, processed: 0),
      ])
    #expect(progress.consultations[0].total == WorkDone(statements: 4, processed: 2))
    #expect(progress.consultations[1].total.open == 1)
    #expect(progress.own == nil)
    try city.archive.setHidden(true, [4], by: anna)
    #expect(try city.archive.progress().consultations[0].total.statements == 3)
    #expect(try city.archive.progress(of: "post").consultations.map(\.slug) == ["post"])
    #expect(throws: StorageError.self) { try city.archive.progress(of: "nirgends") }
  }

  @Test(
    "names what has waited longest, in the archive or since the city received it",
    arguments: [(WaitingOrder.imported, [2, 3, 4, 5]), (.received, [5, 3, 4, 2])])
  func waiting(order: WaitingOrder, expected: [Int]) throws {
    #expect(try city.archive.progress(by: order).waiting.map(\.number) == expected)
    #expect(
      try city.archive.progress(waiting: 2, by: order).waiting.map(\.number)
        == Array(expected.prefix(2)))
    #expect(try city.archive.progress(of: "post", by: order).waiting.map(\.number) == [5])
    try city.tag([expected[0]], add: ["bus": .unstated], by: anna)
    #expect(
      try city.archive.progress(by: order).waiting.map(\.number) == Array(expected.dropFirst()))
  }

  @Test("says of oneself how many statements one processed, each once, and of nobody else")
  func own() throws {
    func own(_ person: PersonID) throws -> Int {
      let own = try #require(try city.archive.progress(for: person).own)
      // The invented clock never leaves its day.
      #expect(own.today == own.inAll && own.thisWeek == own.inAll)
      return own.inAll
    }
    #expect(try own(anna) == 0)
    try city.tag([2, 3], add: ["bus": .supports], by: anna)
    try city.tag([2], add: ["seepark": .supports], by: anna)
    try city.tag([4], state: .noContent, by: anna)
    try city.tag([5], add: ["bus": .opposes], by: ben)
    #expect(try own(anna) == 3)
    #expect(try own(ben) == 1)
    try city.archive.undo(by: anna)
    #expect(try own(anna) == 2)
    try city.archive.redo(by: anna)
    #expect(try own(anna) == 3)
    // What only goes, or is queued again, is no statement processed.
    try city.tag([5], remove: ["bus"], by: anna)
    #expect(try own(anna) == 3)
  }

  @Test("counts today from midnight and this week from Monday, where the process is")
  func days() throws {
    // Sunday 4 December 2016, 23:30 in Berlin, then Monday, 0:30, then Tuesday.
    let times = [
      "2016-12-04T22:30:00.000Z", "2016-12-04T23:30:00.000Z", "2016-12-06T10:00:00.000Z",
    ]
    let clock = SetClock()
    let folder = TemporaryFolder()
    let archive = try Archive.create(
      at: folder.file("uhr.resonanz"), catalogue: Invented.catalogue, by: anna,
      clock: { clock.now })
    let vocabulary = try archive.vocabulary()
    let group = try #require(vocabulary.groups.first?.id)
    let request = ImportRequest(
      consultation: "a", file: "a.csv", sha256: [UInt8](repeating: 1, count: 32), mapping: "{}",
      questions: [""], isWide: false)
    _ = try archive.importSubmissions(request, by: anna) { session in
      for row in 2...4 {
        _ = try session.add(
          SubmissionDraft(
            row: row, group: group,
            statements: [StatementDraft(question: 0, column: 1, text: "Aussage \(row)")]))
      }
    }
    for (index, time) in times.enumerated() {
      clock.now = try #require(Instant(iso: time))
      _ = try archive.tag([index + 1], TagChange(state: .noContent), by: anna)
    }
    #expect(
      try archive.progress(for: anna).own == OwnProgress(today: 1, thisWeek: 2, inAll: 3))
  }
}

/// A clock that stands where it is set.
private final class SetClock: @unchecked Sendable {
  // Unchecked: set between the archive's calls only.
  var now = Instant(milliseconds: 1_480_000_000_000)
}
