import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody types cards, posters and letters")
struct CardListTests {
  private static let german = """

    @format Werkstatt 2016
    @gruppe Schulen
    @eingang 14.09.2016
    @unterlage wand-3.jpg
    @kopfzahl 12
    @frage Was fehlt?
    @seite 3
    Mehr Radwege
      und zwar überall
    Mehr Radwege
    @thema mobil
    Busse am Abend
    @thema
    @grupe Bürger
    Falsch einsortiert
    Auch falsch
    @gruppe Bürger
    @brief
    Sehr geehrte Damen und Herren,
    @seite 2
    ich wünsche mir Bänke.
    @ende
    @neu
    @format Dialog
    \\@alle: danke

    """

  private static let english =
    german
    .replacing("@format", with: "@consultation").replacing("@gruppe", with: "@group")
    .replacing("@eingang", with: "@received").replacing("@unterlage", with: "@document")
    .replacing("@kopfzahl", with: "@headcount").replacing("@frage", with: "@question")
    .replacing("@seite", with: "@page").replacing("@thema", with: "@theme")
    .replacing("@grupe", with: "@gruop").replacing("@brief", with: "@letter")
    .replacing("@ende", with: "@end").replacing("@neu", with: "@new")

  @Test("into a text file, and reads what became of it", arguments: Language.allCases)
  func file(language: Language) throws {
    let town = try Town.founded(language)
    try town.write("karten.txt", language == .german ? Self.german : Self.english)
    var job = Transcript(in: town)
    try job.type(
      "resonanz import karten.txt --dry-run", "resonanz import karten.txt",
      "cat karten.rejected.txt", "sed -i 's/grupe/gruppe/; s/gruop/group/' karten.rejected.txt",
      "resonanz import karten.rejected.txt", "resonanz import karten.rejected.txt --quiet",
      "resonanz import karten.txt --quiet", "resonanz show 1", "resonanz show 4",
      "resonanz export statements --format jsonl", "resonanz verify")
    try expect(job.text, matches: "cards.\(language.rawValue).txt")
  }

  @Test("in whatever Notepad saves", arguments: ["Windows-1252", "UTF-16", "UTF-8"])
  func encoding(name: String) throws {
    let town = try Town.founded()
    let text = "@format Post\r\n@gruppe Bürger\r\nGrößere Bäume\r\n"
    let bytes: [UInt8] =
      switch name {
      case "UTF-8": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case "UTF-16":
        ("\u{FEFF}" + text).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: text.unicodeScalars.map { UInt8($0.value) }
      }
    _ = try town.folder.write("post.txt", bytes)
    #expect(try town.json("import", "post.txt")["added"].number == 1)
    let hit = try town.json("search", "bäume")["hits"][0]
    #expect(hit["text"].text == "Größere Bäume")
    #expect(hit["group"].text == "citizens")
  }

  @Test("and what the file does not say is said beside it")
  func constants() throws {
    let town = try Town.founded()
    try town.write("post.txt", "@hinweis nur Karten\nEin Radweg\n")
    let outcome = try town.program(
      "import", "post.txt", "--consultation", "Post", "--group", "schools", "--measure", "radweg",
      "--stance", "supports", "--keyword", "Rad", "--received", "14.09.2016", "--document",
      "b.pdf", "--organisation", "ADFC", "--language", "de", "--consent", "ja")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(
      try town.program("export", "statements", "--format", "jsonl").output
        == """
        {"consultation":{"slug":"post","title":"Post","publication":"internal"},"group":"schools",\
        "respondent":{"kind":"organisation","id":"ADFC","organisation":"ADFC"},\
        "received":"2016-09-14","language":"de","consent":"ja","document":"b.pdf",\
        "statements":[{"text":"Ein Radweg","state":"open",\
        "tags":[{"measure":"radweg","title":"Radweg am See","stance":"supports"},\
        {"keyword":"Rad"}]}]}

        """)
    for options in [["--set", "a=statement"], ["--interactive"], ["--like", "1"]] {
      #expect(try town.program.run(["import", "post.txt"] + options).code == 64)
    }
  }

