import ResonanzModel
import Testing

@Suite("The words about a fault of a catalogue")
struct CatalogueFaultWordsTests {
  @Test(
    "Every fault has its words in both languages",
    arguments: [
      (
        .fileTooLarge(limit: 1 << 20),
        "Die Datei ist größer als 1024 KiB; so groß ist kein Katalog.",
        "The file is larger than 1024 KiB; no catalogue is that large."
      ),
      (.emptyFile, "Die Datei ist leer.", "The file is empty."),
      (
        .syntax(problem: "did not find expected '-' indicator"),
        "Hier wird ein weiterer Listeneintrag erwartet; die Einrückung passt nicht (did not find"
          + " expected '-' indicator).",
        "Here another list item is expected; the indentation does not fit (did not find expected"
          + " '-' indicator)."
      ),
      (
        .syntax(problem: "found undefined tag handle"),
        "Das ist kein YAML (found undefined tag handle).",
        "This is not YAML (found undefined tag handle)."
      ),
      (
        .tab, "Hier steht ein Tabulator; YAML rückt mit Leerzeichen ein.",
        "Here is a tab; YAML indents with spaces."
      ),
      (
        .severalDocuments,
        "Hier beginnt ein zweites Dokument; eine Datei enthält genau einen Katalog.",
        "Here a second document begins; a file holds exactly one catalogue."
      ),
      (
        .alias,
        "Anker und Verweise (&name, *name) sind nicht zulässig. Schreiben Sie den Text aus, in"
          + " Anführungszeichen, wenn er mit & oder * beginnt.",
        "Anchors and aliases (&name, *name) are not allowed. Write the text out, in quotation marks"
          + " if it begins with & or *."
      ),
      (
        .duplicateKey("slug", firstLine: 3), "„slug“ steht in diesem Eintrag schon in Zeile 3.",
        "“slug” stands already in line 3 of this entry."
      ),
      (
        .duplicateKey("slug", firstLine: nil), "„slug“ steht in diesem Eintrag mehrmals.",
        "“slug” stands more than once in this entry."
      ),
      (.keyIsNoText, "Ein Schlüssel muss ein Text sein.", "A key must be a text."),
      (
        .unknownKey("rnk", in: .measure, suggestion: "rank"),
        "„rnk“ gibt es in einer Maßnahme nicht. Meinten Sie „rank“?",
        "There is no “rnk” in a measure. Did you mean “rank”?"
      ),
      (
        .missingKey("date", in: .milestone),
        "Hier fehlt „date“; das ist in einem Meilenstein nötig.",
        "Here “date” is missing; it is needed in a milestone."
      ),
      (
        .wrongShape(key: "goals", expected: .list, found: .entry),
        "„goals“ muss eine Liste sein; hier steht ein Eintrag mit Schlüsseln.",
        "“goals” must be a list; here is an entry with keys."
      ),
      (.emptyText(key: "title"), "„title“ ist leer.", "“title” is empty."),
      (
        .badSlug("Ä", suggestion: "ae"),
        "„Ä“ ist kein Slug: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche dazwischen,"
          + " höchstens 80 Zeichen. Meinten Sie „ae“?",
        "“Ä” is not a slug: lower-case letters a–z, digits and single hyphens between them, at most"
          + " 80 characters. Did you mean “ae”?"
      ),
      (
        .badChoice(key: "rank", value: "top", allowed: ["key", "priority", "other"]),
        "„top“ ist als „rank“ nicht möglich; es gibt key, priority und other.",
        "“top” is not a “rank”; there are key, priority and other."
      ),
      (
        .badDate("morgen"), "„morgen“ ist kein Tag, den es gibt, geschrieben wie 2016-12-06.",
        "“morgen” is not a day that exists, written as 2016-12-06."
      ),
      (
        .unknownTimeZone("MEZ", suggestion: nil), "Die Zeitzone „MEZ“ gibt es nicht.",
        "There is no time zone “MEZ”."
      ),
      (
        .builtInGroup("schools"),
        "Die Akteursgruppe „schools“ ist immer da und wird nicht aufgeführt.",
        "The source group “schools” is always there and is not listed."
      ),
      (
        .milestoneReadsAsPoint("now"),
        "„now“ bedeutet schon einen anderen Zeitpunkt; nennen Sie den Meilenstein anders.",
        "“now” means another point in time already; call the milestone something else."
      ),
      (
        .slugUsedTwice("m", of: .milestone, firstLine: 4),
        "Meilenstein „m“ gibt es schon in Zeile 4.", "There is a milestone “m” already in line 4."
      ),
      (
        .unknownTheme("t", suggestion: "s"),
        "Das Thema „t“ gibt es in dieser Datei nicht. Meinten Sie „s“?",
        "There is no theme “t” in this file. Did you mean “s”?"
      ),
      (
        .unknownMeasure("m", suggestion: nil), "Die Maßnahme „m“ gibt es in dieser Datei nicht.",
        "There is no measure “m” in this file."
      ),
      (
        .listedTwice("t", key: "themes"), "„t“ steht unter „themes“ mehrmals.",
        "“t” stands more than once under “themes”."
      ),
      (
        .namesItself("m", key: "replaces"), "Die Maßnahme „m“ nennt unter „replaces“ sich selbst.",
        "The measure “m” names itself under “replaces”."
      ),
    ] as [(CatalogueFault.Kind, String, String)])
  func words(kind: CatalogueFault.Kind, german: String, english: String) {
    let fault = CatalogueFault(line: 1, column: 1, kind: kind)
    #expect(fault.reason(in: .german) == german)
    #expect(fault.reason(in: .english) == english)
  }

  @Test("What a file holds is quoted on one line and shortened")
  func quoted() {
    let text = "eins\nzwei\u{A0}" + String(repeating: "x", count: 10_000)
    let fault = CatalogueFault(line: 1, column: 1, kind: .badDate(text))
    #expect(
      fault.reason(in: .english)
        == "“eins zwei \(String(repeating: "x", count: 69))…” is not a day that exists, written as"
        + " 2016-12-06.")
  }

  @Test("A refusal names the first faults, each with its line, and what to do")
  func explanation() throws {
    let faults = (1...7).map {
      CatalogueFault(line: 8 - $0, column: 1, kind: .emptyText(key: "k\(8 - $0)"))
    }
    let error = try #require(CatalogueError(name: "jena.yaml", faults: faults))
    #expect(
      error.explanation(in: .german).line
        == "Katalog: jena.yaml: Zeile 1: „k1“ ist leer. Zeile 2: „k2“ ist leer. Zeile 3: „k3“ ist"
        + " leer. Zeile 4: „k4“ ist leer. Zeile 5: „k5“ ist leer. (und 2 weitere Fehler)"
        + " Berichtigen Sie die Datei und lesen Sie sie noch einmal ein.")
    #expect(
      error.explanation(in: .english).line
        == "Catalogue: jena.yaml: line 1: “k1” is empty. line 2: “k2” is empty. line 3: “k3” is"
        + " empty. line 4: “k4” is empty. line 5: “k5” is empty. (and 2 more)"
        + " Correct the file and read it again.")
  }

  @Test("All faults are listed as compilers list them, each once")
  func lines() throws {
    let fault = CatalogueFault(line: 12, column: 5, kind: .emptyText(key: "title"))
    let error = try #require(CatalogueError(name: "jena.yaml", faults: [fault, fault]))
    #expect(error.lines(in: .german) == ["jena.yaml:12:5: „title“ ist leer."])
  }

  @Test("Where nothing is wrong there is no error")
  func noFaults() {
    #expect(CatalogueError(name: "jena.yaml", faults: []) == nil)
  }
}
