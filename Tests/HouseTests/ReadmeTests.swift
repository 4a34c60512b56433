import Foundation
import TestSupport
import Testing

@Suite("Somebody follows the README")
struct ReadmeTests {
  let readme: String

  init() throws {
    readme = try Repository.text("README.md")
  }

  @Test("and every command in it does what it says there, in order")
  func commands() throws {
    let program = Program(in: TemporaryFolder())
    let blocks = readme.matches(of: /```sh\n((?:.|\n)*?)```/).map { String($0.1) }
      // Those build and test the project itself.
      .filter { !$0.contains("Scripts/") }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let outcome = try program.shell("set -euo pipefail\n" + block)
      #expect(outcome.code == 0, "\(block)\n\(outcome.output)\n\(outcome.error)")
    }
  }

  @Test("and finds the modules that there are")
  func modules() throws {
    let manifest = try Repository.text("Package.swift")
    let targets = manifest.matches(of: /\.(?:executableT|t)arget\(\s*name: "(\w+)"/)
      .map { String($0.1) }.filter { $0 != "TestSupport" }
    let table = readme.split(separator: "## ").first { $0.hasPrefix("Das Haus") } ?? ""
    let rows = table.matches(of: /(?m)^\| `(\w+)` \|/).map { String($0.1) }
    #expect(rows == targets)
  }

  @Test("and every file that it links to is there")
  func links() throws {
    for link in readme.matches(of: /\]\(([^)\s]+)\)/).map({ String($0.1) }) {
      guard !link.contains("://"), !link.hasPrefix("#") else { continue }
      let path = String(link.split(separator: "#")[0])
      #expect(FileManager.default.fileExists(atPath: "\(Repository.folder)/\(path)"), "\(link)")
    }
    for script in readme.matches(of: /Scripts\/[\w-]+/).map({ String($0.0) }) {
      let path = "\(Repository.folder)/\(script)"
      #expect(FileManager.default.isExecutableFile(atPath: path), "\(script)")
    }
  }

  @Test("and every option that it names is one of the program's")
  func options() throws {
    let program = Program(in: TemporaryFolder())
    let commands = [
      "init", "import", "tag", "search", "report measures", "catalogue update", "imports undo",
      "verify", "backup", "export statements", "add", "show", "quote add", "quote list", "codebook",
      "round open", "round close", "round settle", "round agreement",
      "erase", "answer add", "report measure", "report suppress", "report crosstab",
      "report releases", "user add", "serve",
    ]
    let help = try commands.map {
      try program.run($0.split(separator: " ").map(String.init) + ["--help"]).output
    }
    .joined()
    for option in Set(readme.matches(of: /`(--[a-z-]+)/).map({ String($0.1) })) {
      #expect(help.contains(option), "\(option)")
    }
  }
}
