import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A new archive with a few statements")
struct ImportTests {
  let folder = TemporaryFolder()

  @Test("An import adds what is new, and the same file again adds nothing")
  func again() throws {
    let archive = try Archive.create(
      at: folder.file("a.resonanz"), catalogue: Invented.catalogue, by: Invented.person,
      clock: Invented.clock())
    let vocabulary = try archive.vocabulary()
    let request = ImportRequest(
      consultation: nil, file: "umfrage.csv", sha256: [UInt8](repeating: 1, count: 32),
      mapping: "{}", questions: ["Was fehlt?"], isWide: true)
    func run() throws -> ImportSummary {
      try archive.importSubmissions(request, by: Invented.person) { session in
        for number in 1...5 {
          _ = try session.add(
            SubmissionDraft(
              row: number + 1, respondent: RespondentDraft(sourceID: "r\(number)"),
              group: vocabulary.groups[0].id, received: "2016-11-0\(number)",
              statements: [
                StatementDraft(
                  question: 0, column: 2, text: "Mehr Radwege, Straße \(number % 2)",
                  tags: [TagDraft(target: vocabulary.measures[0].id, stance: .supports)])
              ]))
        }
      }
    }
    let first = try run()
    #expect(first.added == 5)
    #expect(first.duplicates == 3)
    let second = try run()
    #expect(second.number == nil)
    #expect(second.unchanged == 5)
    for result in try archive.verify() { #expect(result.isSound, "\(result)") }
    let kept = try archive.tally(.theme)
    let counted = try archive.tally(
      .theme, filter: TallyFilter(receivedFrom: CalendarDate(year: 1, month: 1, day: 1)))
    #expect(kept.rows == counted.rows)
    #expect(kept.base == counted.base)
    #expect(try archive.search(SearchQuery("radweg")).count == 5)
    #expect(try archive.search(SearchQuery("strasse -\"straße 1\"")).count == 2)
    _ = try archive.undoImport(1, by: Invented.person)
    for result in try archive.verify() { #expect(result.isSound, "\(result)") }
    #expect(try archive.tally(.measure).rows[0].total == .zero)
    _ = try archive.redoImport(1, by: Invented.person)
    for result in try archive.verify() { #expect(result.isSound, "\(result)") }
    #expect(try archive.tally(.measure).rows[0].total.statements == 5)
    #expect(try archive.tally(.measure, asOf: .event(3)).rows[0].total == .zero)
    #expect(try archive.tally(.measure, asOf: .event(2)).rows[0].total.respondents == 5)
    print(try archive.statement(2))
  }
}
