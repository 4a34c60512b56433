import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("LimeSurvey")
struct LimeSurveyTests {
  private static let rows = """

    1;2026-03-01 10:11:12;5;de;881;203.0.113.7;Mehr Bänke am Fluss;-oth-;Lastenrad;Y;;zu voll;A1;A2
    2;;2;de;882;203.0.113.8;Ein Schwimmbad;A1;;;Y;;A2;A2
    3;1980-01-01 00:00:00;5;de;883;203.0.113.9;;A2;;Y;Y;k. A.;A1;A1
    """

  private static let codes =
    "id;submitdate;lastpage;startlanguage;seed;ipaddr;Q1;Q2;Q2[other];Q3[SQ001];Q3[SQ002];"
    + "Q3[SQ001comment];Q7[SQ001];Q7[SQ002]"

  private static let texts =
    "Antwort ID;Datum Abgeschickt;Letzte Seite;Start-Sprache;Zufallsgeneratorstartwert;IP-Adresse;"
    + "Was fehlt Ihnen?;Womit fahren Sie?;Womit fahren Sie? [Sonstiges];Was nutzen Sie? [Bus];"
    + "Was nutzen Sie? [Bahn];Was nutzen Sie? [Bus] [Kommentar];Wie finden Sie [Parks];"
    + "Wie finden Sie [Plätze]"

  private static let both =
    "id. Antwort ID;submitdate. Datum Abgeschickt;lastpage. Letzte Seite;"
    + "startlanguage. Start-Sprache;seed. Zufallsgeneratorstartwert;ipaddr. IP-Adresse;"
    + "Q1. Was fehlt Ihnen?;Q2. Womit fahren Sie?;Q2[other]. Womit fahren Sie? [Sonstiges];"
    + "Q3[SQ001]. Was nutzen Sie? [Bus];Q3[SQ002]. Was nutzen Sie? [Bahn];"
    + "Q3[SQ001comment]. Was nutzen Sie? [Bus] [Kommentar];Q7[SQ001]. Wie finden Sie [Parks];"
    + "Q7[SQ002]. Wie finden Sie [Plätze]"

  private static let everyHeading = [
    codes, codes.replacing("[", with: "_").replacing("]", with: ""), texts,
    texts.replacing(" ", with: "_"), both,
    texts.replacing("Datum Abgeschickt", with: "Datum Abgesch.."),
  ]

