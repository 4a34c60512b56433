import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite("Another program hands on what it has, line by line")
struct JSONLinesTests {
  /// Lines 1, 3, 9 and 11 are good.
  private static let lines = """
    {"consultation":"Dialog 2016","group":"Politik","text":"Mehr Bänke","tags":[{"measure":"Radweg am See","stance":"supports"},{"keyword":"Bank"}]}
    {"consultation":"Dialog 2016","group":"Politk","text":"Wer bin ich"}

    {"consultation":"post","statements":[{"text":"Erstens","page":"1"},{"text":"Zweitens"}],"received":"14.09.2016","document":"brief.pdf"}
    {"consultation":"post","text":"Kaputt"
    {"consultation":"post","text":"Unbekannt","tags":[{"measure":"radwege"}]}
    {"consultation":"post","text":"Wann","received":"2016-02-30"}
    {"consultation":"post","txt":"Was"}
    {"consultation":"Dialog 2016","respondent":{"id":"7"},"group":"citizens","text":"Ein Bus"}
    {"consultation":"Dialog 2016","respondent":{"id":"7"},"group":"schools","text":"Noch ein Bus"}
    {"text":"Ohne Anlass"}
    {"consultation":"!!","text":"So heißt nichts"}

    """

  @Test("and is told commands for the archive that they went into")
  func proposals() throws {
    let town = try Town.founded(.german)
    try town.write("dienst.jsonl", Self.lines)
    let outcome = try town.program(
      "import", "dienst.jsonl", "--group", "experts", "--archive", "seedorf.resonanz")
    let proposed = outcome.output.matches(of: /: (resonanz .*)/).map { String($0.1) }
    #expect(
      proposed == [
        "resonanz imports undo 1 --archive seedorf.resonanz",
        "resonanz imports undo 2 --archive seedorf.resonanz",
        "resonanz imports undo 3 --archive seedorf.resonanz",
        "resonanz import dienst.rejected.jsonl --consultation dienst --group experts --archive seedorf.resonanz",
      ])
  }

  @Test("and reads what became of each", arguments: Language.allCases)
  func lines(language: Language) throws {
    let town = try Town.founded(language)
    try town.write("dienst.jsonl", Self.lines)
    var job = Transcript(in: town)
    try job.type(
      "resonanz import dienst.jsonl --dry-run --group experts",
      "resonanz import dienst.jsonl --group experts",
      "cat dienst.rejected.jsonl",
      "sed -i 's/Politk/Politik/; s/Kaputt\"/Kaputt\"}/; s/radwege/radweg/; s/02-30/02-29/; s/txt/text/; s/!!/post/' dienst.rejected.jsonl",
      "resonanz import dienst.rejected.jsonl --quiet",
      "resonanz import dienst.jsonl --group experts --quiet",
      "resonanz show 1", "resonanz show 3", "resonanz search --limit 3", "resonanz imports list",
      "resonanz imports undo 2", "resonanz verify",
      "resonanz import dienst.jsonl --set text=ignore",
      "resonanz import dienst.jsonl --group nobody")
    try expect(job.text, matches: "json-lines.\(language.rawValue).txt")
  }

  @Test("and is told what is otherwise than last time")
  func comesAgain() throws {
    let town = try Town.founded()
    func line(_ id: Int, _ text: String, _ votes: Int) -> String {
      """
      {"consultation":"post","received":"2016-09-14","statements":[{"id":"\(id)","text":"\(text)","votes":{"supporting":\(votes)}}]}
      """
    }
    try town.write("a.jsonl", line(1, "Mehr Bänke", 3) + "\n" + line(2, "Ein Bus", 1))
    try #require(try town.program("import", "a.jsonl").code == 0)
    try town.write("a.jsonl", line(1, "Mehr Bänke", 4))
    let outcome = try town.program("import", "a.jsonl", "--dry-run").output
    #expect(
      outcome.contains("  Zu 1 Aussage nennt die Quelle andere Stimmenzahlen als zuletzt\n"),
      "\(outcome)")
    #expect(
      outcome.contains("  1 Aussage steht nicht mehr in der Quelle und bleibt im Archiv: 2\n"))
    try town.write("rat.jsonl", line(9, "Mehr Bänke", 4).replacing("post", with: "rat"))
    let summary = try town.json("import", "rat.jsonl")
    #expect(summary["returned"].number == 0)
    #expect(summary["alsoIn"].isNull)
    #expect(summary["resembles"].isNull)
    try town.program.shell("mkdir neu")
    try town.write("neu/a.jsonl", line(1, "Mehr Bänke", 3).replacing("post", with: "wien"))
    #expect(try town.json("import", "neu/a.jsonl")["resembles"].text == "post")
    try #require(try town.program("imports", "undo", "1").code == 0)
    #expect(try town.json("import", "a.jsonl")["returned"].number == 1)
  }

  @Test(
    "and says of a consultation until when it is to be kept, of which it is reminded after that")
  func keptUntil() throws {
    let town = try Town.founded()
    func line(_ slug: String, _ day: String) -> String {
      """
      {"consultation":{"slug":"\(slug)","keptUntil":"\(day)"},"text":"Mehr Bänke"}
      """
    }
    let lines = [line("post", "2017-06-30"), line("karten", "9999-12-31")]
    try town.write("a.jsonl", lines.joined(separator: "\n"))
    try #require(try town.program("import", "a.jsonl").code == 0)
    let list = try town.program("consultation", "list")
    #expect(
      list.output == """
        Beteiligungsformat  Aussagen  Veröffentlichung  Einwilligung  Aufbewahren bis  Titel
        post                1         nur Zahlen                      2017-06-30       post
        karten              1         nur Zahlen                      9999-12-31       karten

        """)
    #expect(
      list.error
        == "post: die Aufbewahrungsfrist ist am 2017-06-30 abgelaufen. „resonanz search format:post“ nennt, was noch da ist; „resonanz erase --submission-of NUMMER“ löscht, was davon weg muss.\n"
    )
  }

  @Test("and a file of one line alone gets a consultation of its own, and the same again")
  func ownConsultation() throws {
    let town = try Town.founded()
    try town.write(
      "post.jsonl", "\u{FEFF}\n {\"text\":\"Mehr Bänke\"}\r\n{\"text\":\"Mehr Bänke\"}")
    let first = try town.json("import", "post.jsonl")
    #expect(first["consultation"].text == "post")
    #expect(first["added"].number == 2)
    #expect(first["duplicates"].number == 1)
    let again = try town.json("import", "post.jsonl")
    #expect(again["import"].isNull)
    #expect(again["consultation"].text == "post")
    #expect(again["unchanged"].number == 2)
  }

  @Test("and a corrected sheet changes what was said, not how often")
  func sheets() throws {
    let town = try Town.founded()
    func line(_ text: String) -> String {
      """
      {"consultation":"umfrage","sheet":true,"respondent":{"id":"7"},\
      "statements":[{"question":"Was fehlt?","text":"\(text)"},{"question":"Sonst?","text":"Nichts"}]}
      """
    }
    try town.write("a.jsonl", line("Ein Radweg"))
    #expect(try town.json("import", "a.jsonl")["added"].number == 2)
    try town.write("a.jsonl", line("Zwei Radwege"))
    let changed = try town.json("import", "a.jsonl", "--replace-texts")
    #expect(changed["changed"].number == 1)
    #expect(changed["unchanged"].number == 1)
    #expect(try town.json("search", "radwege")["count"].number == 1)
    #expect(try town.isSound())
  }

  @Test("and a reason for having no tag is not dropped where the whole file is tagged")
  func reasons() throws {
    let town = try Town.founded()
    try town.write(
      "p.jsonl",
      "{\"text\":\"Mehr Bänke\"}\n{\"text\":\"Ein Kino am Ufer\",\"state\":\"new-proposal\"}")
    let outcome = try town.program("import", "p.jsonl", "--theme", "mobil")
    #expect(outcome.code == 65)
    #expect(
      outcome.output.contains(
        "„new-proposal“ passt nicht zu einer Aussage, der mit der ganzen Datei ein Thema"))
    #expect(try town.json("import", "p.rejected.jsonl")["added"].number == 1)
    #expect(try town.json("search", "stand:new-proposal")["count"].number == 1)
  }

  @Test("and an import that fails keeps those before it, and says what they rejected")
  func partly() throws {
    let town = try Town.founded()
    let first = (1...5).map { "{\"consultation\":\"b\",\"id\":\($0),\"text\":\"Satz \($0)\"}" }
    try town.write("b.jsonl", first.joined(separator: "\n"))
    #expect(try town.program("import", "b.jsonl").code == 0)
    let second = first.map { $0.replacing("Satz", with: "Ganz anders") }
    try town.write(
      "zwei.jsonl",
      (["{\"consultation\":\"a\",\"text\":\"Neu\"}", "{\"consultation\":\"a\"}"] + second)
        .joined(separator: "\n"))
    let outcome = try town.program("import", "zwei.jsonl")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("--replace-texts"))
    let rejected = try String(
      contentsOfFile: town.folder.file("zwei.rejected.jsonl"), encoding: .utf8)
    #expect(rejected.split(separator: "\n").count == 2)
    #expect(try town.json("search", "neu")["count"].number == 1)
    #expect(try town.json("search", "anders")["count"].number == 0)
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: town.folder.path).contains {
        $0.hasSuffix(".new")
      })
  }
}
