/// Whether a text has no characters but white space.
func isBlank(_ text: String) -> Bool {
  guard let first = text.utf8.first else { return true }
  if first > 0x20, first < 0x80 { return false }
  return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}

/// A text without the white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  // Most cells begin and end with a letter or digit of ASCII; their bytes say so at once.
  var rest = Substring(text)
  if let first = rest.utf8.first, let last = rest.utf8.last, isVisible(first), isVisible(last) {
    return String(rest)
  }
  while let first = rest.first, first.isWhitespace { rest.removeFirst() }
  while let last = rest.last, last.isWhitespace { rest.removeLast() }
  return String(rest)
}

private func isVisible(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
