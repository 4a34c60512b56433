import ResonanzImport
import ResonanzModel
import Testing

@Suite("Personal columns")
struct PersonalColumnTests {
  @Test(
    "what asks who somebody is, or where to find them, is left out",
    arguments: [
      ("Eingereicht von", PersonalData.name), ("Verfasst von", .name), ("Von wem", .name),
      ("Wie heißen Sie?", .name), ("Wie heißt du?", .name), ("Wer sind Sie?", .name),
      ("Wer?", .name), ("Wo wohnen Sie?", .address), ("Wo wohnst Du?", .address),
      ("In welcher Straße wohnen Sie?", .address), ("Wie können wir Sie erreichen?", .email),
      ("Wie können wir dich erreichen?", .email), ("Kontakt", .email), ("Kontaktdaten", .email),
      ("Submitted by", .name), ("What is your name?", .name), ("Where do you live?", .address),
      ("How can we reach you?", .email),
    ])
  func asked(header: String, kind: PersonalData) {
    let sheet = Sheet(
      """
      Was fehlt?;\(header)
      Mehr Bäume am Fluss.;Rosa Beispiel aus der Musterstraße
      Mehr Bänke am Fluss.;bin am Abend da, Musterweg 3
      """)
    #expect(sheet.guess(header)?.reason == .personal(kind))
    #expect(sheet.roles == ["Was fehlt?: statement"])
  }

  @Test("so it is where a tool says that people typed it")
  func typed() {
    let sheet = Sheet(
      """
      ResponseId|RecordedDate|Q1|Q2
      Antwort-ID|Erfassungsdatum|Was fehlt?|Wie heißen Sie?
      {"ImportId":"_recordId"}|{"ImportId":"recordedDate"}|{"ImportId":"QID1_TEXT"}|{"ImportId":"QID2_TEXT"}
      R_1a2B|2026-03-01 08:28:49|Bäume|Rosa vom Fluss
      """, separator: "|")
    #expect(sheet.personal == ["Q2"])
    #expect(sheet.roles.last == "Q1: statement")
  }

  @Test("who somebody is can also be a group")
  func group() {
    let sheet = Sheet(
      "Was fehlt?;Wer sind Sie?\nMehr Bäume am Fluss.;Verwaltung\nMehr Bänke am Fluss.;Verwaltung")
    #expect(sheet.roles == ["Was fehlt?: statement", "Wer sind Sie?: source-group"])
  }

  @Test(
    "e-mail addresses among other words give a column away, whatever its header",
    arguments: ["Dürfen wir uns bei Ihnen melden?", "Kommentar", "Pseudonym", "id"])
  func addresses(header: String) {
    let sheet = Sheet(
      """
      Was fehlt?;\(header)
      Mehr Bäume am Fluss.;ja, max@x.example bitte
      Mehr Bänke am Fluss.;nein danke, lieber nicht
      Mehr Wasser im Park.;lieber schriftlich an mich
      """)
    #expect(sheet.guess(header)?.reason == .personal(.email))
  }

  @Test("below long texts people may sign")
  func signed() {
    let text = String(repeating: "Am Fluss fehlen Bäume und Bänke. ", count: 4)
    #expect(Sheet("Text\n\(text)max@x.example").roles == ["Text: statement"])
  }
}
