extension String {
  /// How many columns of a terminal it takes: two for what is wide in East Asia and for emoji, none
  /// for what is drawn onto its neighbour.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// With spaces on the right up to a width.
  func paddedRight(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// With spaces on the left up to a width.
  func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}

extension Character {
  /// How many columns of a terminal it takes; an emoji of many scalars is drawn as one.
  var displayWidth: Int {
    if isASCII { return unicodeScalars.first.map(\.displayWidth) ?? 0 }
    let isEmoji = unicodeScalars.contains { $0.properties.isEmojiPresentation }
    let asksForEmoji = unicodeScalars.contains { $0 == "\u{FE0F}" }
    if isEmoji || (asksForEmoji && unicodeScalars.first?.properties.isEmoji == true) { return 2 }
    return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // Vowels and final consonants of Hangul are drawn into the syllable that they follow.
    if (0x1160...0x11FF).contains(value) { return 0 }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// East Asian Width W and F (UAX #11), in blocks; emoji are known by their own property.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}