  @Test("whatever its headings are, the same columns are found", arguments: everyHeading)
  func headings(header: String) throws {
    let sheet = Sheet(header + Self.rows)
    #expect(sheet.tool == .limeSurvey)
    #expect(
      sheet.guesses.map(\.role) == [
        .respondentID, .received, .ignore, .language, .ignore, .ignore, .statement, .ignore,
        .statement, .ignore, .ignore, .statement, .ignore, .ignore,
      ])
    #expect(sheet.personal == [sheet.headers[5]])
    let drafts = try sheet.drafts()
    #expect(drafts.map(\.row) == [2, 4])
    #expect(drafts.map(\.received) == ["2026-03-01", nil])
    #expect(
      drafts.map { $0.statements.map(\.text) } == [
        ["Mehr Bänke am Fluss", "Lastenrad", "zu voll"], ["k. A."],
      ])
    #expect(drafts.map(\.respondent?.sourceID) == ["1", "3"])
    #expect(drafts.map(\.language) == ["de", "de"])
  }

  @Test(
    "the question of own words says so",
    arguments: [
      (codes, ["Q1", "Q2 (Sonstiges)", "Q3 (Kommentar zu SQ001)"]),
      (
        texts,
        ["Was fehlt Ihnen?", "Womit fahren Sie? (Sonstiges)", "Was nutzen Sie? (Kommentar zu Bus)"]
      ),
      (
        texts.replacing(" ", with: "_"),
        ["Was fehlt Ihnen?", "Womit fahren Sie? (Sonstiges)", "Was nutzen Sie? (Kommentar zu Bus)"]
      ),
      (
        both,
        [
          "Was fehlt Ihnen?", "Womit fahren Sie? (Sonstiges)",
          "Was nutzen Sie? (Kommentar zu SQ001)",
        ]
      ),
    ])
  func questions(header: String, questions: [String]) throws {
    #expect(try Sheet(header + Self.rows).mapping().questions == questions)
  }

  @Test("why each column is what it is")
  func reasons() {
    let sheet = Sheet(Self.codes + Self.rows)
    #expect(sheet.guess("Q2[other]")?.reason == .textField(.limeSurvey))
    #expect(sheet.guess("Q2")?.reason == .closed(distinct: 3, of: 3))
    #expect(sheet.guess("Q3[SQ001]")?.reason == .option("Q3"))
    #expect(sheet.guess("Q7[SQ002]")?.reason == .option("Q7"))
    #expect(sheet.guess("seed")?.reason == .technical(.limeSurvey))
    #expect(sheet.guess("ipaddr")?.reason == .personal(.network))
  }

  @Test("sheets that nobody sent off are taken when they are asked for")
  func incomplete() throws {
    let drafts = try Sheet(Self.codes + Self.rows).drafts { $0.takesIncomplete = true }
    #expect(drafts.map(\.row) == [2, 3, 4])
    #expect(drafts.map(\.received) == ["2026-03-01", nil, nil])
  }

  @Test("whether they are taken is part of what the mapping says")
  func mappingSays() throws {
    let sheet = Sheet(Self.codes + Self.rows)
    let usual = try sheet.mapping().json
    let all = try sheet.mapping { $0.takesIncomplete = true }.json
    #expect(usual.contains(#""submission":"submitdate""#))
    #expect(!usual.contains("incomplete"))
    #expect(all.contains(#""incomplete":true"#))
  }

  @Test("where all dates are anonymised, the date stamp says when it came in")
  func anonymised() throws {
    let sheet = Sheet(
      """
      id;submitdate;lastpage;startlanguage;startdate;datestamp;Q1
      1;1980-01-01 00:00:00;5;de;2026-03-01 10:00:00;2026-03-01 10:11:12;Mehr Bänke
      2;1980-01-01 00:00:00;5;de;2026-03-02 10:00:00;2026-03-02 10:11:12;Mehr Bäume
      3;;1;de;2026-03-03 10:00:00;2026-03-03 10:11:12;Mehr Büsche
      """)
    #expect(sheet.guess("submitdate")?.reason == .anonymisedDates(2))
    #expect(sheet.guess("datestamp")?.reason == .dates(3, of: 3))
    #expect(
      try sheet.drafts { $0.columns[6].role = .statement }.map(\.received) == [
        "2026-03-01", "2026-03-02",
      ])
  }

  @Test("choices in words, in either language, are closed")
  func choices() {
    let german = Sheet(
      """
      Antwort ID;Datum Abgeschickt;Wo sind Sie oft? [Park];Wo sind Sie oft? [Markt];Wo sind Sie oft? [Sonstiges]
      1;2026-03-01 10:11:12;Ja;Nein;Saaleufer
      2;2026-03-01 10:11:12;Nein;k. A.;
      """)
    #expect(german.guesses.map(\.role) == [.respondentID, .received, .ignore, .ignore, .statement])
    let english = Sheet(
      """
      Response ID;Date submitted;Where do you go? [Park];Where do you go? [Market];Where do you go? [Other]
      1;2026-03-01 10:11:12;Yes;N/A;river
      2;2026-03-01 10:11:12;No;Yes;
      """)
    #expect(
      english.guesses.map(\.role) == [.respondentID, .received, .ignore, .ignore, .statement])
    #expect(english.guesses[4].label == "Where do you go? (other)")
  }

  @Test("a row of a matrix that is called so is closed")
  func matrix() {
    let sheet = Sheet(
      """
      Antwort ID;Datum Abgeschickt;Wie wichtig? [Bus];Wie wichtig? [Sonstiges]
      1;2026-03-01 10:11:12;sehr wichtig;eher wichtig
      2;2026-03-01 10:11:12;eher wichtig;sehr wichtig
      """)
    #expect(sheet.guesses.map(\.role) == [.respondentID, .received, .ignore, .ignore])
    #expect(sheet.guesses[3].reason == .option("Wie wichtig?"))
  }

  @Test("several short texts of one question are open")
  func shortTexts() throws {
    let sheet = Sheet(
      """
      id;submitdate;lastpage;Q5[SQ001];Q5[SQ002]
      1;2026-03-01 10:11:12;3;Radwege an der Saale ausbauen und beleuchten;Sichere Schulwege für alle Kinder im Viertel
      2;2026-03-02 10:11:12;3;Mehr Bänke und Schatten auf dem Marktplatz;Busse, die auch am Sonntag nach Osten fahren
      """)
    #expect(sheet.guesses.map(\.role).suffix(2) == [.statement, .statement])
    #expect(try sheet.texts().count == 4)
  }

  @Test("names that a question asks for are personal")
  func names() {
    let sheet = Sheet(
      """
      Antwort ID;Datum Abgeschickt;Wer sind Sie? [Vorname];Wer sind Sie? [Nachname];Wer sind Sie? [E-Mail]
      1;2026-03-01 10:11:12;Ada;Beispiel;ada@example.org
      """)
    #expect(sheet.personal == sheet.headers.suffix(3))
  }

  @Test("how long somebody took is of use to LimeSurvey alone")
  func timings() {
    let sheet = Sheet(
      """
      id;submitdate;lastpage;interviewtime;groupTime7;g3Time
      1;2026-03-01 10:11:12;3;120.5;60.2;30.1
      """)
    #expect(
      sheet.guesses.suffix(3).map(\.reason) == Array(repeating: .technical(.limeSurvey), count: 3))
  }

  @Test("VV: two header rows, and words in braces for what a line cannot hold")
  func vv() throws {
    let sheet = Sheet(
      """
      Antwort ID|Datum Abgeschickt|Letzte Seite|Start-Sprache|Was fehlt Ihnen?|Womit fahren Sie?|Womit fahren Sie? (2)
      id|submitdate|lastpage|startlanguage|Q1|Q2|Q2_other
      1|2026-03-01 10:11:12|3|de|{quote}Alles{quote}{newline}und {lbrace}mehr}{tab}!|-oth-|Roller
      2|{question_not_shown}|1|de|Ein Bad|A1|{question_not_shown}
      3|1980-01-01 00:00:00|3|de|{lbrace}newline} ist kein Wort|A1|{question_not_shown}
      """, separator: "|")
    #expect(
      sheet.guesses.map(\.role) == [
        .respondentID, .received, .ignore, .language, .statement, .ignore, .statement,
      ])
    let mapping = try sheet.mapping()
    #expect(mapping.headerRows == 2)
    #expect(mapping.cells == .limeSurveyVV)
    #expect(mapping.questions == ["Was fehlt Ihnen?", "Womit fahren Sie? (Sonstiges)"])
    #expect(
      try sheet.texts() == [
        "\"Alles\"\nund {mehr}\t!", "Roller", "{newline} ist kein Wort",
      ])
  }
}
