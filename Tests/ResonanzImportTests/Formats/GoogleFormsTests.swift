import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Google Forms")
struct GoogleFormsTests {
  @Test(
    "every spelling of the time stamp",
    arguments: [
      ("1/2/2026 10:00:00", "2026-01-02"), ("9/19/2026 18:08:00", "2026-09-19"),
      ("01/02/2026 10:00:00", "2026-02-01"), ("2026/09/20 10:00:00 AM", "2026-09-20"),
      ("2026/09/27 3:00:00 PM GMT+3", "2026-09-27"), ("2026-09-08 14:03:21", "2026-09-08"),
      ("08.09.2026 14:03:21", "2026-09-08"),
    ])
  func timestamps(cell: String, day: String) throws {
    let sheet = Sheet("Timestamp;Email Address;Was fehlt?\n\(cell);a@example.org;Ein Teich im Park")
    #expect(sheet.tool == .googleForms)
    #expect(try sheet.drafts().map(\.received) == [day])
    #expect(sheet.personal == ["Email Address"])
  }

  @Test("choices joined by commas are closed, and one question twice stays two")
  func german() throws {
    let sheet = Sheet(
      """
      Zeitstempel;E-Mail-Adresse;Punktzahl;Womit fahren Sie?;Was fehlt?;Was fehlt?
      08.09.2026 14:03:21;a@example.org;0;Bus, Rad;Ein Teich im Park;Licht am Steg
      09.09.2026 14:03:21;b@example.org;0;Rad;Eine Bank;k. A.
      10.09.2026 14:03:21;c@example.org;0;Bus, zu Fuß, Rad;;None
      """)
    #expect(
      sheet.guesses.map(\.role) == [
        .received, .ignore, .ignore, .ignore, .statement, .statement,
      ])
    #expect(sheet.guesses[3].reason == .closed(distinct: 3, of: 3))
    #expect(try sheet.mapping().questions == ["Was fehlt?", "Was fehlt? (2)"])
    #expect(
      try sheet.texts() == ["Ein Teich im Park", "Licht am Steg", "Eine Bank", "k. A.", "None"])
  }
}
