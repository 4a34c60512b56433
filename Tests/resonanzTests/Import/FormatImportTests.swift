import ResonanzModel
import TestSupport
import Testing

@Suite("Files of the tools, as they come")
struct FormatImportTests {
  private static let limeSurvey =
    [
      "\u{FEFF}'Antwort ID';'Datum Abgeschickt';'Letzte Seite';'Womit fahren Sie?';"
        + "'Womit fahren Sie? [Sonstiges]';'Was fehlt Ihnen?'",
      "'1';'2026-03-01 10:11:12';'3';'Sonstiges';'Lastenrad';'Ein Steg am See,\nmit ''Bänken'''",
      "'2';'';'1';'Bus';;'Ein Bad im Norden'",
      "'3';'1980-01-01 00:00:00';'3';'Bus';;'N/A'", "", "",
    ].joined(separator: "\r\n").replacing("'", with: "\"")

  private static let vv =
    [
      "Antwort ID\tDatum Abgeschickt\tLetzte Seite\tWas fehlt Ihnen?\tWomit fahren Sie?",
      "id\tsubmitdate\tlastpage\tQ1\tQ2_other",
      "1\t2026-03-01 10:11:12\t3\t\"Ein Steg{newline}am {lbrace}großen} See\"\tRoller",
      "2\t{question_not_shown}\t1\tEin Bad\t{question_not_shown}", "",
    ].joined(separator: "\n")

  private static let dipas =
    [
      "Node ID;Category;Rubric;Created (UTC);Rating;Total votes;Upvotes;Downvotes;Comments;Title;"
        + "Contributiontext;;",
      "17;Verkehr;Idee;2026-05-01T10:11:12Z;10.000;12;9;3;2;Radweg;\"Er fehlt.\nSeit Jahren.\";;",
      "",
    ].joined(separator: "\n")

  private static let highlights =
    [
      "id,document,tag,content", "4,Brief 17,Radwege,Der Weg am Fluss fehlt.",
      "4,Brief 17,Licht,Der Weg am Fluss fehlt.", "5,Brief 18,,Mehr Bänke.", "",
    ].joined(separator: "\n")

  @Test("need no hint", arguments: Language.allCases)
  func asTheyCome(language: Language) throws {
    let town = try Town.founded(language)
    try town.write("lime.csv", Self.limeSurvey)
    try town.write("vvexport_7.txt", Self.vv)
    try town.write("dipas.csv", Self.dipas)
    try town.write("highlights.csv", Self.highlights)
    try town.write("votes.csv", "timestamp,datetime,comment-id,voter-id,vote\n1,x,2,3,-1\n")
    var transcript = Transcript(in: town)
    try transcript.type(
      "resonanz import lime.csv --group citizens",
      "resonanz import lime.csv --group citizens --incomplete --consultation lime --quiet",
      "resonanz import vvexport_7.txt --group citizens",
      "resonanz import dipas.csv --group citizens",
      "resonanz import highlights.csv --group citizens",
      "resonanz import votes.csv --quiet")
    try expect(transcript.text, matches: "formats.\(language.rawValue).txt")
    #expect(try town.isSound())
  }

  @Test(
    "of one name are told apart, and what moderators had rejected is said",
    arguments: Language.allCases)
  func comments(language: Language) throws {
    let town = try Town.founded(language)
    let header = "timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
    try town.program.shell("mkdir -p see/polis rad/polis stadt")
    try town.write(
      "see/polis/comments.csv",
      header + "1651744336822,1,0,29,4,1,Ein Steg am See\n1651655403844,2,5,1,0,-1,Kein Steg\n"
        + "1651655403845,3,6,0,0,-1,Gar kein Steg\n")
    try town.write("rad/polis/comments.csv", header + "1651744336822,1,0,29,4,0,Mehr Radwege\n")
    try town.write("stadt/comments.csv", "")
    try town.write("liste.csv", "Gruppe;Wunsch\nBürger;Ein neuer Platz am alten Markt\n")
    let files = "see/polis/comments.csv rad/polis/comments.csv stadt/comments.csv"
    var transcript = Transcript(in: town)
    try transcript.type(
      "resonanz import \(files) --group citizens --dry-run --quiet",
      "resonanz import \(files) ./liste.csv --group citizens --quiet",
      "resonanz import see/polis/comments.csv --group citizens --only moderated=1 --consultation zugelassen --quiet"
    )
    try expect(transcript.text, matches: "comments.\(language.rawValue).txt")
    let json = try town.json(
      "import", "see/polis/comments.csv", "--group", "citizens", "--dry-run", "--quiet",
      "--consultation", "anders")
    #expect(json["refusedByModerators"].number == 2)
  }
}
