import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody asks what was said on one theme, one measure, and on all of it")
struct SheetReportTests {
  private func tagged(_ language: Language) throws -> Town {
    let town = try Town.surveyed(language)
    for line in [
      ["tag", "2", "3", "5", "--measure", "radweg", "--stance", "supports", "--keyword", "Licht"],
      ["tag", "4", "--processed", "new-proposal"],
      ["quote", "add", "2", "Ein Radweg am See", "--measure", "radweg", "--note", "Nur für uns"],
    ] { try #require(try town.program.run(line).code == 0, "\(line)") }
    return town
  }

  @Test("and reads it, or what was wrong with the question", arguments: Language.allCases)
  func reports(language: Language) throws {
    var job = Transcript(in: try tagged(language))
    try job.type(
      "resonanz report theme mobil", "resonanz report measure radweg",
      "resonanz report measure --all --rank other", "resonanz report process --format csv",
      "resonanz report measure radweg --received-until runde-1 --consultation liste --as-of @3",
      "resonanz report theme mobli", "resonanz report measure radwek", "resonanz report measure",
      "resonanz report measure radweg --all", "resonanz report measure radweg --rank key",
      "resonanz report measure --all --rank wichtig")
    try expect(job.text, matches: "sheets.\(language.rawValue).txt")
  }

  @Test("and finds the statements behind every figure with the search that stands beside it")
  func searches() throws {
    let town = try tagged(.english)
    let theme = try town.json("report", "theme", "gruen")["theme"]
    let measures = try town.json("report", "measure", "--all")["measures"].items
    var figures = [theme["total"]] + measures.map { $0["total"] }
    for part in [
      "groups", "quarters", "undated", "keywords", "measures", "stances", "groupStances",
    ] {
      figures += theme[part].items + measures.flatMap { $0[part].items }
    }
    #expect(figures.count > 20)
    for figure in figures {
      let query = try #require(figure["search"].text)
      let found = try town.json("search", query)
      #expect(found["count"].number == figure["statements"].number, "\(query)")
      #expect(found["notes"].items.isEmpty, "\(query)")
    }
  }

  @Test("and a file with quotes is known to whoever erases one of them")
  func files() throws {
    let town = try tagged(.german)
    let lines = [["theme", "mobil"], ["measure", "radweg"], ["process"]]
    for line in lines {
      let name = "\(line[0]).md"
      #expect(try town.program.run(["report"] + line + ["-o", name]).code == 0)
      #expect(try town.program.shell("cat seedorf.resonanz-copies").output.contains(name))
      #expect(try town.program.run(["report", "check", name]).code == 0)
    }
    try #require(try town.program("flag", "unclear", "1").code == 0)
    for line in lines {
      #expect(try town.program.run(["report", "check", "\(line[0]).md"]).code == 0, "\(line)")
    }
    try #require(try town.program("tag", "1", "--theme", "mobil").code == 0)
    for line in lines.dropFirst(2) {
      #expect(try town.program.run(["report", "check", "\(line[0]).md"]).code == 65, "\(line)")
    }
  }
}
