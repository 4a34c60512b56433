import TestSupport
import Testing

/// A Swift file of this project, read line by line.
struct SwiftFile: CustomTestStringConvertible {
  let path: String
  let lines: [String]

  var testDescription: String { path }

  init(_ path: String) throws {
    self.path = path
    lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  static func all(below folders: String...) throws -> [SwiftFile] {
    try folders.flatMap { try Repository.files(below: $0, ending: ".swift").map(SwiftFile.init) }
  }

  /// The modules that it imports; what stands in a text of several lines is no import.
  var imports: [String] {
    var isText = false
    return lines.compactMap { line in
      if line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count.isMultiple(of: 2) {
        isText.toggle()
      }
      let pattern =
        /^\s*(?:@\w+ )*(?:(?:public|package|internal|fileprivate|private) )?import (\w+)$/
      return isText ? nil : line.firstMatch(of: pattern).map { String($0.1) }
    }
  }
}
