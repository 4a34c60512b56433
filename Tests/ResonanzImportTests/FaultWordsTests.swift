import ResonanzImport
import ResonanzModel
import Testing

@Suite("What is said of columns and profiles that cannot be")
struct FaultWordsTests {
  private static let text = NumberedColumn(number: 2, header: "Text")
  private static let other = NumberedColumn(number: 3, header: "")
  private static let roles =
    "statement, title, respondent-id, statement-id, received, source-group, organisation, headcount, "
    + "theme, measure, keyword, stance, votes-for, votes-against, document, page, attribute, "
    + "language, consent, question, ignore"
  private static let options =
    "text, theme, measure, keyword, stance, name, dates, bands, birth-year, prefix, date"

  private static let cases: [(MappingFault, String, String)] = [
    (
      .unknownColumn("Datun", near: ["Datum"]),
      "Eine Spalte „Datun“ hat die Datei nicht. Meinten Sie „Datum“?",
      "The file has no column “Datun”. Did you mean “Datum”?"
    ),
    (
      .unknownColumn("x", near: []), "Eine Spalte „x“ hat die Datei nicht.",
      "The file has no column “x”."
    ),
    (
      .ambiguousColumn("Te", columns: [text, other]),
      "„Te“ kann mehrere Spalten meinen: #2 „Text“, #3. Nennen Sie die Nummer, z. B. #2.",
      "“Te” can mean several columns: #2 “Text”, #3. Give the number, e.g. #2."
    ),
    (
      .missingColumns(["a", "b"]),
      "Die Datei hat nicht alle Spalten der Importvorlage: „a“, „b“. Wählen Sie eine andere Importvorlage "
        + "oder streichen Sie dort diese Spalten.",
      "The file does not have all columns of the profile: “a”, “b”. Choose another profile, or "
        + "remove these columns from it."
    ),
    (
      .unknownRole("themen", near: ["theme"]),
      "Eine Rolle „themen“ gibt es nicht. Meinten Sie „theme“?",
      "There is no role “themen”. Did you mean “theme”?"
    ),
    (
      .unknownRole("x", near: []), "Eine Rolle „x“ gibt es nicht. Möglich sind: \(roles).",
      "There is no role “x”. There are: \(roles)."
    ),
    (
      .unknownOption("x", near: []),
      "Eine Angabe „x“ gibt es bei Spalten nicht. Möglich sind: \(options).",
      "Columns have no option “x”. There are: \(options)."
    ),
    (
      .unknownOptionValue(option: "dates", value: "us", allowed: ["day-first", "month-first"]),
      "„dates“ kann nicht „us“ sein. Möglich sind: day-first, month-first.",
      "“dates” cannot be “us”. It can be: day-first, month-first."
    ),
    (
      .unreadableEdit("Text", form: "COLUMN=ROLE"),
      "„Text“ ist keine Angabe zu einer Spalte. Schreiben Sie COLUMN=ROLE.",
      "“Text” says nothing about a column. Write COLUMN=ROLE."
    ),
    (
      .noStatementColumn([text, other]),
      "Keine Spalte enthält Aussagen. Die Datei hat: #2 „Text“, #3. Legen Sie eine fest, z. B. mit "
        + "--set \"#3=statement\".",
      "No column holds statements. The file has: #2 “Text”, #3. Name one, e.g. with "
        + "--set \"#3=statement\"."
    ),
    (
      .noStatements(.polisVotes),
      "Die Datei enthält keine Aussagen, sondern die Stimmen einer Polis-Befragung. Importieren Sie "
        + "comments.csv aus demselben Ordner.",
      "The file holds no statements but the votes of a Polis conversation. Import comments.csv of "
        + "the same folder."
    ),
    (
      .noStatements(.decidimResults),
      "Die Datei enthält keine Aussagen, sondern den Umsetzungsstand von Vorhaben in Decidim. "
        + "Importieren Sie die Vorschläge (proposals) oder Kommentare (comments).",
      "The file holds no statements but how far projects in Decidim have come. Import the proposals "
        + "or the comments."
    ),
    (
      .noStatements(.taguetteCodebook),
      "Die Datei enthält keine Aussagen, sondern die Stichwörter von Taguette. Importieren Sie die "
        + "Textstellen (highlights).",
      "The file holds no statements but the tags of Taguette. Import the highlights."
    ),
    (
      .repeatedRole(.received, [text, other]),
      "Nur eine Spalte kann „Eingang“ (received) sein, hier sind es: #2 „Text“, #3. Lassen Sie die "
        + "übrigen weg: --set SPALTE=ignore.",
      "Only one column can be received, here there are: #2 “Text”, #3. Leave out the others: "
        + "--set COLUMN=ignore."
    ),
    (
      .questionInWide(text),
      "#2 „Text“ nennt die Frage jeder Zeile, aber die Datei hat für jede Frage eine Spalte. Wählen "
        + "Sie --layout long oder lassen Sie die Spalte weg.",
      "#2 “Text” names the question of each row, but the file has a column for each question. "
        + "Choose --layout long, or leave out the column."
    ),
    (
      .questionForSeveral(text, statements: [text, other]),
      "#2 „Text“ nennt die Frage jeder Zeile, aber mehrere Spalten enthalten Aussagen: #2 „Text“, "
        + "#3. Lassen Sie eine davon übrig.",
      "#2 “Text” names the question of each row, but several columns hold statements: "
        + "#2 “Text”, #3. Keep one of them."
    ),
    (
      .titleOfSeveral(text, statements: [text, other]),
      "#2 „Text“ ist ein Titel, aber mehrere Spalten enthalten Aussagen: #2 „Text“, #3. Lassen Sie "
        + "eine davon übrig oder machen Sie auch den Titel zur Aussage (statement).",
      "#2 “Text” is a title, but several columns hold statements: #2 “Text”, #3. Keep one of them, "
        + "or make the title a statement too."
    ),
    (
      .tooManyQuestions(column: "Text", limit: 500),
      "Die Spalte „Text“ enthält mehr als 500 verschiedene Fragen. Lassen Sie sie weg: "
        + "--set SPALTE=ignore.",
      "The column “Text” has more than 500 different questions. Leave it out: "
        + "--set COLUMN=ignore."
    ),
    (
      .unknownGroup("citizen", known: ["citizens", "schools"]),
      "Die Akteursgruppe „citizen“ gibt es nicht. Es gibt: citizens, schools.",
      "There is no source group “citizen”. There is: citizens, schools."
    ),
    (
      .unknownTarget(.theme, "a", near: ["b", "c"]),
      "Das Thema „a“ gibt es nicht. Meinten Sie „b“ oder „c“?",
      "There is no theme “a”. Did you mean “b” or “c”?"
    ),
    (
      .retiredTarget(.measure, "a"),
      "Die Maßnahme „a“ ist stillgelegt und nimmt keine neuen Zuordnungen an.",
      "The measure “a” is retired and takes no new tags."
    ),
  ]

