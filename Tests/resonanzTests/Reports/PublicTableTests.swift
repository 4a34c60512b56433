import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody publishes how old people are who spoke")
struct PublicTableTests {
  /// Invented people by age and group; the few politicians under 30 must not be told.
  private static let people = [
    ("unter 30", "Bürger", 137), ("unter 30", "Politik", 3), ("30–59", "Bürger", 211),
    ("30–59", "Politik", 149), ("ab 60", "Bürger", 163), ("ab 60", "Politik", 157),
  ]

  private func town(_ language: Language, later: Int = 0) throws -> Town {
    let town = try Town.founded(language)
    try town.write("menschen.csv", Self.survey(later: later))
    try #require(try town.program.shell(Self.line).code == 0)
    return town
  }

  private static let line =
    "resonanz import menschen.csv --consultation Umfrage --set Nr=respondent-id --set Alter=attribute --set Ort=attribute --set Thema=theme --set Wunsch=statement --quiet"

  /// - Parameter later: so many more citizens under 30.
  private static func survey(later: Int) -> String {
    var text = "Nr;Gruppe;Alter;Ort;Thema;Wunsch\n"
    var number = 0
    for (age, group, count) in people + [("unter 30", "Bürger", later)] where count > 0 {
      for place in 0..<count {
        number += 1
        let town = place.isMultiple(of: 2) ? "Seedorf" : "Bergdorf"
        text +=
          "\(number);\(group);\(age);\(town);\(place.isMultiple(of: 3) ? "mobil" : "gruen");Wunsch \(number)\n"
      }
    }
    return text
  }

  @Test(
    "and reads what is hidden, what is remembered, and why something is not shown",
    arguments: Language.allCases)
  func job(language: Language) throws {
    let town = try town(language)
    try town.write("spaeter.csv", Self.survey(later: 2))
    var job = Transcript(in: town)
    try job.type(
      "resonanz report crosstab merkmal:Alter gruppe --public",
      "resonanz report crosstab merkmal:Alter gruppe --public --format csv",
      "resonanz report releases",
      "resonanz report crosstab merkmal:Alter gruppe --public -o alter.md && cat alter.md",
      "resonanz report crosstab gruppe merkmal:alter --public -o alter.csv && cat alter.csv",
      "resonanz report check alter.md", "resonanz report releases",
      "resonanz report releases --format json", "ls -l seedorf.resonanz-releases | cut -c 1-10",
      "resonanz report crosstab merkmal:Alter thema --public | head -n 6",
      "resonanz report crosstab merkmal:Ort thema --public -o ort.json",
      "resonanz report crosstab merkmal:Alter merkmal:Ort --public --minimum 3 | head -n 6",
      "resonanz report crosstab merkmal:Alter gruppe --public --theme mobil | head -n 6",
      "resonanz import spaeter.csv --like 1 --consultation umfrage --quiet | head -n 3",
      "resonanz report crosstab merkmal:Alter gruppe --public -o neu.md; ls neu.md",
      "resonanz report crosstab merkmal:Alter gruppe --public --as-of @2 -o alt.md && resonanz report check alt.md",
      "resonanz report check alter.md",
      "resonanz report crosstab theme group --public --suppress-groups --minimum 250 | head -n 12",
      "resonanz report crosstab theme group --public | head -n 3",
      "resonanz report crosstab theme group --suppress-groups",
      "resonanz report crosstab merkmal:Alter gruppe --minimum 7",
      "resonanz report crosstab merkmal:Alter gruppe --public --minimum 2",
      "resonanz report releases --withdraw 3",
      "resonanz report releases --withdraw 9 --reason Versehen",
      "resonanz report releases --withdraw 3 --reason 'nur ein Versuch'",
      "resonanz report releases", "resonanz verify | tail -n 3",
      "resonanz backup sicherung.sqlite && ls sicherung*",
      "resonanz erase --statement 1 --yes | head -n 2",
      "sed -i 's/Alter/Elter/' seedorf.resonanz-releases && resonanz report releases",
      "resonanz report crosstab merkmal:Alter gruppe --public -o nie.md; ls nie.md",
      "resonanz verify | tail -n 4")
    try expect(job.text, matches: "public-tables.\(language.rawValue).txt")
  }

