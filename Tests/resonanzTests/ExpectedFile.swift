import Foundation
import Testing

/// Compares a text with the file of that name in `Expected`, character by character. With
/// `RESONANZ_RECORD=1` it writes the file instead, for a person to read before it is kept.
func expect(_ text: String, matches name: String, location: SourceLocation = #_sourceLocation)
  throws
{
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Expected/\(name)")
  if ProcessInfo.processInfo.environment["RESONANZ_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  let isSame = text.utf8.elementsEqual(expected.utf8)
  #expect(isSame, "\(name): \(firstDifference(text, expected))", sourceLocation: location)
}

private func firstDifference(_ text: String, _ expected: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let others = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(lines, others).firstIndex { $0.0 != $0.1 } ?? min(lines.count, others.count)
  func shown(_ lines: [Substring]) -> String {
    line < lines.count ? String(lines[line]) : "the end"
  }
  return "line \(line + 1) is\n  \(shown(lines))\nand was to be\n  \(shown(others))"
}

extension Zip2Sequence {
  fileprivate func firstIndex(where condition: (Element) -> Bool) -> Int? {
    enumerated().first { condition($0.element) }?.offset
  }
}
