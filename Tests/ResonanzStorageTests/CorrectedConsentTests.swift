import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A corrected file says another consent of somebody who is known")
struct CorrectedConsentTests {
  private let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try send(["ja", "ja", ""], sha: 1)
    try city.archive.setPublication(.quotable, of: "umfrage", by: Invented.person)
  }

  @discardableResult
  private func send(
    _ consents: [String?], by sender: String? = nil, sha: UInt8 = 2
  ) throws -> ImportSummary {
    let drafts = try consents.enumerated().map { index, consent in
      var draft = try city.draft(
        Answer("Mehr Bänke \(index)", id: "\(index + 1)", by: sender), row: index + 2)
      draft.consent = consent
      return draft
    }
    return try city.importRows("a.csv", drafts, into: "umfrage", sha: sha, replacesTexts: true)
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
    try send(["nein", "nein", ""], sha: 3)
    #expect(try quotable() == [])
    #expect(try city.undo(2).consentGiven.isEmpty)
    #expect(try quotable() == [])
    #expect(try city.undo(3).consentGiven.numbers == [1, 2])
    #expect(try quotable() == [1, 2])
    #expect(try city.redo(2).consentWithdrawn.numbers == [1])
    #expect(try quotable() == [2])
    #expect(try city.faults() == [])
  }

  @Test("which the statement's history tells, and by which it can be searched")
  func told() throws {
    func found(_ query: String) throws -> [Int] { try city.meant(query) }
    #expect(try found("einwilligung:ja") == [1, 2] && found("consent:no") == [3])
    try send(["nein", "ja, aber gekürzt", ""])
    #expect(try found("einwilligung:ja") == [] && found("einwilligung:nein") == [1, 2, 3])
    try city.undo(2)
    #expect(try found("-consent:yes") == [3] && found("consent:open,no") == [3])
    try city.importFile("c.csv", [Answer("Mehr Licht")], into: "karten")
    #expect(try found("einwilligung:offen") == [4] && found("einwilligung:*") == [1, 2, 3])
    let last = try city.lastEvent()
    let changes = try city.archive.statement(1).history.filter {
      [.consentGiven, .consentWithdrawn].contains($0.change)
    }
    #expect(changes.map(\.change) == [.consentWithdrawn, .consentGiven])
    #expect(changes.map(\.event.number) == [last - 2, last - 1])
    #expect(try city.archive.statement(3).history.count == 1)
  }

  @Test("but no file gives anew what was taken back, since it may be an old one")
  func former() throws {
    try send(["nein", "ja", ""])
    let again = try send(["ja", "ja", ""], sha: 1)
    #expect(again.consentStaysWithdrawn.numbers == [1] && again.consentGiven.isEmpty)
    #expect(again.otherConsent.isEmpty)
    #expect(try quotable() == [2])
    let saved = try send(["ja", "ja", "ja"], sha: 3)
    #expect(saved.consentStaysWithdrawn.numbers == [1] && saved.consentGiven.numbers == [3])
    #expect(try quotable() == [2, 3])
    // Until the import is undone that took it back.
    try city.undo(2)
    #expect(try quotable() == [1, 2, 3])
  }

  @Test("also where the import that gave it was undone since, and read in once more")
  func undoneFormer() throws {
    try send(["nein", "ja", ""])
    try city.undo(1)
    #expect(try quotable() == [2])
    let again = try send(["ja", "ja", "ja"], sha: 1)
    #expect(again.consentStaysWithdrawn.numbers == [1] && again.consentGiven.numbers == [3])
    #expect(try quotable() == [2, 3])
    #expect(try city.faults() == [])
  }

  @Test("and what is taken back while its import is undone stays so when that is redone")
  func takenBackMeanwhile() throws {
    try send([nil, nil, nil], sha: 3)
    try city.undo(1)
    let (outcome, summary) = try withdraw("nein", statement: "1")
    #expect(outcome == .taken && summary.factsChanged == 1 && summary.number != nil)
    #expect(try withdraw("nein", statement: "1").outcome == .idle)
    try city.redo(1)
    #expect(try quotable() == [2])
    #expect(try city.faults() == [])
  }

  @Test("and of a statement that is hidden it is kept for when it is shown")
  func hidden() throws {
    _ = try city.archive.setHidden(true, [1], by: Invented.person)
    let (outcome, summary) = try withdraw("nein", statement: "1")
    #expect(outcome == .taken && summary.consentWithdrawn.isEmpty && summary.factsChanged == 1)
    let preview = try city.archive.undoImport(2, by: Invented.person, isPreview: true)
    #expect(preview.consentGiven.numbers == [1])
    _ = try city.archive.setHidden(false, [1], by: Invented.person)
    #expect(try quotable() == [2])
    #expect(try city.faults() == [])
  }

  @Test("and of two rows of one submission that differ none gives it")
  func differing() throws {
    var sheet = try city.draft(Answer("Mehr Licht", id: "8", by: "r8"), row: 2)
    sheet.statements.append(
      StatementDraft(question: 0, column: 2, sourceID: "9", text: "Mehr Wasser"))
    sheet.consent = "ja"
    try city.importRows("b.csv", [sheet], into: "umfrage", sha: 8)
    var rows = try ["Mehr Licht", "Mehr Wasser"].enumerated().map {
      try city.draft(Answer($1, id: "\($0 + 8)", by: "r8"), row: $0 + 2)
    }
    rows[0].consent = "nein"
    rows[1].consent = "ja"
    let summary = try city.importRows("b.csv", rows, into: "umfrage", sha: 9).summary
    #expect(summary.consentWithdrawn.numbers == [4, 5] && summary.consentGiven.isEmpty)
    #expect(try city.archive.publications(of: [4, 5]).allSatisfy { !$0.value.isPublic })
  }

  @Test(
    "and what a file said whose import is undone is no consent any more, but one that was asked for"
  )
  func firstUndone() throws {
    var drafts = try (0..<3).map {
      try city.draft(Answer("Mehr Bänke \($0)", id: "\($0 + 1)"), row: $0 + 2)
    }
    drafts[0].language = "de"
    try city.importRows("a.csv", drafts, into: "umfrage", sha: 8)
    try city.undo(1)
    #expect(try city.archive.consultations().map(\.asksForConsent) == [true])
    #expect(try city.archive.statement(2).consent == "")
    #expect(try city.archive.statement(1).isLive && quotable().isEmpty)
  }

  @Test("and names a sender by now, which is said, since the first one stays")
  func otherSender() throws {
    let summary = try send(["nein", nil, "ja"], by: "r1")
    #expect(summary.newSender.numbers == [1, 2, 3] && summary.otherSender.isEmpty)
    #expect(summary.consentWithdrawn.numbers == [1])
    #expect(summary.consentGiven.numbers == [3])
    #expect(try city.archive.statement(1).respondent == nil)
  }

  private func withdraw(
    _ words: String, statement: String? = nil, respondent: String? = nil, questions: [String] = []
  ) throws -> (outcome: WithdrawalOutcome?, summary: ImportSummary) {
    let request = ImportRequest(
      consultation: "umfrage", file: "w.csv", sha256: [UInt8](repeating: 9, count: 32),
      mapping: "{}", questions: questions, isWide: false)
    var outcome: WithdrawalOutcome?
    let summary = try city.archive.importSubmissions(request, by: Invented.person) { session in
      let withdrawal = ConsentWithdrawal(
        words: words, statements: statement.map { [$0] } ?? [], respondent: respondent)
      outcome = try withdrawal.map(session.withdraw)
    }
    return (outcome, summary)
  }

  @Test("and a row of which nothing else is taken takes one back too")
  func withdrawnAlone() throws {
    let (outcome, summary) = try withdraw("nein", statement: "1")
    #expect(outcome == .taken && summary.consentWithdrawn.numbers == [1])
    #expect(try quotable() == [2])
    #expect(try withdraw("nein", statement: "1").outcome == .idle)
    #expect(try withdraw("nein", statement: "99").outcome == .unknown)
    #expect(try withdraw("nein").outcome == .unknown)
    #expect(try withdraw("ja", statement: "2").outcome == nil)
    #expect(try withdraw("", statement: "2").outcome == nil)
    #expect(
      try city.archive.undoImport(2, by: Invented.person, isPreview: true).consentGiven.numbers
        == [1])
    #expect(try city.undo(2).consentGiven.numbers == [1])
    #expect(try quotable() == [1, 2])
    #expect(try city.redo(2).consentWithdrawn.numbers == [1])
    #expect(try city.faults() == [])
  }

  @Test("which, where it says nothing of the statement, is of all that its sender said")
  func withdrawnBySender() throws {
    let rows = try ["Mehr Licht", "Mehr Wasser"].enumerated().map { index, text in
      var row = try city.draft(Answer(text, id: "\(index + 8)", by: "r8"), row: index + 2)
      row.consent = "ja"
      return row
    }
    try city.importRows("b.csv", rows, into: "umfrage", sha: 8)
    // Only a file that says nothing else may mean either by an id.
    #expect(
      try withdraw("nein", respondent: "2", questions: ["Was fehlt?"]).outcome == .unknown)
    #expect(
      try withdraw("nein", respondent: "r8", questions: ["Was fehlt?"])
        .summary.consentWithdrawn.numbers == [4, 5])
    #expect(try withdraw("nein", respondent: "2").summary.consentWithdrawn.numbers == [2])
  }

  @Test("also of statements of the same sheet that its file doesn't have, as its undo says")
  func partOfSheet() throws {
    var sheet = try city.draft(Answer("Mehr Licht", id: "8", by: "r8"), row: 2)
    sheet.statements.append(
      StatementDraft(question: 0, column: 2, sourceID: "9", text: "Mehr Wasser"))
    sheet.consent = "ja"
    try city.importRows("b.csv", [sheet], into: "umfrage", sha: 8)
    var row = try city.draft(Answer("Mehr Licht", id: "8", by: "r8"), row: 2)
    row.consent = "nein"
    let summary = try city.importRows("b.csv", [row], into: "umfrage", sha: 9).summary
    #expect(summary.consentWithdrawn.numbers == [4, 5])
    #expect(try city.undo(3).consentGiven.numbers == [4, 5])
  }

  @Test("and names another sender, which is said too")
  func changedSender() throws {
    let senders = ["r1", "r2"]
    let summaries = try senders.map { sender in
      let row = try city.draft(Answer("Mehr Licht", id: "8", by: sender), row: 2)
      return try city.importRows("b.csv", [row], into: "umfrage", sha: 8).summary
    }
    #expect(summaries.map(\.otherSender.numbers) == [[], [4]])
    #expect(summaries.map(\.newSender.count) == [0, 0])
  }

  @Test("and where the row may be somebody else's, it can take one back and give none")
  func unclear() throws {
    func row(_ consent: String, received: String) throws -> SubmissionDraft {
      var draft = try city.draft(Answer("Mehr Licht", received: received), row: 2)
      draft.consent = consent
      return draft
    }
    try city.importRows(
      "b.csv", [try row("ja", received: "2016-09-14")], into: "umfrage", sha: 8)
    let withdrawn = try city.importRows(
      "b.csv", [try row("nein", received: "2016-09-15")], into: "umfrage", sha: 9
    ).summary
    #expect(withdrawn.consentWithdrawn.numbers == [4])
    #expect(try city.archive.publications(of: [4])[4]?.isPublic == false)
    let given = try city.importRows(
      "b.csv", [try row("ja", received: "2016-09-15")], into: "umfrage", sha: 10
    ).summary
    #expect(given.otherConsent.numbers == [4] && given.isEmpty)
    #expect(try city.archive.publications(of: [4])[4]?.isPublic == false)
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
