extension SpannedText {
  /// How closely two texts must agree to be the same.
  enum Reading: Int {
    /// Character for character, however they are encoded: composed and decomposed letters are the same.
    case canonical
    /// Kinds of quotation marks, dashes and white space are the same, soft hyphens are not seen.
    case typographic
    /// Capitals too.
    case caseless
  }

  /// Where a text that a person typed occurs, each time once, not overlapping: as closely as it occurs at
  /// all, letters composed or not, then whatever the quotation marks, dashes and white space, then whatever
  /// the case. White space around it is left out.
  public func spans(of typed: String) -> [TextSpan] {
    for reading in [Reading.canonical, .typographic, .caseless] {
      let found = ranges(of: SpannedText(typed), reading)
      if !found.isEmpty { return found.map { span(of: $0) } }
    }
    return []
  }

  /// The ranges of characters in which another text occurs.
  func ranges(of other: SpannedText, _ reading: Reading) -> [Range<Int>] {
    let sought = other.signs(reading)[...].trimmed.map(\.key)
    let own = signs(reading)
    guard let first = sought.first, sought.count <= own.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + sought.count <= own.count {
      if own[index].key == first,
        own[index..<index + sought.count].lazy.map(\.key).elementsEqual(sought)
      {
        let last = index + sought.count - 1
        found.append(own[index].range.lowerBound..<own[last].range.upperBound)
        index = last + 1
      } else {
        index += 1
      }
    }
    return found
  }

  /// What one or more characters count as when texts are compared, and which ones they are.
  struct Sign {
    let key: Character
    var range: Range<Int>

    var isSpace: Bool { key == " " }
  }

  /// Runs of white space are one sign in every reading but the closest.
  func signs(_ reading: Reading) -> [Sign] {
    var signs: [Sign] = []
    signs.reserveCapacity(characters.count)
    for (index, character) in characters.enumerated() {
      guard let key = Self.key(of: character, reading) else { continue }
      if reading != .canonical, key == " ", signs.last?.isSpace == true {
        signs[signs.count - 1].range = signs[signs.count - 1].range.lowerBound..<index + 1
      } else {
        signs.append(Sign(key: key, range: index..<index + 1))
      }
    }
    return signs
  }

  /// What a character counts as; nil where it is not seen.
  static func key(of character: Character, _ reading: Reading) -> Character? {
    if reading == .canonical { return character }
    if character.isWhitespace { return " " }
    switch character {
    case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": return nil
    case "„", "“", "”", "‟", "«", "»", "″", "＂": return "\""
    case "‚", "‘", "’", "‛", "‹", "›", "′", "´", "`", "＇": return "'"
    case "‐", "‑", "‒", "–", "—", "―", "−": return "-"
    default: break
    }
    guard reading == .caseless else { return character }
    let lower = character.lowercased()
    return lower.count == 1 ? lower.first : character
  }
}

extension ArraySlice<SpannedText.Sign> {
  /// Without white space at its ends.
  fileprivate var trimmed: Self {
    drop { $0.key.isWhitespace }.reversed().drop { $0.key.isWhitespace }.reversed()[...]
  }
}
