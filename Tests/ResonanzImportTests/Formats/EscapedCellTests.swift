import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Cells that a tool keeps from being formulas")
struct EscapedCellTests {
  private let answers = "'=Mehr Bäume;'Ruhe' heißt weniger Autos;'-ohne Beton;=Mehr Bänke"

  @Test("LimeSurvey: an apostrophe before an equals sign is not of the answer")
  func limeSurvey() throws {
    let sheet = Sheet(
      """
      id;submitdate;lastpage;A;B;C;D
      1;2026-03-01 10:11:12;3;\(answers)
      """)
    let texts = try sheet.texts { mapping in
      for index in 3...6 { mapping.columns[index].role = .statement }
    }
    #expect(texts == ["=Mehr Bäume", "'Ruhe' heißt weniger Autos", "'-ohne Beton", "=Mehr Bänke"])
    #expect(try sheet.mapping().json.contains("\"cells\":\"limesurvey\""))
  }

  @Test("a list of anybody's is read as it stands")
  func others() throws {
    #expect(try Sheet("id;Text\n1;'=Mehr Bäume am Fluss.").texts() == ["'=Mehr Bäume am Fluss."])
  }

  @Test("comhairle: statements with their ids, and no apostrophe before the sign of a formula")
  func comhairle() throws {
    let sheet = Sheet(
      """
      statement_id;created_at;statement_text;moderation_status;is_seed;themes;reject_reason;reject_note;edited_from_statement_id;replaced_by_statement_ids
      s1;2026-03-01T10:11:12Z;'-ohne Beton;accepted;false;Wohnen, Bauen, Leben;;;;
      s2;2026-03-02T10:11:12Z;'Ruhe' zuerst;rejected;false;;off_topic;Passt nicht zum Thema des Gesprächs.;;
      s3;2026-03-03T10:11:12Z;'@alle: mehr Bäume;accepted;true;;;;;
      """)
    #expect(sheet.tool == .comhairle)
    #expect(
      sheet.roles == [
        "statement_id: statement-id", "created_at: received", "statement_text: statement",
        "themes: theme",
      ])
    #expect(sheet.guess("moderation_status")?.reason == .moderation)
    #expect(sheet.guess("reject_note")?.reason == .technical(.comhairle))
    let drafts = try sheet.drafts()
    #expect(drafts.map { $0.statements[0].sourceID } == ["s1", "s2", "s3"])
    #expect(try sheet.texts() == ["-ohne Beton", "'Ruhe' zuerst", "@alle: mehr Bäume"])
    #expect(try sheet.texts { try? $0.apply(.only("moderation_status=accepted")) }.count == 2)
  }
}
