/// What a number format makes of a number.
enum NumberFormat {
  case number
  /// A day, perhaps with a time.
  case date
  /// A time of day.
  case time
  /// Hours beyond a day, as `[h]:mm`.
  case elapsed

  /// What the formats mean that have a number and no code; some of them only in East Asia.
  init(id: Int) {
    switch id {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 46: self = .elapsed
    default: self = .number
    }
  }

  /// What a code such as `dd.mm.yyyy hh:mm` means: its letters outside of quotes, brackets and
  /// escapes, up to the first semicolon, behind which negative numbers have a format of their own.
  init(code: String) {
    guard let letters = Self.letters(code) else {
      self = .elapsed
      return
    }
    if Self.hasDay(letters) {
      self = .date
    } else {
      self = letters.contains { "hsm".contains($0) } ? .time : .number
    }
  }

  /// The letters that mean parts of a date, each run once; `nil` for an elapsed time.
  private static func letters(_ code: String) -> [Character]? {
    var letters: [Character] = []
    var rest = Substring(code.lowercased().replacing("general", with: ""))
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"": skip(&rest, behind: "\"")
      case "\\", "_", "*": _ = rest.popFirst()
      case "[":
        if let unit = rest.first, "hms".contains(unit), isElapsed(rest, unit) { return nil }
        skip(&rest, behind: "]")
      case "a" where rest.hasPrefix("m/pm"): skip(&rest, 4, &letters)
      case "a" where rest.hasPrefix("/p"): skip(&rest, 2, &letters)
      case "e" where rest.first == "+" || rest.first == "-": break
      case "y", "d", "h", "s", "m", "e", "g", "b":
        if letters.last != character { letters.append(character) }
      default: break
      }
    }
    return letters
  }

  /// An hour stands for AM and PM, which are nothing without one.
  private static func skip(_ rest: inout Substring, _ count: Int, _ letters: inout [Character]) {
    rest.removeFirst(count)
    letters.append("h")
  }

  private static func skip(_ rest: inout Substring, behind end: Character) {
    while let character = rest.popFirst(), character != end {}
  }

  private static func isElapsed(_ rest: Substring, _ unit: Character) -> Bool {
    rest.drop { $0 == unit }.first == "]"
  }

  /// Whether there is a day, month or year: an `m` behind hours or before seconds is a minute.
  private static func hasDay(_ letters: [Character]) -> Bool {
    for (index, letter) in letters.enumerated() {
      if "ydegb".contains(letter) { return true }
      guard letter == "m" else { continue }
      let isMinute =
        index > 0 && "hs".contains(letters[index - 1])
        || index + 1 < letters.count && letters[index + 1] == "s"
      if !isMinute { return true }
    }
    return false
  }
}
