import Foundation

extension Data {
  /// Whether letters stand in it as UTF-8: no other encoding (UTF-16 is full of zeros), and no `\u00e4` for them. Read piece
  /// by piece, however large it is.
  var isPlainUTF8: Bool {
    var rest = self[...]
    while !rest.isEmpty {
      var piece = rest.prefix(1 << 20)
      // Not through the middle of a character.
      while piece.endIndex < rest.endIndex, rest[piece.endIndex] & 0xC0 == 0x80, !piece.isEmpty {
        piece = piece.dropLast()
      }
      guard !piece.isEmpty, !piece.contains(0), String(validating: piece, as: UTF8.self) != nil
      else { return false }
      rest = rest[piece.endIndex...]
    }
    return !hasEscapedLetters
  }

  /// `\u` with a number beyond ASCII, which JSON has for letters where a program writes ASCII alone (RFC 8259, 7).
  private var hasEscapedLetters: Bool {
    var rest = startIndex..<endIndex
    while let found = range(of: Data("\\u".utf8), in: rest) {
      let digits = self[found.upperBound...].prefix(4)
      if digits.count == 4, let code = UInt16(String(decoding: digits, as: UTF8.self), radix: 16),
        code >= 0x80
      {
        return true
      }
      rest = found.upperBound..<endIndex
    }
    return false
  }
}
