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
  #expect(Array(text.utf8) == Array(expected.utf8), "\(name):\n\(text)", sourceLocation: location)
}