  /// What each format is read with.
  private static let formats = [
    ("md", "cat"), ("csv", "cat"), ("json", "cat"), ("html", "cat"), ("xlsx", "unzip -p"),
    ("docx", "unzip -p"), ("pptx", "unzip -p"),
  ]

  @Test(
    "and no hidden count is in any file, nor what it could be computed from", arguments: formats)
  func files(ending: String, reader: String) throws {
    let town = try town(.german)
    let open = try town.program.shell(
      "resonanz report crosstab merkmal:Alter gruppe -o offen.\(ending) && \(reader) offen.\(ending)"
    )
    try #require(open.code == 0, "\(open.error)")
    #expect(Self.numbers(in: open.output).isSuperset(of: [137, 3]), "the staff's own has them")
    let shut = try town.program.shell(
      "resonanz report crosstab merkmal:Alter gruppe --public -o public.\(ending) && \(reader) public.\(ending)"
    )
    try #require(shut.code == 0, "\(shut.error)")
    let numbers = Self.numbers(in: shut.output)
    #expect(!numbers.contains(137))
    // One more row is hidden, so that the columns don't tell either.
    #expect(numbers.isDisjoint(with: [211, 149]) || numbers.isDisjoint(with: [163, 157]))
    #expect(numbers.isSuperset(of: ending == "csv" ? [] : [140, 360, 320, 511, 309]))
    for word in ["Lift", "Fisher", "Chi-Quadrat", "expected", "residual"] {
      #expect(!shut.output.contains(word), "\(word)")
    }
  }

  /// Numbers that stand alone, as people and spreadsheets write them.
  private static func numbers(in text: String) -> Set<Int> {
    let words = text.split { !$0.isLetter && !$0.isNumber && !".#%".contains($0) }
    return Set(words.compactMap { Int($0.hasSuffix(".") ? $0.dropLast() : $0) })
  }

  @Test(
    "and of a group that nobody asked it says so, in tables of files as well",
    arguments: Language.allCases)
  func unasked(language: Language) throws {
    let town = Town(language)
    try town.write(
      "zahlen.csv",
      """
      Alter;Bürger;Schulen;Verwaltung;gesamt
      unter 30;137;–;nicht gefragt;140
      30–59;211;–;not asked;211
      ab 60;0;–;-;0
      Unbekannt;–;–;–;–
      gesamt;348;–;0;351

      """)
    try town.write("halb.csv", "Alter;Bürger;Schulen\nunter 30;137;–\nab 60;163;12\n")
    var job = Transcript(in: town)
    try job.type(
      "resonanz report suppress zahlen.csv", "resonanz report suppress zahlen.csv --format csv",
      "resonanz report suppress zahlen.csv --format json | tail -n 8",
      "resonanz report suppress halb.csv")
    try expect(job.text, matches: "suppress.\(language.rawValue).txt")
  }

  @Test("and finds of what time a published table is")
  func period() throws {
    let town = try Town.founded(.german)
    try town.write("menschen.csv", Self.survey(later: 0))
    try #require(try town.program.shell(Self.line + " --received 2016-09-14").code == 0)
    try #require(
      try town.program.shell(
        "resonanz report crosstab merkmal:Alter gruppe --public --received-from 2016-01-01 --received-until 2016-12-31 -o jahr.csv"
      ).code == 0)
    let releases = try town.json("report", "releases")
    #expect(
      releases.items.map { $0["only"].items.map(\.text) } == [
        ["received-from 2016-01-01", "received-until 2016-12-31"]
      ])
  }

  @Test("and has people erased all the same")
  func erasure() throws {
    let town = try town(.german)
    try #require(
      try town.program("report", "crosstab", "merkmal:Alter", "gruppe", "--public", "-o", "a.md")
        .code
        == 0)
    let outcome = try town.program.shell("resonanz erase --statement 1 --yes")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(try town.isSound())
  }
}

@Suite("Somebody hands on what may be published")
struct PublicExportTests {
  /// Each has a word of its own that only its statement has.
  private static let secrets = [
    "Alpaka", "Bisonherde", "Chamäleon", "Dachsbau", "Elchtest", "Kennung77", "Vertraulich",
    "Quelle-9", "Frau Probe",
  ]
  private static let allowed = ["Zikade", "Zaunkönig"]

