import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("The history says what an event was about")
struct HistorySubjectTests {
  let city: InventedArchive
  let anna = Invented.anna

  init() throws {
    city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Rad", id: "1"), Answer("Bus", id: "2")])
  }

  private func last() throws -> [HistorySubject] {
    try #require(try city.archive.history(limit: 1).first).subjects
  }

  private func measure(_ slug: String, _ title: String, isGone: Bool = false) -> HistorySubject {
    .target(.measure, slug: slug, title: title, isGone: isGone)
  }

  @Test("by the targets of the tags that it gave, then of those that it took")
  func tags() throws {
    #expect(try last() == [])
    try city.tag([1, 2], add: ["bus": .unstated], by: anna)
    #expect(try last() == [measure("bus", "Bus im Takt")])
    try city.tag(
      [1, 2], add: ["radweg": .supports, "mobil": .unstated], remove: ["bus"], by: anna)
    #expect(
      try last() == [
        .target(.theme, slug: "mobil", title: "Seedorf.Mobil", isGone: false),
        measure("radweg", "Radweg am See"), measure("bus", "Bus im Takt", isGone: true),
      ])
    // Another stance is no tag that went.
    try city.tag([1], add: ["radweg": .opposes], by: anna)
    #expect(try last() == [measure("radweg", "Radweg am See")])
    try city.archive.undo(by: anna)
    #expect(try last() == [])
  }

  @Test("by the state, flag, consultation, keyword or measure that was changed")
  func others() throws {
    try city.tag([2], state: .noContent, by: anna)
    #expect(try last() == [.state(.noContent)])
    try city.archive.setFlag(.unclear, true, on: [1], by: anna)
    #expect(try last() == [.flag(.unclear, isGone: false)])
    try city.archive.setFlag(.unclear, false, on: [1], by: anna)
    #expect(try last() == [.flag(.unclear, isGone: true)])
    try city.archive.setPublication(.quotable, of: "umfrage", by: anna)
    #expect(try last() == [.consultation("umfrage")])
    _ = try city.archive.tag([1], TagChange(keywords: ["Dachflächen"]), by: anna)
    try city.archive.renameKeyword("dachflaechen", to: "Dach", by: anna)
    let keyword = HistorySubject.target(
      .keyword, slug: "dachflaechen", title: "Dach", isGone: false)
    #expect(try last() == [keyword])
    // The earlier event too says what the keyword is called now.
    #expect(try city.archive.history(limit: 2).last?.subjects == [keyword])
    let day = try #require(CalendarDate(iso: "2016-12-06"))
    try city.archive.answer(
      AnswerDraft(
        subject: .measure(city.target("bus")), result: .partly, date: day, text: "Ja."), by: anna)
    #expect(try last() == [measure("bus", "Bus im Takt")])
  }
}
