import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("The words of an import")
struct WordsTests {
  @Test(
    "why a row was not read",
    arguments: [
      (
        RowProblem.impossibleDate("31.02.2016"), "Das Datum „31.02.2016“ gibt es nicht.",
        "The date “31.02.2016” does not exist."
      ),
      (.unreadableDate("gestern"), "„gestern“ ist kein Datum.", "“gestern” is not a date."),
      (
        .ambiguousDate("1/2/2026"),
        "Beim Datum „1/2/2026“ lassen sich Tag und Monat nicht unterscheiden.",
        "Day and month of the date “1/2/2026” cannot be told apart."
      ),
      (
        .unknownGroup("Marsmenschen"), "Die Akteursgruppe „Marsmenschen“ gibt es nicht.",
        "There is no source group “Marsmenschen”."
      ),
      (
        .severalGroups("Bürger;Schule"),
        "„Bürger;Schule“ nennt mehrere Akteursgruppen; eine Zeile spricht für eine.",
        "“Bürger;Schule” names several source groups; a row speaks for one."
      ),
      (
        .unknown(.theme, "Lärm"), "Das Thema „Lärm“ gibt es nicht.", "There is no theme “Lärm”."
      ),
      (
        .unknown(.measure, "Lärm"), "Die Maßnahme „Lärm“ gibt es nicht.",
        "There is no measure “Lärm”."
      ),
      (
        .unknown(.keyword, "Lärm"), "Das Stichwort „Lärm“ gibt es nicht.",
        "There is no keyword “Lärm”."
      ),
      (
        .retired(.theme, title: "Alt"),
        "Das Thema „Alt“ ist stillgelegt und nimmt keine neuen Zuordnungen an.",
        "The theme “Alt” is retired and takes no new tags."
      ),
      (
        .retired(.measure, title: "Alt"),
        "Die Maßnahme „Alt“ ist stillgelegt und nimmt keine neuen Zuordnungen an.",
        "The measure “Alt” is retired and takes no new tags."
      ),
      (
        .retired(.keyword, title: "Alt"),
        "Das Stichwort „Alt“ ist stillgelegt und nimmt keine neuen Zuordnungen an.",
        "The keyword “Alt” is retired and takes no new tags."
      ),
      (.unknownStance("hm"), "„hm“ ist keine Tendenz.", "“hm” is not a stance."),
      (
        .unknownQuestion("Und?"), "Die Frage „Und?“ war vor der ersten Zeile nicht bekannt.",
        "The question “Und?” was not known before the first row."
      ),
    ])
  func problems(problem: RowProblem, german: String, english: String) {
    #expect(problem.sentence(in: .german) == german)
    #expect(problem.sentence(in: .english) == english)
  }

  @Test(
    "why the archive did not take a row",
    arguments: [
      (
        SubmissionFault.otherGroup(respondent: "B1", known: "citizens", named: "experts"),
        "Der Absender „B1“ gehört hier schon zur Akteursgruppe „citizens“; diese Zeile nennt „experts“.",
        "The respondent “B1” already belongs to the source group “citizens” here; this row names “experts”."
      ),
      (
        .repeatedID("17", row: 4), "Die Kennung „17“ steht schon in Zeile 4.",
        "The id “17” already stands in row 4."
      ),
      (
        .retiredTarget("alt"), "„alt“ ist stillgelegt und nimmt keine neuen Zuordnungen an.",
        "“alt” is retired and takes no new tags."
      ),
    ])
  func faults(fault: SubmissionFault, german: String, english: String) {
    #expect(fault.sentence(in: .german) == german)
    #expect(fault.sentence(in: .english) == english)
  }