  private func town() throws -> Town {
    let town = try Town.founded()
    try town.write(
      "offen.csv",
      """
      Kennung;Quelle;Gruppe;Beruf;Eingang;Maßnahme;Wunsch
      Kennung77;Quelle-9;Bürger;Vertraulich;2016-11-01;radweg;Eine Zikade singt am See
      Kennung77;Quelle-8;Bürger;Vertraulich;2016-11-01;radweg;Der Zaunkönig soll bleiben
      b2;Quelle-7;Bürger;Arzt;2016-11-02;radweg;Frau Probe hat ein Alpaka
      b3;Quelle-6;Bürger;Arzt;2016-11-03;radweg;Die Bisonherde stört
      b4;Quelle-5;Schule;;2016-11-04;radweg;Unser Chamäleon braucht Platz

      """)
    try town.write("intern.csv", "Gruppe;Maßnahme;Wunsch\nBürger;radweg;Der Dachsbau am Weg\n")
    try town.write(
      "frage.csv",
      "Gruppe;Maßnahme;Zustimmung;Wunsch\nBürger;radweg;nein;Der Elchtest\nBürger;radweg;ja;Die Zikade\n"
    )
    let roles = "--set Maßnahme=measure --set Wunsch=statement --quiet"
    let words = [
      1: "Eine Zikade singt", 2: "Der Zaunkönig", 3: "Frau Probe hat ein Alpaka",
      5: "Unser Chamäleon", 6: "Der Dachsbau", 7: "Der Elchtest", 8: "Die Zikade",
    ]
    let quotes = words.sorted { $0.key < $1.key }
      .map { "resonanz quote add \($0.key) '\($0.value)' --measure radweg" }
    let lines = [
      "resonanz import offen.csv --consultation Offen --set Kennung=respondent-id --set Quelle=statement-id --set Beruf=attribute \(roles)",
      "resonanz import intern.csv --consultation Intern \(roles)",
      "resonanz import frage.csv --consultation Frage --set Zustimmung=consent \(roles)",
      "resonanz consultation set offen --publication quotable",
      "resonanz consultation set frage --publication quotable", "resonanz flag personal-data 3",
      "resonanz hide 4",
    ]
    for line in lines + quotes {
      let outcome = try town.program.shell(line)
      try #require(outcome.code == 0, "\(line): \(outcome.error)")
    }
    return town
  }

  @Test("and nothing else is in any file that is made for the public")
  func bytes() throws {
    let town = try town()
    let exports = ["statements", "quotes", "tags"].flatMap { rows in
      ["csv", "jsonl", "xlsx"].map { ("export \(rows)", $0) }
    }
    let reports = ["theme mobil", "measure radweg", "measure --all", "process"].flatMap { report in
      ["md", "html", "json", "csv", "xlsx", "docx"].map { ("report \(report)", $0) }
    }
    for (command, ending) in exports + reports {
      let reader = ["xlsx", "docx"].contains(ending) ? "unzip -p" : "cat"
      func text(_ options: String) throws -> String {
        let outcome = try town.program.shell(
          "resonanz \(command) \(options) --force -o f.\(ending) && \(reader) f.\(ending)")
        try #require(outcome.code == 0, "\(command) \(ending): \(outcome.error)")
        return outcome.output
      }
      let (open, shut) = (try text(""), try text("--public"))
      for secret in Self.secrets {
        #expect(!shut.contains(secret), "\(command) \(ending): \(secret)")
      }
      if command.hasPrefix("export statements") || command.hasPrefix("export quotes") {
        #expect(Self.secrets.contains { open.contains($0) }, "\(command) \(ending)")
        for word in Self.allowed { #expect(shut.contains(word), "\(command) \(ending)") }
      }
    }
  }

  @Test(
    "and sees group, format and year, in an order that tells nothing", arguments: Language.allCases)
  func job(language: Language) throws {
    var town = try town()
    town.program = Program(in: town.folder, language: language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz export statements --public", "resonanz export statements --public --format jsonl",
      "resonanz export tags --public", "resonanz export quotes --public",
      "resonanz export statements --public --measure radweg --group schools",
      "resonanz export statements --public --excel -o a.csv",
      "resonanz export respondents --public",
      "resonanz export statements --public --tagging-sheet -o b.xlsx")
    try expect(job.text, matches: "public-exports.\(language.rawValue).txt")
  }
}
