/// How many lines a text takes, and where it is cut to take fewer, judged without a font: letters are taken to be
/// as wide as the wider ones of common sans-serif fonts are, so that a text takes rather more lines than fewer.
enum LineBreaking {
  /// Of a letter, in em.
  static func width(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar {
    case " ", "\u{A0}", "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "!", "'", "|":
      return 0.36
    case "m", "w", "M", "W", "@", "%", "—", "…": return 1
    case "a"..."z", "0"..."9", "ä", "ö", "ü", "ß", "-", "–", "(", ")", "/", "„", "“": return 0.6
    default: return String(character).displayWidth > 1 ? 1.3 : 0.75
    }
  }

  /// Of a text without breaks, in em.
  static func width(of text: some StringProtocol) -> Double {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// Lines of a text, at least one; its own breaks are kept, and words that are longer than a line are broken.
  ///
  /// - Parameter room: width of a line, in em.
  static func lines(of text: some StringProtocol, room: Double) -> Int {
    let room = max(1, room)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + lines(ofParagraph: $1, room: room) }
  }

  private static func lines(ofParagraph text: some StringProtocol, room: Double) -> Int {
    var (count, filled) = (1, 0.0)
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let width = width(of: word)
      let space = filled > 0 ? 0.36 : 0
      if filled + space + width <= room {
        filled += space + width
      } else {
        if filled > 0 { count += 1 }
        let further = max(0, Int((width / room).rounded(.up)) - 1)
        count += further
        filled = width - Double(further) * room
      }
    }
    return count
  }

  /// The beginning of a text that takes no more lines, with a sign that it goes on: cut behind a sentence where
  /// that leaves at least half of what there is room for, else behind a word, else behind a letter with all its
  /// marks. The whole text where it has room.
  static func cut(
    _ text: String, to most: Int, room: Double, sign: String = " …"
  ) -> String {
    if lines(of: text, room: room) <= most { return text }
    let letters = Array(text)
    func fits(_ count: Int) -> Bool {
      lines(of: String(letters[..<count]) + sign, room: room) <= most
    }
    var (low, high) = (0, letters.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    let end = boundary(in: letters[..<low])
    let kept = String(letters[..<end])
    let trimmed = kept.lastIndex { !$0.isWhitespace }.map { String(kept[...$0]) } ?? ""
    return trimmed + sign
  }

  private static func boundary(in letters: ArraySlice<Character>) -> Int {
    let sentence = letters.indices.last { index in
      index > letters.startIndex && letters[index].isWhitespace
        && ".!?“”\"".contains(letters[index - 1])
    }
    if let sentence, sentence * 2 >= letters.count { return sentence }
    let word = letters.indices.last { letters[$0].isWhitespace }
    if let word, word * 2 >= letters.count { return word }
    return letters.endIndex
  }
}
