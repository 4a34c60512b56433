import TestSupport
import Testing

@Suite("A file of the house")
struct SourceTests {
  static let folders = ["Migrations", "Sources", "Tests"]

  @Test("is short enough to be read in one go", arguments: folders)
  func length(folder: String) throws {
    for file in try SwiftFile.all(below: folder) {
      #expect(file.lines.count <= 400, "\(file.path)")
    }
  }

  /// A stored property of a documented type is said by its name; a comment would only repeat it.
  @Test("says of every public type, function and computed value what it is")
  func documentation() throws {
    for file in try SwiftFile.all(below: "Migrations", "Sources", "Tests/TestSupport") {
      for index in file.lines.indices where Self.wantsComment(file.lines[index]) {
        let above = file.lines[..<index].last {
          !$0.trimmingPrefix(while: \.isWhitespace).hasPrefix("@")
        }
        #expect(
          above?.trimmingPrefix(while: \.isWhitespace).hasPrefix("///") == true,
          "\(file.path):\(index + 1): \(file.lines[index])")
      }
    }
  }

  private static func wantsComment(_ line: String) -> Bool {
    let line = line.trimmingPrefix(while: \.isWhitespace)
    guard line.hasPrefix("public ") else { return false }
    // What a protocol asks for is said by the protocol.
    let said =
      /^public (?:import|init\(|extension|(?:static |mutating )*func (?:==|<|encode|hash|explanation|callAsFunction|next)\b|(?:static )?func (?:==|<))/
    let stored = /^public (?:internal\(set\) |private\(set\) )?(?:static )?(?:let|var) [^{]*$/
    return line.firstMatch(of: said) == nil && line.firstMatch(of: stored) == nil
  }

  @Test("speaks of no folder of the machine that it was written on")
  func noMachine() throws {
    let foreign = ["work", "root", "Users"].map { "/\($0)/" }
    let endings = [".swift", ".sql", ".yaml", ".md", ".txt", ".json", ".csv", ".modulemap"]
    let files = (Self.folders + ["Scripts"]).flatMap { folder in
      Repository.files(below: folder, ending: "").filter { path in
        endings.contains { path.hasSuffix($0) } || path.hasPrefix("Scripts/") && !path.contains(".")
      }
    }
    for path in files + ["README.md", "Package.swift"] {
      guard let text = try? Repository.text(path) else { continue }
      for folder in foreign { #expect(!text.contains(folder), "\(path): \(folder)") }
    }
  }
}
