/// A text in lines no wider than a width: broken at spaces, after hyphens and after slashes; inside a
/// word, never inside a character, only where the word alone is too wide. Nil is no limit.
///
/// - Parameter breaks: signs behind which a word may break without another sign.
public func wrapped(_ text: String, to width: Int?, after breaks: String = "-/") -> [String] {
  guard let width, text.displayWidth > width else { return [text] }
  var lines: [String] = []
  var line = ""
  for piece in pieces(of: text, after: breaks) {
    let joint = line.isEmpty || !piece.followsSpace ? "" : " "
    if (line + joint + piece.text).displayWidth <= width {
      line += joint + piece.text
    } else {
      if !line.isEmpty { lines.append(line) }
      let parts = hyphenated(piece.text, to: width)
      lines += parts.dropLast()
      line = parts.last ?? ""
    }
  }
  return line.isEmpty ? lines : lines + [line]
}

/// The widest part of a text that only the middle of a word could break.
func widestPiece(of text: String) -> Int {
  pieces(of: text, after: "-/").map(\.text.displayWidth).max() ?? 0
}

/// The parts between which a line may end. Only the plain space counts: `100 %` holds together.
private func pieces(
  of text: String, after breaks: String
) -> [(text: String, followsSpace: Bool)] {
  text.split(separator: " ").flatMap { word in
    parts(of: word, after: breaks).enumerated().map { (text: $1, followsSpace: $0 == 0) }
  }
}

/// `Rad- und Fuß-/Wanderweg` may break after `Fuß-` and `/`, but not after a hyphen that begins or
/// ends a word.
private func parts(of word: Substring, after breaks: String) -> [String] {
  var parts = [""]
  for character in word {
    if let last = parts.last, let end = last.last, last.count > 1, breaks.contains(end),
      character.isLetter
    {
      parts.append("")
    }
    parts[parts.count - 1].append(character)
  }
  return parts
}

/// A word in parts no wider than a width, with a hyphen where letters were torn apart that are written
/// with hyphens (those that have cases).
private func hyphenated(_ word: String, to width: Int) -> [String] {
  guard width > 2 else { return [word] }
  var parts: [String] = []
  var rest = word[...]
  while String(rest).displayWidth > width {
    let part = beginning(of: rest, upTo: width - 1)
    rest = rest.dropFirst(part.count)
    let isTorn = part.last?.isCased == true && rest.first?.isCased == true
    parts.append(isTorn ? part + "-" : part)
  }
  return parts + [String(rest)]
}

/// As many characters as fit, at least one.
private func beginning(of word: Substring, upTo width: Int) -> String {
  var part = ""
  var used = 0
  for character in word {
    used += character.displayWidth
    if used > width, !part.isEmpty { break }
    part.append(character)
  }
  return part
}
