import Foundation
import GRDB
import ResonanzModel
import TestSupport
import Testing

/// A folder with a catalogue, a few survey files and, once made, the archive of the invented town.
struct Town {
  static let catalogue = """
    process: { slug: seedorf-2030, title: "Seedorf 2030", place: Seedorf }
    milestones:
      - { slug: runde-1, title: "1. Runde", date: 2016-12-06 }
    themes:
      - { slug: mobil, title: Seedorf.Mobil, goals: ["Alle kommen überall hin."] }
      - { slug: gruen, title: Seedorf.Grün }
    measures:
      - { slug: radweg, title: Radweg am See, rank: key, themes: [mobil, gruen] }
      - { slug: bus, title: Bus im Takt, rank: key, themes: [mobil] }
      - { slug: seepark, title: Seepark, rank: other, themes: [gruen] }

    """

  /// One row a sheet, two open questions, an address that is nobody's business.
  static let wide = """
    id,submitdate,E-Mail,Was gefällt Ihnen?,Was fehlt Ihnen?
    1,2016-11-01,a@example.org,Der See und die Berge,Ein Radweg am See
    2,2016-11-02,b@example.org,,Mehr Nahverkehr am Abend
    3,2016-11-03,c@example.org,Der Markt am Samstag,Ein Radweg am See
    4,2016-11-04,d@example.org,Das alte Kino,Bänke an der Uferstraße

    """

  /// One row a statement, with tags, and a day that does not exist.
  static let long = """
    Nr;Akteursgruppe;Datum;Maßnahme;Tendenz;Aussage
    1;Politik;24.10.2016;radweg;zustimmend;Der Radweg ist überfällig
    2;Schule;31.02.2016;bus;ablehnend;Der Bus kommt zu früh
    3;Politik;25.10.2016;seepark;;Für den Seepark
    4;Verwaltung;07.12.2016;bus;teils-teils;"Der Bus ja, aber leise"

    """

  let folder = TemporaryFolder()
  var program: Program

  init(_ language: Language = .german) {
    program = Program(in: folder, language: language)
  }

  /// One with an archive, `seedorf.resonanz`.
  static func founded(_ language: Language = .german) throws -> Town {
    let town = Town(language)
    try town.write("katalog.yaml", catalogue)
    let outcome = try town.program("init", "seedorf.resonanz", "--catalogue", "katalog.yaml")
    try #require(outcome.code == 0, "\(outcome.error)")
    return town
  }

  /// One with the two surveys in its archive; the long one has left a row behind.
  static func surveyed(_ language: Language = .german) throws -> Town {
    let town = try founded(language)
    try town.write("umfrage.csv", wide)
    try town.write("liste.csv", long)
    try #require(try town.program.run(wideImport).code == 0)
    try #require(try town.program("import", "liste.csv", "--quiet").code == 65)
    return town
  }

  /// How the wide survey is imported: five sheets are too few to tell an open question by.
  static let wideImport = [
    "import", "umfrage.csv", "--group", "citizens", "--set", "#5=statement", "--quiet",
  ]

  /// The same as a line of bash.
  static let wideLine =
    "resonanz " + wideImport.map { $0.hasPrefix("#") ? "'\($0)'" : $0 }.joined(separator: " ")

  func write(_ name: String, _ text: String) throws {
    _ = try folder.write(name, text.utf8)
  }

  /// The same files once more, in a folder of their own.
  func copy() throws -> Town {
    var copy = Town()
    copy.program.environment = program.environment
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.copyItem(atPath: folder.file(name), toPath: copy.folder.file(name))
    }
    return copy
  }

  /// Everything that the archive holds, as text.
  func dump() throws -> String {
    var configuration = Configuration()
    configuration.readonly = true
    let text = TextStream()
    let queue = try DatabaseQueue(
      path: folder.file("seedorf.resonanz"), configuration: configuration)
    try queue.inDatabase { try $0.dumpContent(to: text) }
    return text.text
  }

  /// Names of the staff, in the order of letters.
  func team() throws -> [String] {
    let queue = try DatabaseQueue(path: folder.file("seedorf.resonanz-team"))
    return try queue.read { try String.fetchAll($0, sql: "SELECT name FROM person ORDER BY name") }
  }

  /// Changes the archive behind the program's back.
  func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.file("seedorf.resonanz"))
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// A command's JSON.
  func json(_ arguments: String...) throws -> JSON {
    try JSON(program.run(arguments + ["--format", "json"]).output)
  }

  /// Whether nothing is wrong with the archive.
  func isSound() throws -> Bool {
    let outcome = try program("verify")
    return outcome.code == 0
  }
}

private final class TextStream: TextOutputStream {
  var text = ""
  func write(_ string: String) { text += string }
}
