import Foundation
import ResonanzImport
import ResonanzModel
import Testing

@Suite("Profiles are kept beside an archive")
final class ProfileFolderTests {
  private let place = NSTemporaryDirectory() + "profiles-\(UUID().uuidString)"
  private let folder: ProfileFolder

  init() throws {
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    folder = ProfileFolder(archive: place + "/jena.resonanz")
  }

  deinit { try? FileManager.default.removeItem(atPath: place) }

  private func profile(_ yaml: String) throws -> Profile { try Profile(yaml: yaml, file: "a") }

  private func fault(_ body: () throws -> Void) -> ProfileFault.Kind? {
    do { try body() } catch { return (error as? ProfileFault)?.kind }
    return nil
  }

  @Test("each by its name, until it is removed")
  func kept() throws {
    #expect(folder.names == [])
    let text = try profile("columns: { Text: statement }")
    try folder.keep(text, as: "Bürger 2016")
    try folder.keep(text, as: "Bürger 2016")
    try folder.keep(text, as: "alle")
    #expect(folder.names == ["Bürger 2016", "alle"])
    #expect(try folder.profile(named: "alle") == text)
    #expect(folder.file(of: "alle") == place + "/jena.resonanz-profiles/alle.yaml")
    let other = try profile("columns: { Text: ignore, a: statement }")
    #expect(fault { try folder.keep(other, as: "alle") } == .exists)
    #expect(try folder.profile(named: "alle") == text)
    try folder.remove("alle")
    #expect(fault { try folder.remove("alle") } == .missing(near: []))
    #expect(
      fault { _ = try folder.profile(named: "Burger 2016") } == .missing(near: ["Bürger 2016"]))
  }

  @Test(
    "but not under a name that is none", arguments: ["", " ", "a/b", ".a", "a.yaml", "..", "a\nb"])
  func badNames(name: String) throws {
    let text = try profile("columns: { Text: statement }")
    #expect(fault { try folder.keep(text, as: name) } == .badName)
  }

  @Test("the one that mentions most of a file's headers is picked, several of equal worth are not")
  func pick() throws {
    func pick(_ headers: [String]) -> ProfilePick { ProfilePick(from: folder, for: headers) }
    #expect(pick(["id", "Text"]).profile == nil)
    try folder.keep(try profile("columns: { id: respondent-id, Text: statement }"), as: "kurz")
    try folder.keep(
      try profile("columns: { id: respondent-id, Text: statement, x: ignore, Ort: attribute }"),
      as: "lang")
    #expect(pick(["ID", "text"]).profile?.name == "kurz")
    #expect(pick(["id", "Text", "Ort"]).profile?.name == "lang")
    #expect(pick(["id", "Text", "Ort", "x", "neu"]).profile?.name == "lang")
    // Half of the headers are enough, less is another file.
    #expect(pick(["id", "Text", "a", "b"]).profile?.name == "kurz")
    #expect(pick(["id", "Text", "a", "b", "c"]).profile == nil)
    // A column that is taken is missing.
    #expect(pick(["id", "x"]).profile == nil)
    try folder.keep(try profile("columns: { id: ignore, Text: statement }"), as: "auch")
    let tie = pick(["id", "Text"])
    #expect(tie.profile == nil)
    #expect(tie.tie == ["auch", "kurz"])
    try folder.remove("auch")
    try folder.keep(try folder.profile(named: "kurz"), as: "auch")
    #expect(pick(["id", "Text"]).profile?.name == "auch")
  }

  @Test("one that cannot be read is named and hides no other")
  func unreadable() throws {
    try folder.keep(try profile("columns: { Text: statement }"), as: "gut")
    try "columns: [".write(toFile: folder.file(of: "kaputt"), atomically: true, encoding: .utf8)
    let pick = ProfilePick(from: folder, for: ["Text"])
    #expect(pick.profile?.name == "gut")
    #expect(pick.faults.map(\.file) == [folder.file(of: "kaputt")])
  }
}
