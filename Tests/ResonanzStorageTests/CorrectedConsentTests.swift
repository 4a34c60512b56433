import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A corrected file says another consent of somebody who is known")
struct CorrectedConsentTests {
  private let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try send(["ja", "ja", ""])
    try city.archive.setPublication(.quotable, of: "umfrage", by: Invented.person)
  }

  @discardableResult
  private func send(_ consents: [String?], by sender: String? = nil) throws -> ImportSummary {
    let drafts = try consents.enumerated().map { index, consent in
      var draft = try city.draft(
        Answer("Mehr Bänke \(index)", id: "\(index + 1)", by: sender), row: index + 2)
      draft.consent = consent
      return draft
    }
    return try city.importRows("a.csv", drafts, into: "umfrage", sha: 7, replacesTexts: true)
      .summary
  }

  /// Which statements may be quoted.
  private func quotable() throws -> [Int] {
    try city.archive.publications(of: [1, 2, 3]).filter(\.value.isPublic).keys.sorted()
  }

  @Test(
    "and the import says what is withdrawn and what is new, and it holds",
    arguments: [
      (["nein", "ja", ""] as [String?], [2], [1], []),
      (["", "ja", "Ja, gern"], [2, 3], [1], [3]),
      (["Widerruf", "nein", ""], [], [1, 2], []),
    ])
  func taken(consents: [String?], left: [Int], withdrawn: [Int], given: [Int]) throws {
    #expect(try quotable() == [1, 2])
    let summary = try send(consents)
    #expect(try quotable() == left)
    #expect(summary.consentWithdrawn.numbers == withdrawn)
    #expect(summary.consentGiven.numbers == given)
    #expect(summary.otherConsent.isEmpty && summary.number == 2)
    #expect(try city.faults() == [])
  }

  @Test("and nothing is new where it is the same, or the file does not say by now")
  func same() throws {
    let summary = try send(["ja", nil, nil])
    #expect(summary.isEmpty && summary.number == nil)
    #expect(try quotable() == [1, 2])
  }

  @Test("and only its wording is another where it means the same")
  func worded() throws {
    let summary = try send(["Ja, ich stimme zu", "ja", "nein"])
    #expect(summary.factsChanged == 2)
    #expect(summary.consentWithdrawn.isEmpty && summary.consentGiven.isEmpty)
    #expect(try city.archive.statement(1).consent == "Ja, ich stimme zu")
    #expect(try quotable() == [1, 2])
  }

  @Test("which goes with its import and comes back with it; the newest in force is right")
  func undone() throws {
    try send(["nein", "ja", ""])
    try send(["nein", "nein", ""])
    #expect(try quotable() == [])
    try city.undo(2)
    #expect(try quotable() == [])
    try city.undo(3)
    #expect(try quotable() == [1, 2])
    try city.redo(2)
    #expect(try quotable() == [2])
    #expect(try city.faults() == [])
  }

  @Test("and what a file said whose import is undone is no consent any more")
  func firstUndone() throws {
    var drafts = try (0..<3).map {
      try city.draft(Answer("Mehr Bänke \($0)", id: "\($0 + 1)"), row: $0 + 2)
    }
    drafts[0].language = "de"
    try city.importRows("a.csv", drafts, into: "umfrage", sha: 8)
    try city.undo(1)
    #expect(try city.archive.consultations().map(\.asksForConsent) == [false])
    #expect(try city.archive.statement(2).consent == nil)
    #expect(try city.archive.statement(1).isLive)
  }

  @Test("and names a sender by now, which is said, since the first one stays")
  func otherSender() throws {
    let summary = try send(["nein", nil, "ja"], by: "r1")
    #expect(summary.otherSender.numbers == [1, 2, 3])
    #expect(summary.consentWithdrawn.numbers == [1])
    #expect(summary.consentGiven.numbers == [3])
    #expect(try city.archive.statement(1).respondent == nil)
  }

  @Test("and where the row may be somebody else's, the former one holds and the import says so")
  func unclear() throws {
    func row(_ consent: String, received: String) throws -> SubmissionDraft {
      var draft = try city.draft(Answer("Mehr Licht", received: received), row: 2)
      draft.consent = consent
      return draft
    }
    try city.importRows(
      "b.csv", [try row("ja", received: "2016-09-14")], into: "umfrage", sha: 8)
    let summary = try city.importRows(
      "b.csv", [try row("nein", received: "2016-09-15")], into: "umfrage", sha: 9
    ).summary
    #expect(summary.otherConsent.numbers == [4])
    #expect(summary.consentWithdrawn.isEmpty)
    #expect(try city.archive.publications(of: [4])[4]?.isPublic == true)
  }

  @Test("of which nothing is left where it is erased but that it was asked for")
  func erased() throws {
    try send(["nein, bitte nicht", "ja", ""])
    try city.archive.erase(.statement(1), by: Invented.person)
    #expect(try city.archive.statement(1).consent == nil)
    #expect(try city.archive.consultations().map(\.asksForConsent) == [true])
    #expect(try city.faults() == [])
  }
}

@Suite("A corrected file says another language, document or page of what is known")
struct CorrectedFactTests {
  private let city: InventedArchive

  init() throws { city = try InventedArchive() }

  private func send(_ language: String?, _ document: String?, _ page: String?) throws
    -> ImportSummary
  {
    var draft = try city.draft(Answer("Mehr Bänke", id: "1"), row: 2)
    draft.language = language
    draft.document = document
    draft.statements[0].page = page
    return try city.importRows("a.csv", [draft], into: "umfrage", sha: 7).summary
  }

  private func facts() throws -> [String?] {
    let record = try city.archive.statement(1)
    var languages: [String?] = []
    try city.archive.exportSubmissions { languages.append($0.content.language) }
    return languages + [record.document, record.page]
  }

  @Test("and the newest import in force that says one is right")
  func taken() throws {
    #expect(try send("de", "Brief 7", nil).added == 1)
    #expect(try send("de", "Brief 7", nil).isEmpty)
    #expect(try send("de", "Brief 8", "3").factsChanged == 2)
    #expect(try facts() == ["de", "Brief 8", "3"])
    #expect(try send("en", nil, nil).factsChanged == 1)
    #expect(try facts() == ["en", "Brief 8", "3"])
    #expect(try city.meant("sprache:en") == [1])
    #expect(try city.meant("sprache:de") == [])
    try city.undo(2)
    #expect(try facts() == ["en", "Brief 7", nil])
    try city.undo(3)
    #expect(try city.meant("sprache:de") == [1])
    #expect(try city.faults() == [])
  }

  @Test("of which nothing is left where the statement is erased, and the chain holds")
  func erased() throws {
    _ = try send("de", "Brief 7", "1")
    _ = try send("en", "Brief 8", "3")
    try city.archive.erase(.statement(1), by: Invented.person)
    let record = try city.archive.statement(1)
    #expect(record.document == nil && record.page == nil)
    #expect(try city.faults() == [])
  }
}
