import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody searches, and changes what they found")
struct QueryJobTests {
  @Test("and reads what was found, guessed and counted", arguments: Language.allCases)
  func search(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz tag 1 --measure seepark --stance supports --by Anna",
      "resonanz flag unclear 2 --by Anna",
      "resonanz search radweg group:citizens", "resonanz search 'Akteursgruppe:Politik -leise'",
      "resonanz search maßnahme:'Radweg am See' stance:supports",
      "resonanz search 'offen eingang:>=2016-11-03' --sort oldest --limit 2",
      "resonanz search 'offen eingang:>=2016-11-03' --sort oldest --limit 2 --page 2",
      "resonanz search 'tagged-by:anna' --counts", "resonanz search 'grupe:politik radweg'",
      "resonanz search 'thema:mobl'", "resonanz search radweg -am", "resonanz search '-see radweg'",
      "resonanz search '\"Der Radweg' --format json --counts",
      "resonanz search radweg --format csv", "resonanz search --page 0",
      "resonanz search --sort besser")
    try expect(job.text, matches: "search.\(language.rawValue).txt")
  }

  @Test("and tags all of it in one go, which one undo takes back", arguments: Language.allCases)
  func bulk(language: Language) throws {
    let town = try Town.surveyed(language)
    var job = Transcript(in: town)
    try job.type(
      "resonanz tag --where 'group:citizens untagged \"Radweg\"' --measure radweg --stance supports --dry-run",
      "resonanz tag --where 'group:citizens untagged \"Radweg\"' --measure radweg --stance supports",
      "resonanz tag --where 'group:citizens untagged \"Radweg\"' --measure radweg --stance supports --yes",
      "resonanz tag --where 'group:citizens untagged \"Radweg\"' --measure radweg --stance supports --yes",
      "resonanz undo", "resonanz search 'measure:radweg group:citizens'",
      "resonanz tag --where 'grupe:citizens radweg' --theme mobil",
      "resonanz tag --where 'gruppe:citizens,schule' --theme mobil",
      "resonanz untag --where 'measure:bus' --measure bus --yes",
      "resonanz tag --where '🚲' --theme mobil", "resonanz tag --where 'thema: mobil' --theme mobil",
      "resonanz tag --where 'rad OR bus' --theme mobil", "resonanz search '🚲'",
      "resonanz hide --where '\"Das alte Kino\"' --yes", "resonanz report coverage",
      "resonanz search kino", "resonanz search hidden", "resonanz search 'ausgeblendet kino'",
      "resonanz search 'ausgeblendet nirgends'", "resonanz search von:Ben",
      "resonanz search massnahme:radwge", "resonanz search foo:radweg",
      "resonanz unhide --where hidden --yes",
      "resonanz flag off-topic --where 'kino or markt' --dry-run",
      "resonanz tag --where '' --theme mobil", "resonanz tag 1 --where open --theme mobil",
      "resonanz tag --theme mobil",
      "resonanz catalogue add-measure kino --title 'Das Kino' --theme mobil --where kino --yes",
      "resonanz verify"
    )
    try expect(job.text, matches: "bulk.\(language.rawValue).txt")
  }

  @Test(
    "and sees of many some that are far apart, and whose all of them are",
    arguments: Language.allCases)
  func samples(language: Language) throws {
    var job = Transcript(in: try Town.surveyed(language))
    let change = "--where 'eingang:2016' --theme mobil"
    try job.type(
      "resonanz tag \(change) --dry-run --samples 3", "resonanz tag \(change) --samples 1",
      "resonanz tag \(change) --samples 0", "resonanz tag --where nirgends --theme mobil --dry-run",
      "resonanz search 'kino oder markt'", "resonanz search 'radweg oder offen'",
      "resonanz tag --where 'kino oder markt' --theme mobil --dry-run",
      "resonanz search eingang:2016-11 --limit 1 --counts",
      "resonanz export --tagging-sheet --where 'kino oder markt' --for Anna -o blatt.xlsx",
      "resonanz export --tagging-sheet --where 'grupe:citizens' -o anderes.xlsx",
      "resonanz export --where kino -o alle.csv")
    try expect(job.text, matches: "samples.\(language.rawValue).txt")
  }

  @Test("and says no where the program asks whether all of it is meant")
  func asked() throws {
    let town = try Town.surveyed()
    let command = "resonanz tag --where radweg --theme mobil"
    let declined = try town.program.shell(
      "echo n | script --quiet --command '\(command)' /dev/null")
    #expect(declined.output.contains("3 Aussagen ändern? [j/N]"))
    #expect(try town.json("search", "theme:mobil")["count"].number == 2)
    _ = try town.program.shell("echo j | script --quiet --command '\(command)' /dev/null")
    #expect(try town.json("search", "theme:mobil")["count"].number == 4)
  }
}
