/// What one cell of a multiple choice says.
struct ChosenOptions: Equatable {
  /// The known options that were chosen, as the survey spells them, each once.
  var options: [String] = []
  /// What somebody wrote beside them ("Sonstiges"), word for word.
  var other: [String] = []
}

/// Takes the known options out of a cell that holds several: an option may hold the very comma that
/// stands between two of them, so the longest that fits is taken, and what fits none stays together. Where
/// each ends with `;`, the commas are somebody's own.
struct ChoiceSplitter {
  private let options: [(text: String, letters: [Character])]

  init(_ options: [String]) {
    self.options = options.map { (text: $0, letters: Self.letters($0)) }
      .filter { !$0.letters.isEmpty }
      .sorted { $0.letters.count > $1.letters.count }
  }

  func split(_ cell: String) -> ChosenOptions {
    let cell = Array(cell)
    let letters = cell.map(Self.folded)
    let separators = letters.last { $0 != " " } == ";" ? ";" : ";,|"
    var found = ChosenOptions()
    var index = 0
    var other = 0..<0
    func keep(_ range: Range<Int>, in found: inout ChosenOptions) {
      let text = Self.trimmedOfSeparators(cell[range])
      if !text.isEmpty { found.other.append(text) }
    }
    while index < cell.count {
      index = letters[index...].firstIndex { !";,| ".contains($0) } ?? cell.count
      guard index < cell.count else { break }
      if let option = option(at: index, of: letters, separators) {
        keep(other, in: &found)
        if !found.options.contains(option.text) { found.options.append(option.text) }
        index += option.letters.count
        other = index..<index
      } else {
        if other.isEmpty { other = index..<index }
        index = letters[index...].firstIndex(where: separators.contains) ?? cell.count
        other = other.lowerBound..<index
      }
    }
    keep(other, in: &found)
    return found
  }

  /// The longest option that stands here whole: behind it the cell ends, or a separator follows.
  private func option(
    at index: Int, of letters: [Character], _ separators: String
  ) -> (text: String, letters: [Character])? {
    options.first { option in
      guard letters[index...].starts(with: option.letters) else { return false }
      let end = letters[(index + option.letters.count)...].drop { $0 == " " }
      return end.first.map(separators.contains) ?? true
    }
  }

  private static func trimmedOfSeparators(_ text: ArraySlice<Character>) -> String {
    let start = text.drop { ";,|".contains($0) || $0.isWhitespace }
    let end = start.reversed().drop { ";,|".contains($0) || $0.isWhitespace }
    return String(end.reversed())
  }

  private static func letters(_ text: String) -> [Character] { trimmed(text).map(folded) }

  /// A line break inside of an option is a space to a person, so it ends none.
  private static func folded(_ character: Character) -> Character {
    if character.isWhitespace { return " " }
    let lower = character.lowercased()
    return lower.count == 1 ? Character(lower) : character
  }
}
