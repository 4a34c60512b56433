import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Microsoft Forms")
struct MicrosoftFormsTests {
  @Test("an English workbook saved as CSV")
  func english() throws {
    let sheet = Sheet(
      """
      Id|Start time|Completion time|Email|Name|Last modified time|Total points|Quiz feedback|Was fehlt Ihnen?|Points - Was fehlt Ihnen?|Feedback - Was fehlt Ihnen?|Wie sind Sie unterwegs?⏎(mehrere möglich)|Name1
      1|7/8/26 19:00:23|7/8/26 19:06:23|anonymous|||0||Radwege, die halten|0||Bus;Rad;|Ada Beispiel
      2|7/9/26 8:00:00|7/9/26 8:01:00|anonymous|Anonymous||0||N/A|0||Rad;|Ben Muster
      """, separator: "|")
    #expect(sheet.tool == .microsoftForms)
    #expect(
      sheet.roles == [
        "Id: respondent-id", "Completion time: received", "Was fehlt Ihnen?: statement",
      ])
    #expect(sheet.personal == ["Email", "Name", "Name1"])
    #expect(sheet.guess("Completion time")?.reason == .toolDates(2, .monthFirst, .microsoftForms))
    #expect(sheet.guess("Points - Was fehlt Ihnen?")?.reason == .technical(.microsoftForms))
    #expect(sheet.guess("Feedback - Was fehlt Ihnen?")?.reason == .technical(.microsoftForms))
    let drafts = try sheet.drafts()
    #expect(drafts.map(\.received) == ["2026-07-08", "2026-07-09"])
    #expect(drafts.map(\.respondent?.sourceID) == ["1", "2"])
    #expect(try sheet.texts() == ["Radwege, die halten", "N/A"])
  }

  @Test("a German workbook")
  func german() throws {
    let sheet = Sheet(
      """
      ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Uhrzeit der letzten Änderung;Was gefällt Ihnen?
      1;2026-07-27 19:00:23;2026-07-27 19:06:23;anonymous;;;Der Markt am Samstag
      """)
    #expect(
      sheet.roles == [
        "ID: respondent-id", "Fertigstellungszeit: received", "Was gefällt Ihnen?: statement",
      ])
    #expect(sheet.personal == ["E-Mail", "Name"])
    #expect(try sheet.drafts().map(\.received) == ["2026-07-27"])
  }
}
