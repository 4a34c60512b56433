import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A corrected file says another consent of somebody who is known")
struct OtherConsentTests {
  private let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try send(["ja", "ja", nil])
  }

  @discardableResult
  private func send(_ consents: [String?]) throws -> ImportSummary {
    let drafts = try consents.enumerated().map { index, consent in
      var draft = try city.draft(Answer("Mehr Bänke \(index)", id: "\(index + 1)"), row: index + 2)
      draft.consent = consent
      return draft
    }
    return try city.importRows("a.csv", drafts, into: "umfrage", sha: 7, replacesTexts: true)
      .summary
  }

  @Test("and the import says so, statement by statement, since the first one still holds")
  func told() throws {
    let summary = try send(["nein", "ja", "ja"])
    #expect(summary.otherConsent == 2)
    #expect(summary.otherConsentStatements == [1, 3])
  }

  @Test("and says nothing where it is the same, or the file has none by now")
  func same() throws {
    let summary = try send(["ja", nil, nil])
    #expect(summary.otherConsent == 0 && summary.otherConsentStatements.isEmpty)
  }
}
