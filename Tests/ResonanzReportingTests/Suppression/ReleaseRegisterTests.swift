import Foundation
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzReporting

@Suite("Public tables are remembered beside the archive")
struct ReleaseRegisterTests {
  private let folder = TemporaryFolder()
  private var archive: String { folder.file("stadt.resonanz") }
  private var register: ReleaseRegister { ReleaseRegister(archive: archive) }
  private var file: String { archive + "-releases" }

  private static func release(_ name: String, event: Int = 3) throws -> TableRelease {
    try #require(Suppression(PublicProfile()).publish(SuppressionTests.table).table)
      .release(["attribute:\(name)", "group"], event: event)
  }

  private func add(_ name: String, to path: String = "t.md") throws {
    let release = try Self.release(name)
    try register.publish(to: path, at: .now, { _ in release }, then: {})
  }

  @Test("and come back as they were, for the house alone")
  func comesBack() throws {
    #expect(try register.entries().isEmpty)
    try add("Alter")
    try add("Ort", to: "ort.html")
    let entries = try register.entries()
    #expect(entries.map(\.number) == [1, 2])
    #expect(entries.map(\.files) == [["t.md"], ["ort.html"]])
    #expect(entries.map(\.release) == [try Self.release("Alter"), try Self.release("Ort")])
    #expect(try register.history().releases.count == 2)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("once, however often the same is written")
  func writtenAgain() throws {
    try add("Alter")
    try add("Alter", to: "t.json")
    #expect(try register.entries().map(\.files) == [["t.md", "t.json"]])
  }

  @Test("before they are written; what could not be written counts as not published")
  func notWritten() throws {
    struct Full: Error {}
    let release = try Self.release("Alter")
    #expect(throws: Full.self) {
      try register.publish(
        to: "t.md", at: .now, { _ in release },
        then: {
          #expect(try String(contentsOfFile: file, encoding: .utf8).contains("attribute:Alter"))
          throw Full()
        })
    }
    #expect(try register.entries().map(\.withdrawn) == [.notWritten])
    #expect(try register.history().releases.isEmpty)
    #expect(Withdrawal.notWritten.text(in: .english) == "not written")
  }

  @Test("before they are written; an earlier register says so in German, in whatever language")
  func notWrittenEarlier() throws {
    try add("Alter")
    try register.withdraw(1, because: "nicht geschrieben", at: .now)
    #expect(try register.entries().map(\.withdrawn) == [.notWritten])
  }

  @Test("until somebody takes one back, with a reason, once")
  func withdrawn() throws {
    #expect(throws: ReleaseError.unknown(1)) {
      try register.withdraw(1, because: "nie verschickt", at: .now)
    }
    try add("Alter")
    try add("Ort")
    try register.withdraw(1, because: "nie verschickt", at: .now)
    #expect(try register.entries().map(\.withdrawn) == [.byPerson(because: "nie verschickt"), nil])
    #expect(try register.history().releases == [try Self.release("Ort")])
    #expect(throws: ReleaseError.withdrawn(1)) {
      try register.withdraw(1, because: "noch einmal", at: .now)
    }
    // What was taken back and is published all the same is a new one.
    try add("Alter")
    #expect(try register.entries().map(\.number) == [1, 2, 3])
  }

  /// What can happen to a file, and the line that is named.
  enum Damage: CaseIterable {
    case changed, cutOff, firstGone, middleGone, empty

    var line: Int { self == .middleGone ? 2 : self == .cutOff ? 3 : self == .empty ? 4 : 1 }

    func damaged(_ text: String) -> String {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      switch self {
      case .changed: lines[0] = lines[0].replacing("\"total\":113", with: "\"total\":114")
      case .cutOff: return String(text.dropLast(20))
      case .firstGone: lines.removeFirst()
      case .middleGone: lines.remove(at: 1)
      case .empty: return text + "\n"
      }
      return lines.joined(separator: "\n")
    }
  }

  @Test(
    "and a line that is damaged or gone is named, and nothing is published",
    arguments: Damage.allCases)
  func damaged(_ damage: Damage) throws {
    for name in ["Alter", "Ort", "Beruf"] { try add(name) }
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let changed = damage.damaged(text)
    #expect(changed != text)
    try changed.write(toFile: file, atomically: false, encoding: .utf8)
    let expected = ReleaseError.damaged(path: file, line: damage.line)
    #expect(throws: expected) { try register.entries() }
    let release = try Self.release("Alter")
    #expect(throws: expected) {
      try register.publish(
        to: "t.md", at: .now, { _ in release }, then: { Issue.record("written") })
    }
    #expect(
      expected.explanation(in: .german).line
        == "Öffentliche Tabellen: \(file): Zeile \(damage.line) ist beschädigt oder passt nicht zu der davor. Ohne zu wissen, was schon veröffentlicht ist, lässt sich keine Tabelle schützen. Nehmen Sie die Datei aus der letzten Sicherung; Tabellen, die seither veröffentlicht wurden, müssen danach mit -o noch einmal geschrieben werden, bevor es andere werden."
    )
  }

  @Test("and of many who publish at once, each knows of all before")
  func atOnce() async throws {
    let register = register
    let known = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<8 {
        group.addTask {
          let release = try Self.release("M\(number)")
          var count = 0
          try register.publish(
            to: "\(number).md", at: .now,
            { history in
              count = history.releases.count
              return release
            }, then: {})
          return count
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(known.sorted() == Array(0..<8))
    #expect(try register.entries().map(\.number) == Array(1...8))
  }

  @Test("and go into a backup, but never over another one's")
  func copied() throws {
    let copy = folder.file("sicherung.resonanz")
    try register.copy(toArchive: copy)
    #expect(!ReleaseRegister(archive: copy).isThere)
    try add("Alter")
    try register.checkCopy(toArchive: copy)
    try register.copy(toArchive: copy)
    #expect(try ReleaseRegister(archive: copy).entries() == register.entries())
    #expect(throws: ReleaseError.self) { try register.checkCopy(toArchive: copy) }
    #expect(throws: ReleaseError.self) { try register.copy(toArchive: copy) }
  }
}
