import ResonanzModel

extension String {
  /// As text of an HTML page or the value of a quoted attribute: one line in which nothing is markup, and
  /// nothing steers the direction of what stands around it.
  var html: String {
    let line = singleLine
    guard line.utf8.contains(where: Self.isMarkup) || line.unicodeScalars.contains(where: \.isNone)
    else { return line }
    var result = ""
    for scalar in line.unicodeScalars where !scalar.isNone {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}

extension Language {
  /// ` lang="de"`, where a text of the archive stands among words in another language; else nothing.
  ///
  /// - Parameter stated: what the text's source calls its language; nil where it doesn't say.
  func attribute(ofText stated: String? = nil) -> String {
    mark(ofText: stated).map { " lang=\"\($0.html)\"" } ?? ""
  }
}

extension Unicode.Scalar {
  /// A code that HTML allows in no document, since it is no character and never will be
  /// (https://infra.spec.whatwg.org/#noncharacter).
  fileprivate var isNone: Bool {
    (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
  }
}
