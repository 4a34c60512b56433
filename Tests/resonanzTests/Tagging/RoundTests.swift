import ResonanzModel
import TestSupport
import Testing

@Suite("Three colleagues tag the same statements apart from each other")
struct RoundTests {
  @Test("and read at every step what happened", arguments: Language.allCases)
  func wholeRound(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz round list",
      "resonanz round open Probe --person Anna --person Ben --sample 4 --seed 7 --dry-run",
      "resonanz round open Probe --person Anna --person Ben --statement 1 --statement 3 --statement 5",
      "resonanz round list", "resonanz round show 1 --by Anna", "resonanz round show 1",
      "resonanz round next 1 --by Anna", "resonanz round next 1")
    for (person, answers) in [
      ("Anna", ["1 --theme gruen", "3 --theme mobil", "5 --none no-content"]),
      (
        "Ben",
        ["1 --theme gruen", "3 --measure radweg:supports", "5 --theme mobil --measure bus:opposes"]
      ),
    ] {
      for answer in answers {
        try job.type("resonanz round answer 1 \(answer) --by \(person)")
      }
    }
    try job.type(
      "resonanz round answer 1 1 --by Anna",
      "resonanz round answer 1 1 --measure bus:laut --by Ben",
      "resonanz round answer 1 1 --theme mobil",
      "resonanz round answer 1 99 --theme mobil --by Ben",
      "resonanz round differences 1", "resonanz round agreement 1", "resonanz round close 1",
      "resonanz round answer 1 1 --theme mobil --by Anna", "resonanz undo --by Ben",
      "resonanz round differences 1", "resonanz round settle 1 --agreed --dry-run",
      "resonanz round settle 1 --agreed", "resonanz round settle 1 3 --as Ben",
      "resonanz round settle 1 5 --theme mobil --measure bus:mixed",
      "resonanz round differences 1 --all", "resonanz round show 1 --by Ben", "resonanz show 3",
      "resonanz report measures", "resonanz undo", "resonanz verify")
    try expect(job.text, matches: "round.\(language.rawValue).txt")
  }

  @Test("and end it, and open it again", arguments: Language.allCases)
  func ended(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz round open Probe --person Anna --person Ben --statement 1 --statement 2 --by Anna",
      "resonanz round answer 1 1 --theme mobil --by Ben", "resonanz round close 1 --by Ben",
      "resonanz round close 1 --by Ben --confirm", "resonanz round reopen 1 --by Cem",
      "resonanz round reopen 1 --by Ben", "resonanz round reopen 1 --by Anna",
      "resonanz round answer 1 1 --theme mobil --by Anna", "resonanz round close 1 --by Anna",
      "resonanz history --limit 6", "resonanz round settle 1 --agreed --by Anna",
      "resonanz round reopen 1 --by Anna", "resonanz undo --by Anna", "resonanz undo --by Anna",
      "resonanz round list", "resonanz verify")
    try expect(job.text, matches: "round-ended.\(language.rawValue).txt")
  }

  @Test("and read how far they agree", arguments: Language.allCases)
  func agreement(language: Language) throws {
    let town = try Town.answered(language)
    var job = Transcript(in: town)
    for format in ["table", "markdown", "csv", "json"] {
      try job.type("resonanz round agreement 1 --resamples 200 --format \(format)")
    }
    try job.type("resonanz round agreement 1 --resamples 0")
    try expect(job.text, matches: "agreement.\(language.rawValue).txt")
  }

  @Test("or how far people agree in a table from elsewhere", arguments: Language.allCases)
  func table(language: Language) throws {
    let town = Town(language)
    try town.write("antworten.csv", "Nr;Anna;Ben;Cem\n1;a;a;\n2;b;b;b\n3;a;b;c\n4;;;c\n5;c;c;c\n")
    try town.write("eine.csv", "Nr;Anna\n1;a\n")
    try town.write("krumm.csv", "Nr;Anna;Ben\n1;a;b\n2;a;a\n3;b;a;c;d\n4;b;b\n")
    try town.write("gleich.csv", "Nr;Anna;Ben\n1;a;a\n2;a;a\n")
    var job = Transcript(in: town)
    try job.type(
      "resonanz round agreement --table antworten.csv --resamples 100",
      "resonanz round agreement --table antworten.csv --resamples 100 --format json",
      "resonanz round agreement --table antworten.csv --resamples 0 --format csv",
      "resonanz round agreement --table gleich.csv", "resonanz round agreement --table eine.csv",
      "resonanz round agreement --table krumm.csv",
      "resonanz round agreement --table .", "resonanz round agreement --table fehlt.csv",
      "resonanz round agreement", "resonanz round agreement 1 --table gleich.csv",
      "resonanz round agreement --table gleich.csv --resamples -1")
    try expect(job.text, matches: "agreement-table.\(language.rawValue).txt")
  }

  @Test("and programs read the same", arguments: ["differences", "show", "list"])
  func programs(command: String) throws {
    let town = try Town.answered(.english)
    var job = Transcript(in: town)
    let arguments = ["list": "", "show": " 1 --by Anna", "differences": " 1 --all"][command] ?? ""
    for format in ["json", "csv"] {
      try job.type("resonanz round \(command)\(arguments) --format \(format)")
    }
    try job.type("resonanz round next 1 --by Cem --format json")
    try expect(job.text, matches: "round-\(command).txt")
  }

  @Test("and open no round that can't be one", arguments: Language.allCases)
  func refused(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz round open A --person Anna --sample 2",
      "resonanz round open A --person Anna --person Ben",
      "resonanz round open A --person Anna --person Ben --sample 0",
      "resonanz round open A --person Anna --person Ben --statement 1 --where offen",
      "resonanz round open ' ' --person Anna --person Ben --statement 1",
      "resonanz round open A --person Anna --person Ben --statement 99",
      "resonanz round open A --person Anna --person Ben --where gibtesnicht",
      "resonanz round open A --person Anna --person Ben --where gruppe:Mars",
      "resonanz round open A --person Anna --person Ben --where 'gruppe:citizens radweg' --sample 1 --seed 2 --dry-run",
      "resonanz round close 3", "resonanz round settle 1", "resonanz round settle 1 1 --agreed",
      "resonanz round settle 1 1 --as Anna --theme mobil", "resonanz round settle 1 1 --dry-run",
      "resonanz round settle 1 --agreed --theme mobil", "resonanz round next 1 --format csv")
    try expect(job.text, matches: "round-refused.\(language.rawValue).txt")
  }
}

extension Town {
  /// One with a closed round of three people on every statement.
  fileprivate static func answered(_ language: Language) throws -> Town {
    let town = try surveyed(language)
    var lines = [
      "resonanz round open Probe --person Anna --person Ben --person Cem --sample 99 --seed 1"
    ]
    for (person, answers) in [
      ("Anna", ["1:mobil", "2:radweg", "3:gruen", "4:bus", "5:mobil"]),
      ("Ben", ["1:mobil", "2:radweg", "3:mobil", "4:bus", "5:gruen"]),
      ("Cem", ["1:mobil", "2:bus", "3:gruen", "4:bus"]),
    ] {
      for answer in answers {
        let parts = answer.split(separator: ":")
        let option = ["mobil", "gruen"].contains(parts[1]) ? "theme" : "measure"
        lines.append("resonanz round answer 1 \(parts[0]) --\(option) \(parts[1]) --by \(person)")
      }
    }
    for line in lines + ["resonanz round close 1"] {
      let outcome = try town.program.shell(line)
      try #require(outcome.code == 0, "\(line): \(outcome.error)")
    }
    return town
  }
}
