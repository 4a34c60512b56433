import Foundation
import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("A person at the prompts says what the columns of a file mean")
final class MappingDialogueTests {
  private let place = NSTemporaryDirectory() + "dialogue-\(UUID().uuidString)"
  private let file: SurveyFile
  private let folder: ProfileFolder

  init() throws {
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let text = """
      id;PLZ;Alter;Was fehlt Ihnen?
      1;07743;34;Mehr Radwege, vor allem an der Straße nach Lobeda
      2;07745;17;Busse, die auch am Sonntag noch spät abends fahren

      """
    try text.write(toFile: place + "/u.csv", atomically: true, encoding: .utf8)
    file = try SurveyFile(path: place + "/u.csv", vocabulary: .sample)
    folder = ProfileFolder(archive: place + "/jena.resonanz")
  }

  deinit { try? FileManager.default.removeItem(atPath: place) }

  /// What a person sees who types these lines, each shown where it was typed, and what came of it.
  private func talk(
    _ lines: String..., language: Language = .german, isDryRun: Bool = false
  ) throws -> (answer: DialogueAnswer, shown: String) {
    var shown = ""
    var rest = lines[...]
    var dialogue = MappingDialogue(
      MappingDialogue.Subject(
        file: file, vocabulary: .sample, folder: folder, isDryRun: isDryRun),
      mapping: try file.mapping(), consultation: nil, language: language,
      read: {
        guard let line = rest.popFirst() else { return nil }
        shown += "‹\(line)›\n"
        return line
      },
      write: { shown += $0 },
      table: { mapping, all in
        let roles = mapping.columns.map(\.role.rawValue).joined(separator: " ")
        return "\(all ? "all" : "table"): \(roles)"
      })
    return (dialogue.run(), shown)
  }

  /// What came of these lines.
  private func talk(_ lines: [String]) throws -> DialogueAnswer {
    var rest = lines[...]
    var dialogue = MappingDialogue(
      MappingDialogue.Subject(file: file, vocabulary: .sample, folder: folder),
      mapping: try file.mapping(), consultation: nil, language: .german,
      read: { rest.popFirst() }, write: { _ in }, table: { _, _ in "" })
    return dialogue.run()
  }

  private static let germanRoles = """
       1  Aussage (statement)
       2  Titel der Aussage (title)
       3  Kennung des Absenders (respondent-id)
       4  Kennung der Aussage (statement-id)
       5  Eingang (received)
       6  Akteursgruppe (source-group)
       7  Organisation (organisation)
       8  Kopfzahl (headcount)
       9  Thema (theme)
      10  Maßnahme (measure)
      11  Stichwort (keyword)
      12  Tendenz (stance)
      13  Stimmen dafür (votes-for)
      14  Stimmen dagegen (votes-against)
      15  Unterlage (document)
      16  Seite (page)
      17  Merkmal (attribute)
      18  Sprache (language)
      19  Einwilligung (consent)
      20  Frage (question)
      21  nicht übernehmen (ignore)
    """

  private static let englishRoles = """
       1  statement (statement)
       2  statement's title (title)
       3  respondent's id (respondent-id)
       4  statement's id (statement-id)
       5  received (received)
       6  source group (source-group)
       7  organisation (organisation)
       8  headcount (headcount)
       9  theme (theme)
      10  measure (measure)
      11  keyword (keyword)
      12  stance (stance)
      13  votes for (votes-for)
      14  votes against (votes-against)
      15  document (document)
      16  page (page)
      17  attribute (attribute)
      18  language (language)
      19  consent (consent)
      20  question (question)
      21  left out (ignore)
    """

  private static let germanMain =
    "Spalte (Nummer), g Gruppe, b Format, a alle, ? Hilfe, q Ende, Enter weiter:"
  private static let englishMain =
    "Column (number), g group, c consultation, a all, ? help, q quit, Enter to go on:"

