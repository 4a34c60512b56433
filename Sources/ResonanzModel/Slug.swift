/// Whether a text can be a slug: lower-case letters a–z, digits and single hyphens between them, at
/// most 80 characters; so that it stands in a URL, a shell and a file name unquoted.
public func isSlug(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  let hyphen = UInt8(ascii: "-")
  guard (1...80).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen else {
    return false
  }
  return bytes.indices.allSatisfy { index in
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case hyphen: bytes[index - 1] != hyphen
    default: false
    }
  }
}

/// A slug made of any text, the German way: `Stadt & Straße` → `stadt-strasse`; nil where nothing of
/// the text can stand in one.
public func slug(from text: String) -> String? {
  let replacements: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]
  var words: [String] = [""]
  for character in text.lowercased() {
    let letters = replacements[character] ?? String(character)
    if letters.utf8.allSatisfy({ isSlugByte($0) }) {
      words[words.count - 1] += letters
    } else if words.last != "" {
      words.append("")
    }
  }
  let joined = words.filter { !$0.isEmpty }.joined(separator: "-").prefix(80)
  let trimmed = joined.hasSuffix("-") ? joined.dropLast() : joined
  return trimmed.isEmpty ? nil : String(trimmed)
}

private func isSlugByte(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