  @Test("and the command for what was rejected says beside it all that was said")
  func constantsOfRejected() throws {
    let town = try Town.founded()
    try town.write("post.txt", "@hinweis Karten\nEin Radweg\n@grupe\nEine Bank\n")
    let outcome = try town.program(
      "import", "post.txt", "--consultation", "Post", "--group", "schools", "--measure", "radweg",
      "--theme", "gruen", "--stance", "supports", "--keyword", "Rad", "--received", "14.09.2016",
      "--document", "b.pdf", "--organisation", "ADFC e. V.", "--language", "de", "--consent", "ja")
    #expect(outcome.code == 65, "\(outcome.error)")
    let command = try #require(outcome.output.firstMatch(of: /dann: (resonanz import .*)/)?.1)
    try town.program.shell("sed -i /^@grupe/d post.rejected.txt")
    let again = try town.program.shell(String(command))
    #expect(again.code == 0, "\(again.error)")
    let lines = try town.program("export", "statements", "--format", "jsonl").output
      .split(separator: "\n").map { $0.replacing(/Ein Radweg|Eine Bank/, with: "…") }
    #expect(lines.count == 2)
    #expect(Set(lines).count == 1, "\(lines)")
  }

  @Test("on the command line and from a pipe", arguments: Language.allCases)
  func add(language: Language) throws {
    let town = try Town.founded(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz add --consultation Post --group citizens --document brief.pdf --page 2 'Mehr Bänke' '@alle: danke'",
      "resonanz add --consultation Post --group citizens --document brief.pdf --page 2 'Mehr Bänke' '@alle: danke'",
      "resonanz add --consultation Post --group citizens 'Mehr Bänke'", "resonanz show 2",
      "printf 'Mehr Bänke\\n\\n/page 3\\n@organisation ADFC\\nRadwege\\n@headcount x\\nBusse\\n' | resonanz add --consultation Post --measure radweg --stance supports",
      "cat getippt.rejected.txt typed.rejected.txt 2>/dev/null",
      "resonanz add --consultation Post --group kobolde 'Was'", "resonanz add 'Was'",
      "resonanz add --consultation Post ' '", "resonanz add --consultation Post < /dev/null",
      "resonanz imports undo 3", "resonanz imports redo 3", "resonanz imports list",
      "resonanz verify")
    try expect(job.text, matches: "add.\(language.rawValue).txt")
  }

  @Test("at a terminal, eighty in a row, and takes one back", arguments: Language.allCases)
  func prompt(language: Language) throws {
    let town = try Town.founded(language)
    let lines = [
      "/help", "/quit", "Werkstatt", "kobolde", "/grup", "/group schools", "Erste Karte", "/help",
      "/page 3", "Zweite",
      "  geht weiter", "Dritte", "/undo", "/letter", "Stelle eins", "", "Stelle zwei", "/end",
      "/theme mobi", "/theme mobil", "/page", "Letzte", "",
    ]
    try town.write("eingabe.txt", lines.joined(separator: "\n") + "\n")
    let outcome = try town.program.shell(
      "script -qec 'stty -echo; resonanz add' /dev/null < eingabe.txt")
    let said = outcome.output.replacing("\r", with: "").replacing(/\e\[[0-9;]*m/, with: "")
    // What the terminal shows of the input before the program begins is not the program's.
    let beginning = said.firstRange(of: /Eine Karte je|One card a/)?.lowerBound ?? said.startIndex
    try expect(String(said[beginning...]), matches: "prompt.\(language.rawValue).txt")
    #expect(outcome.code == 0)
    let hits = try town.json("search", "--limit", "9")["hits"].items
    #expect(
      hits.compactMap { $0["text"].text } == [
        "Letzte", "Stelle zwei", "Stelle eins", "Zweite\ngeht weiter", "Erste Karte",
      ])
  }

  @Test("at a terminal, and saves nothing where it is interrupted")
  func interrupted() throws {
    let town = try Town.founded()
    let outcome = try town.program.shell(
      """
      mkfifo tasten
      script -qfec 'resonanz add' schirm < tasten > /dev/null &
      exec 3> tasten
      printf 'Post\\n\\nEine Karte\\n' >&3
      until grep -q '2 ›' schirm; do sleep 0.05; done
      printf '\\003' >&3
      wait $! && exit
      code=$?
      cat schirm
      exit $code
      """)
    #expect(outcome.output.contains("Abgebrochen; gespeichert wurde nichts."))
    #expect(outcome.code == 130)
    #expect(try town.json("search")["count"].number == 0)
  }
}