  @Test("in German, from the first column to the import")
  func german() throws {
    let (answer, shown) = try talk(
      "3", "Merkma", "17", "Altersgruppe", "bands=30/18", "bands=18/30", "g", "bürger", "citizens",
      "b", "Umfrage 2016", "", "buerger", "j")
    #expect(
      shown == """
        table: respondent-id ignore ignore statement
        \(Self.germanMain) ‹3›
        #3 Alter
          2 Zahlen; auf Wunsch ein Merkmal (attribute)
          34 · 17
        \(Self.germanRoles)
        Bedeutung (Nummer oder Name) [nicht übernehmen]: ‹Merkma›
        Eine Rolle „Merkma“ gibt es nicht. Möglich sind: statement, title, respondent-id, statement-id, \
        received, source-group, organisation, headcount, theme, measure, keyword, stance, votes-for, \
        votes-against, document, page, attribute, language, consent, question, ignore.
        Bedeutung (Nummer oder Name) [nicht übernehmen]: ‹17›
        Name des Merkmals [Alter]: ‹Altersgruppe›
        Vergröbern (bands=18/30/45/65, birth-year=…, prefix=3, year, month): ‹bands=30/18›
        „bands“ kann nicht „30/18“ sein. Möglich sind: 18/30/45/65.
        Vergröbern (bands=18/30/45/65, birth-year=…, prefix=3, year, month): ‹bands=18/30›
        table: respondent-id ignore attribute statement
        \(Self.germanMain) ‹g›
        Akteursgruppe der Zeilen, die keine nennen: ‹bürger›
        Die Akteursgruppe „bürger“ gibt es nicht. Es gibt: citizens, experts, politicians, schools, \
        administration, unknown, business.
        Akteursgruppe der Zeilen, die keine nennen: ‹citizens›
        table: respondent-id ignore attribute statement
        \(Self.germanMain) ‹b›
        Beteiligungsformat: ‹Umfrage 2016›
        \(Self.germanMain) ‹›
        Als Importvorlage behalten? Name, oder Enter für nein: ‹buerger›
        Importieren? [J/n] ‹j›

        """)
    guard case .take(let mapping, let consultation, let profile) = answer else {
      Issue.record("left")
      return
    }
    #expect(mapping.group == "citizens")
    #expect(mapping.columns[2].coarsening == .bands([18, 30]))
    #expect(mapping.columns[2].name == "Altersgruppe")
    #expect(consultation == "Umfrage 2016")
    #expect(profile == "buerger")
  }

  @Test("in English, with a question that is about a measure")
  func english() throws {
    let (answer, shown) = try talk(
      "4", "", "What is missing?", "wohnen", "radweg", "radwege", "?", "", "", "n", "a", "", "",
      "y",
      language: .english, isDryRun: true)
    #expect(
      shown == """
        table: respondent-id ignore ignore statement
        \(Self.englishMain) ‹4›
        #4 Was fehlt Ihnen?
          free text: 50 characters on average, no repeats
          Mehr Radwege, vor allem an der Straße nach Lobeda · Busse, die auch am Sonntag noch spät \
        abends fahren
        \(Self.englishRoles)
        Role (number or name) [statement]: ‹›
        Question as people read it [Was fehlt Ihnen?]: ‹What is missing?›
        Theme of all answers (slug): ‹wohnen›
        Measure of all answers (slug): ‹radweg›
        There is no measure “radweg”. Did you mean “radwege”?
        Measure of all answers (slug): ‹radwege›
        table: respondent-id ignore ignore statement
        \(Self.englishMain) ‹?›
        The table shows what each column means. A number or header changes that column, Enter takes all \
        as it is; g sets the source group of the rows that name none, c the consultation, and a shows \
        what is left out, too. At each question Enter keeps what stands in [ ], a dash - takes it away, \
        and q leaves without importing anything.
        \(Self.englishMain) ‹›
        Keep as a profile? A name, or Enter for no: ‹›
        Dry run? [Y/n] ‹n›
        table: respondent-id ignore ignore statement
        \(Self.englishMain) ‹a›
        all: respondent-id ignore ignore statement
        \(Self.englishMain) ‹›
        Keep as a profile? A name, or Enter for no: ‹›
        Dry run? [Y/n] ‹y›

        """)
    guard case .take(let mapping, nil, nil) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(mapping.columns[3].question == "What is missing?")
    #expect(mapping.columns[3].theme == "wohnen")
    #expect(mapping.columns[3].measure == "radwege")
  }

  @Test("who presses Enter takes it as it is, who leaves or goes away imports nothing")
  func leaving() throws {
    #expect(
      try talk(["", "", ""]) == .take(try file.mapping(), consultation: nil, profile: nil))
    for lines in [[], ["q"], ["3", "q"], ["", "q"], ["", "a", "q"], ["", "", " Q "], ["", ""]] {
      #expect(try talk(lines) == .leave, "\(lines)")
    }
    #expect(try talk("q", language: .english).shown.hasSuffix("‹q›\nNothing imported.\n"))
  }

  @Test("what cannot be imported is said, and asked again")
  func faults() throws {
    let (answer, shown) = try talk("4", "ignore", "", "9", "Was f", "statement", "", "", "", "q")
    #expect(answer == .leave)
    #expect(
      shown.contains(
        "Keine Spalte enthält Aussagen. Die Datei hat: #1 „id“, #2 „PLZ“, #3 „Alter“, #4 „Was fehlt "
          + "Ihnen?“. Legen Sie eine fest, z. B. mit --set \"#4=statement\".\n"))
    #expect(shown.contains("‹9›\nEine Spalte „#9“ hat die Datei nicht.\n"))
  }

  @Test("what is personal is not shown, and only taken less exactly")
  func personal() throws {
    let (answer, shown) = try talk(
      "PLZ", "Merkmal", "", "", "", "2", "", "-", "prefix=3", "", "", "j")
    #expect(!shown.contains("07743"))
    #expect(shown.contains("„PLZ“ ist persönlich (Anschrift) und wird nicht im Wortlaut behalten."))
    guard case .take(let mapping, _, _) = answer else {
      Issue.record("left")
      return
    }
    #expect(mapping.columns[1].coarsening == .prefix(3))
    #expect(mapping.columns[1].name == nil)
  }

  @Test("a profile is not kept under a name that is taken")
  func profiles() throws {
    try folder.keep(try Profile(yaml: "columns: { a: statement }", file: "a"), as: "alt")
    let (answer, shown) = try talk("", "alt", "a/b", "neu", "")
    #expect(shown.contains("‹alt›\nDiese Importvorlage gibt es schon, mit anderem Inhalt."))
    #expect(shown.contains("‹a/b›\nSo kann keine Importvorlage heißen."))
    #expect(answer == .take(try file.mapping(), consultation: nil, profile: "neu"))
  }

  @Test("how the file holds its answers follows from the columns")
  func layout() throws {
    #expect(try file.mapping().layout == .wide)
    guard case .take(let mapping, _, _) = try talk(["1", "ignore", "", "", ""]) else {
      Issue.record("left")
      return
    }
    #expect(mapping.layout == .long)
  }
}