  @Test("each fault of a mapping, word for word", arguments: cases)
  func mapping(fault: MappingFault, german: String, english: String) {
    #expect(fault.explanation(in: .german).line == "Spalten festlegen: " + german)
    #expect(fault.explanation(in: .english).line == "mapping the columns: " + english)
  }

  private static let profiles: [(ProfileFault.Kind, String, String)] = [
    (
      .notYAML("bad"),
      "Das ist kein gültiges YAML (bad). Prüfen Sie Einrückung und Anführungszeichen.",
      "This is not valid YAML (bad). Check indentation and quotation marks."
    ),
    (
      .unknownKey("rolle", near: ["role"]),
      "Den Schlüssel „rolle“ gibt es hier nicht. Meinten Sie „role“?",
      "There is no key “rolle” here. Did you mean “role”?"
    ),
    (
      .unknownKey("x", near: []), "Den Schlüssel „x“ gibt es hier nicht.",
      "There is no key “x” here."
    ),
    (.wrongForm(key: "a", .text), "„a“ muss ein Text sein.", "“a” must be a text."),
    (.wrongForm(key: "a", .list), "„a“ muss eine Liste sein.", "“a” must be a list."),
    (
      .wrongForm(key: "a", .mapping), "„a“ muss aus Schlüsseln und Werten bestehen.",
      "“a” must have keys and values."
    ),
    (
      .wrongForm(key: "a", .date), "„a“ muss ein Datum sein, das es gibt, z. B. 2016-12-06.",
      "“a” must be a date that exists, e.g. 2016-12-06."
    ),
    (
      .unknownValue(key: "layout", value: "x", allowed: ["wide", "long"]),
      "„layout“ kann nicht „x“ sein. Möglich sind: wide, long.",
      "“layout” cannot be “x”. It can be: wide, long."
    ),
    (
      .tooLarge(limit: 1 << 20),
      "Die Vorlage ist größer als 1 MB. Wählen Sie eine Importvorlage.",
      "The profile is larger than 1 MB. Choose an import profile."
    ),
    (
      .alias("a"),
      "Verweise mit &a und *a gibt es in Importvorlagen nicht. Schreiben Sie die Angaben aus.",
      "Profiles have no references by &a and *a. Write the entries out."
    ),
    (
      .noColumns,
      "Die Importvorlage nennt keine Spalten. Schreiben Sie unter „columns“, was sie bedeuten.",
      "The profile names no columns. Say what they mean below “columns”."
    ),
  ]

  @Test("each fault of a profile, word for word", arguments: profiles)
  func profile(kind: ProfileFault.Kind, german: String, english: String) {
    let fault = ProfileFault(file: "a.yaml", line: 3, kind)
    #expect(fault.explanation(in: .german).line == "Importvorlage: a.yaml: Zeile 3: " + german)
    #expect(fault.explanation(in: .english).line == "profile: a.yaml: line 3: " + english)
    let whole = ProfileFault(file: "a.yaml", line: nil, kind)
    #expect(whole.explanation(in: .german).line == "Importvorlage: a.yaml: " + german)
  }
}
