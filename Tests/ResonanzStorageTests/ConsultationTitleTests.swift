import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What a consultation is called")
struct ConsultationTitleTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  private var titles: [String] {
    get throws { try city.archive.consultations().map { "\($0.slug): \($0.title)" } }
  }

  /// A file that nobody gave a consultation.
  private func take(_ file: String, in folder: String?, sha: UInt8) throws {
    var request = ImportRequest(
      consultation: nil, file: file, sha256: [UInt8](repeating: sha, count: 32), mapping: "{}",
      questions: ["Was fehlt?"], isWide: false)
    request.folder = folder
    let draft = try city.draft(Answer("Bank", id: "\(sha)"), row: 2)
    _ = try city.archive.importSubmissions(request, by: Invented.person) { session in
      _ = try session.add(draft)
    }
  }

  @Test("tells files apart that are all called the same")
  func folders() throws {
    for (index, folder) in ["wien", "graz", nil, "wien", "comments"].enumerated() {
      try take("comments.csv", in: folder, sha: UInt8(index + 1))
    }
    try take("umfrage.csv", in: "2016", sha: 10)
    try take("umfrage.csv", in: "2017", sha: 11)
    try take("umfrage.csv", in: "2017", sha: 12)
    try take("umfrage.csv", in: nil, sha: 13)
    #expect(
      try titles == [
        "comments: comments (wien)", "comments-2: comments (graz)", "comments-3: comments",
        "comments-4: comments 2", "comments-5: comments 3", "umfrage: umfrage",
        "umfrage-2: umfrage (2017)", "umfrage-3: umfrage 2", "umfrage-4: umfrage 3",
      ])
    #expect(try city.faults() == [])
  }

  @Test("is what somebody says, where they do")
  func named() throws {
    try city.importFile("comments.csv", [Answer("Bank")], into: "Klimarat Wien")
    #expect(try titles == ["klimarat-wien: Klimarat Wien"])
  }

  @Test("can be changed, as one event, and the slug stays")
  func changed() throws {
    try city.importFile("comments.csv", [Answer("Bank")])
    let event = try city.lastEvent()
    #expect(try city.archive.setTitle("  Umfrage  2016 ", of: "umfrage", by: Invented.anna))
    #expect(try titles == ["umfrage: Umfrage 2016"])
    #expect(try city.archive.history(limit: 1).first?.event.kind == .setTitle)
    #expect(try city.lastEvent() == event + 1)
    #expect(try !city.archive.setTitle("Umfrage 2016", of: "umfrage", by: Invented.anna))
    #expect(try city.lastEvent() == event + 1)
    #expect(try city.meant("consultation:\"umfrage 2016\"") == [1])
    #expect(try city.archive.consultation("umfrage").title == "Umfrage 2016")
    #expect(try city.faults() == [])
  }

  @Test(
    "has beside it until when it is kept, which can be changed and taken away, each as one event")
  func kept() throws {
    try city.importFile("comments.csv", [Answer("Bank")])
    let event = try city.lastEvent()
    let archive = city.archive
    func keep(_ day: CalendarDate?) throws -> Bool {
      try archive.setKeptUntil(day, of: "umfrage", by: Invented.anna)
    }
    #expect(try !keep(nil))
    #expect(try keep(CalendarDate(iso: "2030-12-31")))
    #expect(try !keep(CalendarDate(german: "31.12.2030")))
    #expect(try archive.consultation("umfrage").keptUntil == "2030-12-31")
    #expect(try archive.history(limit: 1).first?.event.kind == .setKeptUntil)
    #expect(try keep(nil))
    #expect(try archive.consultation("umfrage").keptUntil == nil)
    #expect(try city.lastEvent() == event + 2)
    #expect(throws: StorageError.self) {
      try archive.setKeptUntil(nil, of: "unfrage", by: Invented.anna)
    }
    #expect(try city.faults() == [])
  }

  @Test("is not blank, and not that of one that is not there")
  func refused() throws {
    try city.importFile("comments.csv", [Answer("Bank")])
    #expect(throws: StorageError.self) {
      try city.archive.setTitle(" – ", of: "umfrage", by: Invented.anna)
    }
    #expect(throws: StorageError.self) {
      try city.archive.setTitle("Neu", of: "unfrage", by: Invented.anna)
    }
    #expect(throws: StorageError.self) { try city.archive.consultation("unfrage") }
    #expect(try titles == ["umfrage: umfrage"])
  }
}
