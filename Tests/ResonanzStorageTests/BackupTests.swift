import Foundation
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A backup")
struct BackupTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Mehr Bänke", by: "r1", tags: ["bus": .supports])])
  }

  @Test("It is the archive as it is, in one file, also while somebody reads")
  func copy() throws {
    let reader = try Archive.open(at: city.path, for: .reading)
    let path = city.folder.file("kopie.resonanz")
    try city.archive.backUp(to: path)
    let files = try FileManager.default.contentsOfDirectory(atPath: city.folder.path)
    #expect(files.filter { $0.hasPrefix("kopie") } == ["kopie.resonanz"])
    let copy = try Archive.open(at: path, for: .reading)
    #expect(try copy.verify().allSatisfy(\.isSound))
    #expect(try copy.tallies() == city.archive.tallies())
    try reader.backUp(to: city.folder.file("kopie-2.resonanz"))
    let second = try Archive.open(at: city.folder.file("kopie-2.resonanz"), for: .writing)
    #expect(try second.imports() == city.archive.imports())
  }

  @Test("A file that is there is not overwritten")
  func exists() throws {
    let path = try city.folder.write("kopie.resonanz", Array("alt".utf8))
    #expect(throws: StorageError.self) { try city.archive.backUp(to: path) }
    #expect(throws: StorageError.self) { try city.archive.backUp(to: city.path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "alt")
  }

  @Test("Into a folder that is not there nothing is copied")
  func missingFolder() throws {
    #expect(throws: StorageError.self) {
      try city.archive.backUp(to: city.folder.file("fehlt/kopie.resonanz"))
    }
  }
}
