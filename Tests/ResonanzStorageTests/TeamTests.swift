import Foundation
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("The names of a team")
struct TeamTests {
  @Test("are those of now, whoever writes the file meanwhile")
  func written() throws {
    let folder = TemporaryFolder()
    let team = Team(archive: folder.file("a.resonanz"))
    #expect(try team.names().isEmpty)
    let anna = try team.person(named: "Anna")
    #expect(try team.names() == [anna: "Anna"])
    let ben = try Team(archive: folder.file("a.resonanz")).person(named: "Ben")
    #expect(try team.names() == [anna: "Anna", ben: "Ben"])
    #expect(try team.member(named: "Ben") == ben)
  }

  @Test("are those of a file that took the place of another, and none of one that is gone")
  func replaced() throws {
    let folder = TemporaryFolder()
    let (path, other) = (folder.file("a.resonanz"), folder.file("b.resonanz"))
    let team = Team(archive: path)
    _ = try team.person(named: "Anna")
    #expect(try team.names().count == 1)
    let ben = try Team(archive: other).person(named: "Ben")
    try FileManager.default.removeItem(atPath: path + "-team")
    #expect(try team.names().isEmpty)
    try FileManager.default.moveItem(atPath: other + "-team", toPath: path + "-team")
    #expect(try team.names() == [ben: "Ben"])
  }
}
