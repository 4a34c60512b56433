import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Roles guessed for lists that people made")
struct GuessListTests {
  private let text = "Wir brauchen dringend mehr sichere Radwege in der Innenstadt."
  private let other = "Der Bus nach Isserstedt müsste auch am Sonntag fahren."

  @Test("a list by its headers")
  func headers() {
    #expect(
      roles(["Nr", "Datum", "Akteursgruppe", "Text", "Thema", "Maßnahme", "Tendenz", "Kürzel"])
        == [
          "statement-id", "received", "source-group", "statement", "theme", "measure", "stance",
          "respondent-id",
        ])
  }

  @Test(
    "a header says that statements stand below it",
    arguments: [
      "Text", "Aussage", "Antwort", "Zitat", "Kommentar", "Anregung", "Beitrag", "AUSSAGE ",
      "Dein Kommentar", "Comment",
    ])
  func statement(header: String) {
    #expect(roles([header], [[text], ["k. A."]]) == ["statement"])
  }

  @Test(
    "a header says that a consent stands below it, however it asks",
    arguments: [
      "Einwilligung", "Einwilligung zur Veröffentlichung", "Darf zitiert werden?",
      "Ich bin mit der Veröffentlichung einverstanden.", "May be published",
    ])
  func consent(header: String) {
    #expect(
      roles(["Text", header], [[text, "ja"], [other, "nein"]]) == ["statement", "consent"])
  }

  @Test("where nothing stands below any such header, that is said")
  func emptyStatements() {
    let empty = guessRoles(headers: ["Nr.", "Text"], samples: [["1", ""], ["2", " "]])
    #expect(empty.map(\.reason).last == .emptyStatements("Text"))
    #expect(empty.map(\.role).last == .statement)
    let filled = guessRoles(headers: ["Anregung", "Text"], samples: [["", text], ["", other]])
    #expect(filled.map(\.reason) == [.header("Anregung"), .header("Text")])
  }

  @Test("but not if numbers do")
  func numbers() {
    let guess = guessRoles(headers: ["Comments"], samples: [["3"], ["12"]])[0]
    #expect(guess.role == .ignore)
    #expect(guess.reason == .numbers(2))
  }

  @Test("letters with several passages: the letter is the respondent")
  func letters() {
    #expect(
      roles(
        ["Brief", "Eingang", "Zitat"], [["B1", "06.12.2016", text], ["B1", "06.12.2016", other]])
        == ["respondent-id", "received", "statement"])
    #expect(
      roles(["Nr.", "Zitat"], [["1", text], ["1", other]]) == ["respondent-id", "statement"])
  }

  @Test("an id beside one question is the respondent's, beside one list of texts the statement's")
  func ids() {
    let rows = [["1", text], ["2", other]]
    #expect(roles(["id", "Was fehlt Ihnen?"], rows) == ["respondent-id", "statement"])
    #expect(roles(["id", "Text"], rows) == ["statement-id", "statement"])
    #expect(roles(["Nr.", "Was fehlt Ihnen?"], rows) == ["statement-id", "statement"])
  }

  @Test("a column of the question, few and again and again")
  func question() {
    let rows = [["Was fehlt?", text], ["Was fehlt?", other], ["Was bleibt?", "Der Markt."]]
    #expect(roles(["Frage", "Antwort"], rows) == ["question", "statement"])
    let guess = guessRoles(
      headers: ["Frage", "Antwort", "Anregung"], samples: rows.map { $0 + [text] })[0]
    #expect(guess.role == .ignore)
    #expect(guess.reason == .questionColumn)
  }

  @Test("questions that citizens ask are statements")
  func citizensQuestions() {
    let rows = [
      ["Warum fährt am Sonntag kein Bus nach Isserstedt?"],
      ["Wann wird endlich der Radweg an der Saale gebaut?"],
      ["Wer kümmert sich eigentlich um den Spielplatz?"],
    ]
    #expect(roles(["Frage"], rows) == ["statement"])
  }

  @Test("free text without a telling header")
  func freeText() {
    let guess = guessRoles(headers: ["G4"], samples: [[text], [other]])[0]
    #expect(guess.role == .statement)
    #expect(guess.reason == .freeText(averageLength: 58, repeats: false))
  }

  @Test("short answers to a question are statements, choices are not")
  func questions() {
    let short = [["mehr Bänke"], ["die Parks"], ["nichts"], ["Busse am Abend"]]
    #expect(roles(["Was fehlt Ihnen?"], short) == ["statement"])
    let closed = (0..<20).map { [["sehr zufrieden", "eher unzufrieden"][$0 % 2]] }
    #expect(roles(["Wie zufrieden sind Sie?"], closed) == ["ignore"])
    #expect(roles(["Wie alt sind Sie?"], [["34"], ["71"]]) == ["ignore"])
    #expect(roles(["Wann sind Sie geboren?"], [["03.04.1971"], ["13.04.1981"]]) == ["ignore"])
    let choices = [["Bus;Rad;"], ["Rad;"], ["Bus;zu Fuß;"]]
    #expect(roles(["Wie kommen Sie zur Arbeit?"], choices) == ["ignore"])
    let joined = (0..<12).map { [["Bus, Rad, zu Fuß", "Rad, Auto", "Bus, Auto"][$0 % 3]] }
    #expect(roles(["Wie kommen Sie zur Arbeit?"], joined) == ["ignore"])
  }

  @Test("groups of actors are found by what the cells say")
  func groups() {
    let rows = [["Bürger"], ["Stadtrat"], ["k. A."], ["Schüler"]]
    let guess = guessRoles(headers: ["Sie sind"], samples: rows)[0]
    #expect(guess.role == .sourceGroup)
    #expect(guess.reason == .groupWords(3, of: 3))
    #expect(roles(["Gruppe"], [["A1"], ["B2"]]) == ["ignore"])
  }

  @Test("names and addresses are personal, whatever the header is")
  func personal() {
    func kind(_ header: String, _ cells: String...) -> GuessReason {
      guessRoles(headers: [header], samples: cells.map { [$0] })[0].reason
    }
    #expect(kind("Kontakt", "a@b.de", "c@d.org") == .personal(.email))
    #expect(kind("Netz", "10.0.0.1") == .personal(.network))
    #expect(kind("Wie lautet Ihre E-Mail-Adresse?", "a b") == .personal(.email))
    #expect(kind("Absender", "Anna Muster", "Ben Beispiel") == .personal(.name))
    #expect(guessRoles(headers: ["Telefon"], samples: [])[0].isPersonal)
    #expect(roles(["Absender"], [["B17"], ["B18"]]) == ["respondent-id"])
  }

  @Test("with the archive's words, themes are told from categories")
  func catalogue() {
    func guess(_ header: String, _ cells: String...) -> ColumnGuess {
      guessRoles(headers: [header], samples: cells.map { [$0] }, vocabulary: .sample)[0]
    }
    #expect(guess("Category", "stadt-mobil", "Wohnen, Bauen, Leben").role == .theme)
    #expect(
      guess("Thema", "Stadt.Mobil.Jena", "").reason == .catalogueWords(1, of: 1, .theme))
    #expect(guess("Thema", "Verkehr").reason == .foreignWords(.theme))
    #expect(guess("Maßnahme", "Radwege ausbauen").role == .measure)
  }

  @Test("dates that cannot be told apart are left out with the reason")
  func ambiguousDates() {
    let guess = guessRoles(headers: ["Datum"], samples: [["1/2/2026 10:00:00"]])[0]
    #expect(guess.role == .ignore)
    #expect(guess.reason == .ambiguousDates(1))
    let clear = guessRoles(headers: ["Timestamp"], samples: [["1/2/2026"], ["1/13/2026"]])[0]
    #expect(clear.role == .received)
    #expect(clear.dates == .monthFirst)
  }

  @Test("columns without a header are left out, and nothing at all is no columns")
  func noHeader() {
    let guess = guessRoles(headers: ["", "G4"], samples: [[text], [text, other, "zu viel"], []])
    #expect(guess.map(\.role) == [.ignore, .statement])
    #expect(guess[0].reason == .unnamed)
    #expect(guessRoles(headers: [], samples: [[], ["a"]]).isEmpty)
  }

  @Test("one bad date does not make a column of dates anything else")
  func badDate() {
    let cells = ["31.02.2016", "demnächst"] + (1...9).map { "0\($0).12.2016" }
    let guess = guessRoles(headers: ["Datum"], samples: cells.map { [$0] })[0]
    #expect(guess.reason == .dates(10, of: 11))
  }
}
