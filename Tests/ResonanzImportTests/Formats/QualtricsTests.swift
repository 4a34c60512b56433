import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Qualtrics")
struct QualtricsTests {
  @Test("three header rows: codes, labels and import ids")
  func three() throws {
    let sheet = Sheet(
      """
      StartDate|EndDate|Status|IPAddress|Finished|RecordedDate|ResponseId|RecipientLastName|UserLanguage|Q1|Q2_4|Q2_4_TEXT|Q3|Q3 - Topics|Q3 - Sentiment Score
      Anfangsdatum|Enddatum|Antworttyp|IP-Adresse|Beendet|Erfassungsdatum|Antwort-ID|Nachname des Empfängers|Benutzersprache|Wie finden Sie die Stadt?|Womit fahren Sie? - Ausgewählte Antwort - Sonstiges|Womit fahren Sie? - Sonstiges - Text|Was fehlt?|Q3 - Topics|Q3 - Sentiment Score
      {"ImportId":"startDate"}|{"ImportId":"endDate"}|{"ImportId":"status"}|{"ImportId":"ipAddress"}|{"ImportId":"finished"}|{"ImportId":"recordedDate"}|{"ImportId":"_recordId"}|{"ImportId":"recipientLastName"}|{"ImportId":"userLanguage"}|{"ImportId":"QID1"}|{"ImportId":"QID2_4"}|{"ImportId":"QID2_4_TEXT"}|{"ImportId":"QID3_TEXT"}|{"ImportId":"QID3_TEXT_x_Topics"}|{"ImportId":"QID3_TEXT_y_Score"}
      2026-03-01 08:28:09|2026-03-01 08:28:48|0|203.0.113.7|1|2026-03-01 08:28:49|R_1a2B||DE|2|4|Roller|Bäume|Natur|2
      """, separator: "|")
    #expect(
      sheet.roles == [
        "RecordedDate: received", "ResponseId: respondent-id", "UserLanguage: language",
        "Q2_4_TEXT: statement", "Q3: statement",
      ])
    #expect(sheet.guess("Q3")?.reason == .textField(.qualtrics))
    #expect(sheet.personal == ["IPAddress", "RecipientLastName"])
    #expect(sheet.guess("Q3 - Topics")?.reason == .technical(.qualtrics))
    #expect(sheet.guess("Q3 - Sentiment Score")?.reason == .technical(.qualtrics))
    let mapping = try sheet.mapping()
    #expect(mapping.headerRows == 3)
    #expect(mapping.questions == ["Womit fahren Sie? - Sonstiges - Text", "Was fehlt?"])
    #expect(try sheet.texts() == ["Roller", "Bäume"])
  }

  @Test(
    "two header rows, where the import ids were taken out",
    arguments: [
      "Start Date|End Date|Response Type|Finished|Recorded Date|Response ID",
      "Anfangsdatum|Enddatum|Antworttyp|Beendet|Erfassungsdatum|Antwort-ID",
    ])
  func labels(labels: String) throws {
    let sheet = Sheet(
      """
      StartDate|EndDate|Status|Finished|RecordedDate|ResponseId|Q1|Q2
      \(labels)|Wie finden Sie die Stadt?|Was fehlt?
      2026-03-01 08:28:09|2026-03-01 08:28:48|0|1|2026-03-01 08:28:49|R_1a2B|2|Mehr Bäume
      """, separator: "|")
    let mapping = try sheet.mapping()
    #expect(mapping.headerRows == 2)
    #expect(mapping.questions == ["Was fehlt?"])
    #expect(try sheet.texts() == ["Mehr Bäume"])
    #expect(try sheet.drafts().map(\.received) == ["2026-03-01"])
  }

  @Test("a single header row is followed by answers")
  func single() throws {
    let sheet = Sheet(
      """
      StartDate|RecordedDate|ResponseId|Was fehlt?
      2026-03-01 08:28:09|2026-03-01 08:28:49|R_1a2B|Mehr Bäume
      """, separator: "|")
    #expect(try sheet.mapping().headerRows == 1)
    #expect(try sheet.texts() == ["Mehr Bäume"])
  }

  @Test("older files have two header rows")
  func legacy() throws {
    let sheet = Sheet(
      """
      V1;V2;V3;V6;V7;V8;V9;V10;Q1;Q2;LocationLatitude;
      ResponseID;ResponseSet;Name;IPAddress;Status;StartDate;EndDate;Finished;Eine Auswahl;Was fehlt?;LocationLatitude;
      R_1a2B;Standard-Antwortsatz;Anonym;203.0.113.7;0;2026-03-01 08:28:09;2026-03-01 08:28:48;1;2;Mehr Bäume;50.9;
      """)
    #expect(sheet.roles == ["V1: respondent-id", "V9: received", "Q2: statement"])
    #expect(sheet.personal == ["V3", "V6", "LocationLatitude"])
    #expect(try sheet.mapping().headerRows == 2)
    #expect(try sheet.drafts().map(\.received) == ["2026-03-01"])
  }
}
