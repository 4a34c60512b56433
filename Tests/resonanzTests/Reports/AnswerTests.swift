import ResonanzModel
import TestSupport
import Testing

@Suite("The administration answers what was said")
struct AnswerTests {
  static let letters = """
    id;Frage;Gruppe;Was fehlt?
    1;;Bürger;"Ein sicherer Radweg zur Schule, und zwar noch in diesem Jahr"
    2;;Bürger;"Der Bus am Abend"
    3;;Schule;"Bänke am Ufer"

    """

  static let reasons = "\u{FEFF}Der Radweg ist für 2018 vorgesehen.\n\nDie Mittel stehen bereit.\n"

  private func town(_ language: Language = .german) throws -> Town {
    let town = try Town.founded(language)
    try town.write("briefe.csv", Self.letters)
    try town.write("grund.txt", Self.reasons)
    return town
  }

  @Test("and reads at every step what is answered, and what is not", arguments: Language.allCases)
  func job(language: Language) throws {
    var job = Transcript(in: try town(language))
    try job.type(
      "resonanz import briefe.csv --set id=statement-id --set 'Was fehlt?=statement' --question 'Was fehlt?:text=Was fehlt?' --quiet",
      "resonanz tag 1 --measure radweg --stance supports",
      "resonanz tag 2 --measure bus --stance supports",
      "resonanz answer list", "resonanz report answers",
      "resonanz answer add --statement 1 --result considered --date 06.12.2016 --file grund.txt",
      "printf 'Der Takt bleibt.\\n' | resonanz answer add - --measure bus --result 'wird nicht berücksichtigt' --date 2016-12-06",
      "resonanz answer add 'Danke.' --submission-of 3 --result partly --date 2016-12-06",
      "resonanz answer add 'Danke.' --submission-of 3 --result partly --date 2016-12-06",
      "resonanz answer list", "resonanz answer list --statement 1 --format json",
      "resonanz search beantwortet", "resonanz search unanswered",
      "resonanz answer revise 3 --result under-way 'Die Bänke sind bestellt.'",
      "resonanz answer revise 3 --result under-way", "resonanz answer revise 3",
      "resonanz answer list --result under-way --format csv",
      "resonanz report answers", "resonanz report answers --by measure",
      "resonanz show 3", "resonanz answer withdraw 3", "resonanz answer withdraw 3",
      "resonanz undo", "resonanz history --limit 3", "resonanz answer list --as-of @5",
      "resonanz show 1 --format json | grep -A20 '\"answers\"'",
      "resonanz report answers --format csv",
      "resonanz report answers --by measure -o tabelle.md", "resonanz report check tabelle.md",
      "resonanz answer revise 1 'Der Radweg kommt.'", "resonanz report check tabelle.md",
      "resonanz export history | grep -c '\"section\": \"answer'", "resonanz verify")
    try expect(job.text, matches: "answers.\(language.rawValue).txt")
  }

  @Test("What is wrong is refused with words that help", arguments: Language.allCases)
  func refused(language: Language) throws {
    var job = Transcript(in: try town(language))
    try job.type(
      "resonanz import briefe.csv --set id=statement-id --set 'Was fehlt?=statement' --question 'Was fehlt?:text=Was fehlt?' --quiet",
      "resonanz answer add Ja --result considered --date 2016-12-06",
      "resonanz answer add Ja --statement 1 --measure bus --result considered --date 2016-12-06",
      "resonanz answer add Ja --statement 9 --result considered --date 2016-12-06",
      "resonanz answer add Ja --measure buss --result considered --date 2016-12-06",
      "resonanz answer add Ja --statement 1 --result vielleicht --date 2016-12-06",
      "resonanz answer add Ja --statement 1 --result considered --date 31.02.2016",
      "resonanz answer add Ja --statement 1 --result considered",
      "resonanz answer add --statement 1 --result considered --date 2016-12-06",
      "resonanz answer add ' ' --statement 1 --result considered --date 2016-12-06",
      "resonanz answer add Ja --file grund.txt --statement 1 --result considered --date 2016-12-06",
      "resonanz answer add --file fehlt.txt --statement 1 --result considered --date 2016-12-06",
      "printf '\\344' | resonanz answer add - --statement 1 --result considered --date 2016-12-06",
      "resonanz answer revise 7 Ja", "resonanz answer list --as-of @99", "resonanz verify")
    try expect(job.text, matches: "answers-refused.\(language.rawValue).txt")
  }

  @Test("An erasure says before which reasons go with it, and no report brings them back")
  func erased() throws {
    var job = Transcript(in: try town())
    try job.type(
      "resonanz import briefe.csv --set id=statement-id --set 'Was fehlt?=statement' --question 'Was fehlt?:text=Was fehlt?' --quiet",
      "resonanz answer add 'Er kommt.' --statement 1 --result considered --date 2016-12-06",
      "resonanz answer add 'Sie schreiben: „ein sicherer Radweg zur Schule, und zwar“ bald.' --measure radweg --result partly --date 2016-12-06",
      "resonanz answer add 'Bald.' --measure bus --result partly --date 2016-12-06",
      "resonanz report answers -o abwaegung.csv", "resonanz report answers -o abwaegung.md",
      "resonanz erase --statement 1 --dry-run", "resonanz erase --statement 1 --yes", "ls",
      "resonanz answer list", "resonanz report answers",
      "resonanz answer revise 2 'Er kommt bald.'", "resonanz answer revise 1 'Er kommt bald.'",
      "grep -c 'Radweg zur' seedorf.resonanz", "resonanz verify")
    try expect(job.text, matches: "answers-erased.de.txt")
  }
}
