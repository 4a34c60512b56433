import Foundation
import GRDB
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

/// A folder of a town in which nothing may be written, until it ends. Root may write wherever it may read, so
/// it sees the folder through a mount that is read-only.
private struct ProtectedFolder {
  static let canBeMade = getuid() != 0 || BadFileTests.canMount

  /// The archive in it, from the town's own folder.
  let archive: String
  /// The town, whose commands are about that archive.
  let town: Town
  private let folder: String

  init(_ folder: String, of town: Town) throws {
    self.folder = folder
    let name = getuid() == 0 ? "geschuetzt" : folder
    archive = "\(name)/seedorf.resonanz"
    var town = town
    town.program.environment["RESONANZ_ARCHIVE"] = archive
    self.town = town
    let mount =
      "mkdir \(name) && mount --bind \(folder) \(name) && mount -o remount,bind,ro \(name)"
    let outcome = try town.program.shell(getuid() == 0 ? mount : "chmod 555 \(folder)")
    try #require(outcome.code == 0, "\(outcome.error)")
  }

  /// Lets somebody else write there.
  func whileWritable(_ body: () throws -> Void) throws {
    if getuid() != 0 { try town.program.shell("chmod 755 \(folder)") }
    try body()
    if getuid() != 0 { try town.program.shell("chmod 555 \(folder)") }
  }

  func end() {
    _ = try? town.program.shell(getuid() == 0 ? "umount geschuetzt" : "chmod 755 \(folder)")
  }
}

@Suite(
  "An archive lies in a folder in which nothing may be written",
  .enabled(if: ProtectedFolder.canBeMade))
struct ProtectedFolderTests {
  @Test("and it can be read there, and nothing is made beside it")
  func reading() throws {
    let town = try Town.surveyed()
    let before = try town.json("report", "themes")["base"]
    let files = try town.program.shell("ls").output
    let folder = try ProtectedFolder(".", of: town)
    defer { folder.end() }
    #expect(try folder.town.json("report", "themes")["base"] == before)
    #expect(try folder.town.program("search", "radweg").code == 0)
    #expect(try folder.town.isSound())
    #expect(try town.program.shell("ls --ignore geschuetzt").output == files)
  }

  @Test("but what was written last is never left out without a word", arguments: [false, true])
  func log(hasIndex: Bool) throws {
    let town = try Town.surveyed()
    let queue = try DatabaseQueue(path: town.folder.file("seedorf.resonanz"))
    try queue.inDatabase { try $0.execute(sql: "CREATE TABLE later (a)") }
    let names = "seedorf.resonanz seedorf.resonanz-wal" + (hasIndex ? " seedorf.resonanz-shm" : "")
    try town.program.shell("mkdir kopie && cp \(names) kopie/")
    try queue.close()
    let folder = try ProtectedFolder("kopie", of: town)
    defer { folder.end() }
    let outcome = try folder.town.program("report", "themes")
    if hasIndex {
      #expect(outcome.code == 0, "\(outcome.error)")
    } else {
      #expect(outcome.code == 1)
      #expect(
        outcome.error
          == "Archiv \(folder.archive): Was zuletzt geschrieben wurde, steht noch in \(folder.archive)-wal, und um es zu lesen, müsste in diesen Ordner geschrieben werden; das ist hier nicht erlaubt. Kopieren Sie beide Dateien in einen Ordner, in den Sie schreiben dürfen, oder lassen Sie dort, wo das erlaubt ist, „resonanz backup KOPIE.resonanz“ laufen.\n"
      )
    }
  }

  @Test("and what was read while somebody else wrote is not believed")
  func changed() throws {
    let town = try Town.surveyed()
    let folder = try ProtectedFolder(".", of: town)
    defer { folder.end() }
    let path = town.folder.file(folder.archive)
    let archive = try Archive.open(at: path, for: .reading)
    #expect(try archive.imports().count == 2)
    try folder.whileWritable {
      let outcome = try town.program(
        "tag", "1", "--theme", "mobil", "--archive", "seedorf.resonanz")
      try #require(outcome.code == 0, "\(outcome.error)")
    }
    let error = #expect(throws: StorageError.self) { try archive.imports() }
    #expect(
      error?.explanation(in: .german).line
        == "Archiv \(path): Während es gelesen wurde, hat jemand hineingeschrieben; in diesem Ordner, in den Sie nicht schreiben dürfen, lässt sich das nicht verhindern. Rufen Sie den Befehl noch einmal auf."
    )
    try archive.close()
    #expect(try Archive.open(at: path, for: .reading).imports().count == 2)
  }
}
