import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody picks quotes")
struct QuoteTests {
  static let cards = """
    id;Frage;Gruppe;Was fehlt?
    1;;Bürger;"Mehr Radwege, vor allem an der Uferstraße, sagt auch Frau Probe"
    2;;Bürger;"Rad, Rad und noch einmal Rad"
    3;;Schule;"Wir 👨‍👩‍👧‍👦 wollen ein Cafe\u{301} am See"

    """

  @Test("and is told of names where a report is for the public, and only there")
  func namesInReports() throws {
    let town = try Town.founded()
    try town.write("karten.csv", Self.cards)
    for line in [
      ["import", "karten.csv", "--set", "id=statement-id", "--set", "Was fehlt?=statement"],
      ["consultation", "set", "karten", "--publication", "quotable"],
      ["quote", "add", "1", "sagt auch Frau Probe", "--measure", "radweg"],
    ] {
      let outcome = try town.program.run(line)
      #expect(outcome.code == 0, "\(outcome.error)")
    }
    let hint = "Das öffentliche Zitat 1 verrät vielleicht, wer jemand ist (Name „Frau Probe“)"
    for report in [["theme", "mobil"], ["measure", "radweg"], ["measure", "--all"], ["process"]] {
      let staff = try town.program.run(["report"] + report)
      #expect(!staff.error.contains("Hinweis"), "\(staff.error)")
      let outside = try town.program.run(
        ["report"] + report + ["--public", "-o", "b.md", "--force"])
      #expect(outside.error.contains(hint), "\(report): \(outside.error)")
      #expect(!(try town.program("report", "check", "b.md").error.contains("Hinweis")))
    }
  }

  @Test(
    "and reads at every step what is quoted, and what of it in public", arguments: Language.allCases
  )
  func job(language: Language) throws {
    let town = try Town.founded(language)
    try town.write("karten.csv", Self.cards)
    var job = Transcript(in: town)
    try job.type(
      "resonanz import karten.csv --set id=statement-id --set 'Was fehlt?=statement' --question 'Was fehlt?:text=Was fehlt?' --quiet",
      "resonanz quote list",
      "resonanz quote add 1 'radwege, vor allem an der Uferstraße, sagt auch Frau Probe' --measure radweg --note 'Sagen viele' --leave-out 'Frau Probe'",
      "resonanz quote add 2 Rad --theme mobil",
      "resonanz quote add 2 Rad --theme mobil --occurrence 3",
      "resonanz quote add 2 Bus --theme mobil",
      "resonanz quote add 2 --from 0 --length 3 --measure radweg",
      "resonanz quote add 3 'wollen ein Café' --measure radweg",
      "resonanz quote add 3 👨 --theme gruen",
      "resonanz quote add 3 --from 4 --length 1 --theme gruen", "resonanz quote add 1 Mehr",
      "resonanz quote add 1 --theme mobil",
      "resonanz quote add 1 Mehr --theme mobil --leave-out Me",
      "resonanz quote add 1 Mehr --theme mobil --leave-out Mehr",
      "resonanz quote add 9 Mehr --theme mobil",
      "resonanz quote list", "resonanz quote list --public",
      "resonanz consultation list", "resonanz consultation set karten --publication quotable",
      "resonanz consultation set karten --publication quotable",
      "resonanz consultation set carten --publication quotable",
      "resonanz consultation set karten --title 'Karten vom Markt'",
      "resonanz consultation set karten --title 'Karten vom Markt'",
      "resonanz consultation set karten --title '–'", "resonanz consultation set karten",
      "resonanz consultation set karten --kept-until 31.12.2130", "resonanz consultation list",
      "resonanz consultation set karten --kept-until 2130-12-31",
      "resonanz consultation set karten --kept-until 31.02.2130",
      "resonanz consultation set karten --kept-until none",
      "resonanz quote list --public", "resonanz quote list --public --format json",
      "resonanz flag personal-data 1", "resonanz quote list --measure radweg --format csv",
      "resonanz quote move 4 1", "resonanz quote move 4 1", "resonanz quote list --measure radweg",
      "resonanz quote change 1 --whole --note ''", "resonanz quote change 1 --whole",
      "resonanz quote change 1 --leave-out Bus", "resonanz quote change 1",
      "resonanz quote remove 3",
      "resonanz quote remove 3", "resonanz undo", "resonanz show 1",
      "sed -i 's/Frau Probe/Frau Muster/; s/wollen ein.*See/bauen Boote/' karten.csv",
      "resonanz import karten.csv --set id=statement-id --set 'Was fehlt?=statement' --question 'Was fehlt?:text=Was fehlt?' --consultation karten --replace-texts",
      "resonanz quote list --lost", "resonanz imports undo 2 --yes",
      "resonanz quote list --statement 2 --format json",
      "resonanz tag 2 --measure radweg", "resonanz quote add 2 einmal --theme mobil",
      "resonanz erase --statement 2 --yes", "resonanz quote list",
      "resonanz quote list --public --measure bus", "resonanz quote list --public --theme mobil",
      "resonanz verify")
    try expect(job.text, matches: "quotes.\(language.rawValue).txt")
  }
}
