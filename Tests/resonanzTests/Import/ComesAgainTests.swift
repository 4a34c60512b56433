import ResonanzModel
import TestSupport
import Testing

@Suite("Something comes back to the archive")
struct ComesAgainTests {
  @Test("as a tagging sheet, saved as CSV in a spreadsheet", arguments: Language.allCases)
  func taggingSheet(language: Language) throws {
    let town = try Town.founded(language)
    try town.write("liste.csv", "Nr;Aussage\n1;Mehr Bänke am See\n2;Der Bus kommt nie\n3;k. A.\n")
    try town.write(
      "blatt.csv",
      """
      Aussage Nr.;Wortlaut;Thema 1;Maßnahme 1;Tendenz 1;Stichwörter;Ohne Zuordnung, weil
      1;Mehr Bänke am See;;Radweg am See;zustimmend;Bank, Ufer;
      2;Der Bus kommt immer;Seedorf.Mobil;;;;
      3;k. A.;;;;;ohne Inhalt
      4;Gibt es nicht;Seedorf.Mobil;;;;

      """)
    var job = Transcript(in: town)
    try job.type(
      "resonanz import liste.csv --quiet --group citizens",
      "resonanz export --tagging-sheet --for Kim -o blatt.xlsx",
      "resonanz import blatt.xlsx", "resonanz import blatt.csv --dry-run",
      "resonanz import blatt.csv --by Kim", "resonanz import blatt.csv --format json",
      "resonanz show 1", "resonanz search --open", "resonanz export --tagging-sheet",
      "resonanz verify")
    try expect(job.text, matches: "tagging-sheet.\(language.rawValue).txt")
  }

  @Test(
    "as a corrected file: what changed, vanished and is voted on is said",
    arguments: Language.allCases)
  func correctedFile(language: Language) throws {
    let town = try Town.founded(language)
    try town.write(
      "karten.csv",
      "Nr;Karte;Text\nA;1;Mehr Bänke\nA;2;Mehr Bänke\nB;1;Der Bus\nB;2;Ein Zug\nB;3;Fähre\nB;4;Ein Steg\n"
    )
    try town.write(
      "karten-neu.csv",
      "Nr;Karte;Text\nA;1;Mehr Bänke\nA;2;Mehr Bänke\nB;1;Der Bus fehlt\nB;2;Ein Zug\nB;4;Ein Steg\n"
    )
    try town.write(
      "form.csv",
      "comment-id,author-id,agrees,disagrees,moderated,comment-body\n0,1,3,1,1,Mehr Licht\n1,2,0,9,1,Weniger Licht\n"
    )
    var job = Transcript(in: town)
    let all = "--set Text=statement --set Nr=ignore --set Karte=ignore --quiet"
    try job.type(
      "resonanz import karten.csv \(all) --dry-run", "resonanz import karten.csv \(all)",
      "resonanz import karten-neu.csv \(all) --replaces 1 --dry-run",
      "resonanz import karten-neu.csv \(all) --replaces 1",
      "resonanz import karten-neu.csv \(all) --replaces 1", "resonanz show 3",
      "resonanz imports show 2",
      "resonanz import karten.csv \(all) --replaces 9",
      "resonanz repeats", "resonanz repeats --format json",
      "resonanz import form.csv --consultation licht --quiet",
      "sed -i '2s/,3,/,5,/; 3d' form.csv",
      "resonanz import form.csv --consultation licht --quiet", "resonanz show 7")
    try expect(job.text, matches: "corrected-file.\(language.rawValue).txt")
  }
}
