import ResonanzModel
import TestSupport
import Testing

@Suite("Staff work on statements for a day")
struct StaffTests {
  @Test("and take back and do again what they did", arguments: Language.allCases)
  func undo(language: Language) throws {
    var job = Transcript(in: try Town.surveyed(language))
    try job.type(
      "resonanz undo", "resonanz tag 1 2 --theme mobil --measure bus --stance opposes",
      "resonanz tag 2 --measure bus --stance mixed", "resonanz undo --dry-run", "resonanz undo",
      "resonanz undo", "resonanz redo", "resonanz redo", "resonanz redo",
      "resonanz tag 2 --measure bus --stance supports --by Kim", "resonanz undo",
      "resonanz undo --by Kim", "resonanz show 2 --as-of @4", "resonanz show 2 --as-of @1",
      "resonanz undo @1", "resonanz undo 99", "resonanz undo 6 --by Kim",
      "resonanz history", "resonanz history --mine --limit 2 --by Kim --format csv",
      "resonanz tag 2 --measure bus --stance unstated", "resonanz show 2",
      "resonanz verify")
    try expect(job.text, matches: "undo.\(language.rawValue).txt")
  }

  @Test("and name several statements at once, and what they think", arguments: Language.allCases)
  func several(language: Language) throws {
    var job = Transcript(in: try Town.surveyed(language))
    try job.type(
      "resonanz tag 2-4,6 9 3 --theme mobil --dry-run", "resonanz tag 2-4,6 9 3 --theme mobil",
      "resonanz search von:ich --limit 1", "resonanz search von:ich --by Kim",
      "resonanz untag 2–3 --theme mobil", "resonanz undo --dry-run", "resonanz undo",
      "resonanz redo --dry-run", "resonanz flag unclear 2,4", "resonanz hide 7-8 --dry-run",
      "resonanz tag 4-2 --theme mobil", "resonanz tag 2- --theme mobil",
      "resonanz tag 1-20000 --theme mobil", "resonanz tag 9-12 --theme mobil",
      "resonanz note add 'Nachfragen' --statement 2-3",
      "resonanz tag 1-2 --measure radweg:dafür --measure bus:teils-teils --by 'Anna M.' --archive seedorf.resonanz",
      "resonanz undo --by 'Anna M.' --archive seedorf.resonanz",
      "resonanz tag 1 --measure bus:laut", "resonanz tag 1 --measure bus --stance laut",
      "resonanz tag 1 --measure bus:dagegen --measure radweg --stance Unterstützt",
      "resonanz tag 1 --measure bus:unbestimmt --measure radweg",
      "resonanz untag 1 --measure bus:dagegen", "resonanz search nummer:1",
      "resonanz verify")
    try expect(job.text, matches: "several.\(language.rawValue).txt")
  }

  @Test("and what they only try makes nobody one of the staff, and no event of what is so already")
  func tried() throws {
    let town = try Town.surveyed()
    try town.write("neu.csv", Town.long)
    let tries = [
      ["tag", "1", "--theme", "mobil"], ["tag", "--where", "rad", "--theme", "mobil"],
      ["undo"], ["imports", "undo", "1"], ["erase", "--statement", "1"],
      ["import", "neu.csv", "--quiet"], ["add", "--consultation", "Post", "Mehr Bänke"],
    ]
    let before = try town.team()
    for line in tries {
      _ = try town.program.run(line + ["--dry-run", "--by", "Kim"])
      #expect(try town.team() == before, "\(line)")
    }
    let events = try town.json("history").items.count
    for line in [["rename", "Takt", "Takt"], ["move", "Takt"]] {
      _ = try town.program("keywords", "add", "Takt")
      let outcome = try town.program.run(["keywords"] + line)
      #expect(outcome.output == "Das war schon so; nichts geändert.\n", "\(outcome.error)")
    }
    #expect(try town.json("history").items.count == events + 1)
    #expect(try town.program("tag", "1", "--theme", "mobil", "--by", "Kim").code == 0)
    #expect(try town.team() == (before + ["Kim"]).sorted())
  }

  @Test("and flag, hide and note what they see", arguments: Language.allCases)
  func signs(language: Language) throws {
    var job = Transcript(in: try Town.surveyed(language))
    try job.type(
      "resonanz flag personal-data 2 3", "resonanz flag personal-data 2", "resonanz flag laut 2",
      "resonanz unflag personal-data 3", "resonanz hide 4 --by Kim", "resonanz search markt",
      "resonanz show 4", "resonanz unhide 4", "resonanz search markt",
      "resonanz note add 'Beim Bauamt nachfragen' --statement 2",
      "resonanz note add 'Heißt im Amt „Uferweg“' --measure radweg --by Kim",
      "resonanz note add '' --statement 2", "resonanz note list",
      "resonanz note change 1 'Beim Bauamt nachgefragt'", "resonanz note list --statement 2",
      "resonanz note remove 1", "resonanz note remove 1", "resonanz undo",
      "resonanz note list --format json", "resonanz show 2", "resonanz hide 99")
    try expect(job.text, matches: "signs.\(language.rawValue).txt")
  }

  @Test("and make keywords, and a measure of what many proposed", arguments: Language.allCases)
  func keywords(language: Language) throws {
    var job = Transcript(in: try Town.surveyed(language))
    try job.type(
      "resonanz tag 2 --measure radweg --keyword Beleuchtung",
      "resonanz tag 3 --measure radweg --keyword beleuchtung --keyword Laternen",
      "resonanz keywords list", "resonanz keywords merge Laternen --into Beleuchtung",
      "resonanz keywords rename Beleuchtung Licht", "resonanz keywords move licht --theme mobil",
      "resonanz show 2", "resonanz search stichwort:licht",
      "resonanz keywords add Lampen --measure bus", "resonanz keywords merge Lampen --into Licht",
      "resonanz undo", "resonanz undo",
      "resonanz keywords list --format csv", "resonanz untag 2 --keyword Lich",
      "resonanz undo", "resonanz undo", "resonanz undo", "resonanz keywords list",
      "resonanz tag 6 7 --processed new-proposal",
      "resonanz catalogue add-measure kino 6 7 --title 'Kino am Markt' --theme mobil",
      "resonanz catalogue add-measure kino 6 --title 'Noch eins'", "resonanz show 6",
      "resonanz export history --format jsonl | tail -n 2 | cut -c1-60")
    try expect(job.text, matches: "keywords.\(language.rawValue).txt")
  }

  @Test("and name flags, results and renamed keywords as the program shows them")
  func shownWords() throws {
    let town = try Town.surveyed()
    #expect(try town.program("flag", "unklar", "2").code == 0)
    #expect(try town.json("search", "flag:unclear")["count"].number == 1)
    let answer = try town.program(
      "answer", "add", "Ja.", "--statement", "2", "--result", "teilweise", "--date", "2016-12-06")
    #expect(answer.code == 0)
    try town.program("tag", "1", "--measure", "radweg", "--keyword", "Dachflächen")
    try town.program("keywords", "rename", "Dachflächen", "Dach")
    let report = try town.program("report", "measure", "radweg", "--format", "table").output
    #expect(report.contains("'massnahme:radweg stichwort:Dach'"))
    #expect(!report.contains("dachflaechen"))
    #expect(try town.json("search", "massnahme:radweg stichwort:Dach")["count"].number == 1)
    #expect(try town.program("search", "themen:mobil").error.contains("Meinten Sie „thema:“?"))
  }
}
