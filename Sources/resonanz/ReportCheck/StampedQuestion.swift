import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The words of a report's question, as they are kept with it: what was typed, without what says where
/// the archive is and how the report is written; with days for milestones, since those can be moved.
struct StampedQuestion {
  let words: [String]

  /// Options that have a value and are about the writing; the same of those without one.
  private static let left: Set<String> = ["--format", "-o", "--output", "--archive", "--template"]
  private static let leftFlags: Set<String> = [
    "--force", "--excel", "--deck", "--stamp",
  ]

  /// - Parameters:
  ///   - arguments: of the program.
  ///   - event: the last one that the report knows of.
  /// - Throws: where a point that was asked for isn't there.
  init(of arguments: [String], _ asked: AskedReport, event: Int) throws {
    var words: [String] = []
    var rest = arguments.drop { $0 != "report" }.dropFirst()
    while let word = rest.popFirst() {
      if word == "--between" {
        words += [word] + (try rest.prefix(2).map { try asked.kept($0) })
        rest = rest.dropFirst(2)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let name = parts.first ?? word
      if Self.leftFlags.contains(name) { continue }
      guard let value = Self.replacement(for: name, asked, event) else {
        if !Self.left.contains(name) {
          words.append(word)
        } else if parts.count == 1 {
          rest = rest.dropFirst()
        }
        continue
      }
      words += [name, value]
      if parts.count == 1 { rest = rest.dropFirst() }
    }
    self.words = words
  }

  /// What stands in the place of a point that can move.
  private static func replacement(for name: String, _ asked: AskedReport, _ event: Int) -> String? {
    switch name {
    case "--as-of": "@\(event)"
    case "--received-from": asked.filter.receivedFrom?.iso
    case "--received-until": asked.filter.receivedUntil?.iso
    default: nil
    }
  }
}