  @Test("a rejected row says where it is and what is wrong with it")
  func rejection() {
    let rejection = RowRejection(
      file: "umfrage.csv", row: 412, cause: .problem(.impossibleDate("31.02.2016")))
    #expect(
      rejection.explanation(in: .german).line
        == "Import: umfrage.csv: Zeile 412: Das Datum „31.02.2016“ gibt es nicht.")
    #expect(
      rejection.explanation(in: .english).line
        == "import: umfrage.csv: row 412: The date “31.02.2016” does not exist.")
    let repeated = RowRejection(file: "a.csv", row: 2, cause: .fault(.repeatedID("1", row: 1)))
    #expect(
      repeated.explanation(in: .german).line
        == "Import: a.csv: Zeile 2: Die Kennung „1“ steht schon in Zeile 1.")
  }

  @Test("a long value is cut, and stands on one line")
  func longValue() {
    let value = "a\nb " + String(repeating: "x", count: 100)
    #expect(
      RowProblem.unknownStance(value).sentence(in: .english)
        == "“a b " + String(repeating: "x", count: 75) + "…” is not a stance.")
  }

  @Test(
    "why a column was guessed to be what it is",
    arguments: [
      (GuessReason.header("Text"), "Überschrift „Text“", "header “Text”"),
      (.dates(124, of: 124), "alle 124 Werte sind Daten", "all 124 values are dates"),
      (.dates(1, of: 1), "der einzige Wert ist ein Datum", "its only value is a date"),
      (.dates(9, of: 10), "9 von 10 Werten sind Daten", "9 of 10 values are dates"),
      (
        .freeText(averageLength: 87, repeats: true),
        "Freitext: im Mittel 87 Zeichen, kaum Wiederholungen",
        "free text: 87 characters on average, hardly any repeats"
      ),
      (
        .freeText(averageLength: 87, repeats: false),
        "Freitext: im Mittel 87 Zeichen, keine Wiederholungen",
        "free text: 87 characters on average, no repeats"
      ),
      (
        .asked(averageLength: 12),
        "Überschrift ist eine Frage, Antworten in eigenen Worten: im Mittel 12 Zeichen",
        "its header is a question, answered in people's own words: 12 characters on average"
      ),
      (.textField(.qualtrics), "Textfeld von Qualtrics", "a text field of Qualtrics"),
      (
        .groupWords(3, of: 4), "3 von 4 Werten sind Akteursgruppen",
        "3 of 4 values are source groups"
      ),
      (
        .catalogueWords(3, of: 4, .theme), "3 von 4 Werten sind Themen des Archivs",
        "3 of 4 values are themes of the archive"
      ),
      (
        .catalogueWords(3, of: 4, .measure), "3 von 4 Werten sind Maßnahmen des Archivs",
        "3 of 4 values are measures of the archive"
      ),
      (.personal(.email), "persönlich: E-Mail-Adresse", "personal: e-mail address"),
      (
        .foreignWords(.theme), "die Werte sind keine Themen des Archivs",
        "its values are no themes of the archive"
      ),
      (
        .ambiguousDates(12),
        "12 Daten, aber Tag und Monat lassen sich nicht unterscheiden (dates=day-first oder dates=month-first)",
        "12 dates, but day and month cannot be told apart (dates=day-first or dates=month-first)"
      ),
      (
        .other(.received, has: "timestamp"), "„Eingang“ steht schon in „timestamp“",
        "“timestamp” has the role received already"
      ),
      (
        .questionColumn,
        "nennt die Frage jeder Zeile; das geht nur mit genau einer Spalte von Aussagen",
        "names the question of each row; that takes exactly one column of statements"
      ),
      (
        .moderation, "Freigabe durch die Moderation; zum Filtern mit --only",
        "passed by a moderator or not; of use to --only"
      ),
      (
        .toolDates(2, .monthFirst, .microsoftForms),
        "2 Daten, der Monat zuerst, wie Microsoft Forms sie schreibt",
        "2 dates, month first, as Microsoft Forms writes them"
      ),
      (
        .toolDates(1, .dayFirst, .googleForms),
        "1 Datum, der Tag zuerst, wie Google Forms sie schreibt",
        "1 date, day first, as Google Forms writes them"
      ),
      (
        .behindStatement, "kurze Einträge ohne Überschrift gleich hinter den Aussagen",
        "short words without a header right behind the statements"
      ),
      (
        .option("Womit fahren Sie?"),
        "eine der Antworten zu „Womit fahren Sie?“; auf Wunsch ein Merkmal (attribute)",
        "one of the answers to “Womit fahren Sie?”; an attribute if wanted"
      ),
      (
        .anonymisedDates(3), "abgesendet, aber anonymisiert: 1980-01-01 ist kein Eingangsdatum",
        "submitted, but anonymised: 1980-01-01 is no date of receipt"
      ),
      (
        .alignment,
        "wie ein Kommentar zum Vorschlag steht; Tendenz, wenn es eine Maßnahme ist (--measure)",
        "how a comment stands to the proposal; a stance if that is a measure (--measure)"
      ),
      (
        .noStatements(.polisVotes), "die Datei enthält die Stimmen einer Polis-Befragung",
        "the file holds the votes of a Polis conversation"
      ),
      (.technical(.polis), "technische Spalte von Polis", "a technical column of Polis"),
      (.technical(nil), "technische Spalte", "a technical column"),
      (
        .closed(distinct: 5, of: 124),
        "geschlossene Frage: 5 verschiedene Werte in 124 Antworten; auf Wunsch ein Merkmal (attribute)",
        "closed question: 5 different values in 124 answers; an attribute if wanted"
      ),
      (
        .numbers(1), "1 Zahl; auf Wunsch ein Merkmal (attribute)",
        "1 number; an attribute if wanted"
      ),
      (
        .numbers(7), "7 Zahlen; auf Wunsch ein Merkmal (attribute)",
        "7 numbers; an attribute if wanted"
      ),
      (
        .emptyStatements("Text"), "Überschrift „Text“, aber die Spalte ist leer, soweit gelesen",
        "header “Text”, but the column is empty as far as it was read"
      ),
      (.unnamed, "ohne Überschrift", "no header"), (.empty, "leer", "empty"),
    ])
  func reasons(reason: GuessReason, german: String, english: String) {
    #expect(reason.phrase(in: .german) == german)
    #expect(reason.phrase(in: .english) == english)
  }

  @Test("every tool says what its files are recognised by")
  func recognition() {
    #expect(
      SourceTool.allCases.map { "\($0.rawValue): \($0.recognition.german)" } == [
        "LimeSurvey: submitdate oder Datum Abgeschickt, id und lastpage; als Codes, Texte oder beides",
        "Microsoft Forms: Start time und Completion time, Startzeit und Fertigstellungszeit",
        "Google Forms: Timestamp oder Zeitstempel",
        "Decidim: author/id, title/de, body/de, commentable_id",
        "adhocracy+: Link, Creator und Created, Reference No., auch auf Deutsch",
        "Polis: comment-id und comment-body oder author-id",
        "DIPAS: Node ID und Contributiontext, Contribution ID und Comment ID",
        "Qualtrics: ResponseId und RecordedDate, auch übersetzt; drei Kopfzeilen, früher zwei",
        "Taguette: id, document, tag und content",
        "comhairle: statement_id und statement_text",
      ])
    #expect(
      SourceTool.allCases.map { "\($0.rawValue): \($0.recognition.english)" } == [
        "LimeSurvey: submitdate or Date submitted, id and lastpage; as codes, texts or both",
        "Microsoft Forms: Start time and Completion time, Startzeit and Fertigstellungszeit",
        "Google Forms: Timestamp or Zeitstempel",
        "Decidim: author/id, title/de, body/de, commentable_id",
        "adhocracy+: Link, Creator and Created, Reference No., also in German",
        "Polis: comment-id and comment-body or author-id",
        "DIPAS: Node ID and Contributiontext, Contribution ID and Comment ID",
        "Qualtrics: ResponseId and RecordedDate, also translated; three header rows, formerly two",
        "Taguette: id, document, tag and content",
        "comhairle: statement_id and statement_text",
      ])
  }

  @Test("every role and every kind of personal data has a name")
  func titles() {
    let roles = ColumnRole.allCases
    #expect(
      roles.map(\.rawValue) == [
        "statement", "title", "respondent-id", "statement-id", "received", "source-group",
        "organisation", "headcount", "theme", "measure", "keyword", "stance", "votes-for",
        "votes-against", "document", "page", "attribute", "language", "consent", "question",
        "ignore",
      ])
    #expect(Set(roles.map(\.title.german)).count == roles.count)
    #expect(Set(roles.map(\.title.english)).count == roles.count)
    #expect(Set(PersonalData.allCases.map(\.title.german)).count == PersonalData.allCases.count)
  }
}
