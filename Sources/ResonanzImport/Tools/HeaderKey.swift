import ResonanzModel

/// A header in the form in which those of tools are compared: only its letters and digits, and the
/// slashes and brackets of nested keys. `Comment_Text`, `comment-text` and `Comment Text *` are the same.
enum HeaderKey {
  static func of(_ header: String) -> String {
    String(
      NormalisedText(header).text.lowercased().filter {
        $0.isLetter || $0.isNumber || $0 == "/" || $0 == "["
      })
  }

  static func all(_ headers: [String]) -> Set<String> {
    Set(headers.map(of))
  }
}
