/// Takes the headings of LimeSurvey apart.
struct LimeSurveyHeading: Equatable {
  /// The question: its code, or its text where there is no code.
  var question: String
  /// What stands in the brackets behind it, or behind the underscore of a code.
  var parts: [String] = []

  /// What a part says about the cells below it.
  enum OwnWords: Equatable {
    case other
    /// Nil: on the question as a whole.
    case comment(on: String?)
  }

  /// `Q3[SQ001]`, `Womit fahren Sie? [Bus] [Kommentar]`.
  init(bracketed heading: String) {
    var rest = Substring(trimmed(heading))
    var parts: [String] = []
    while rest.last == "]", let open = Self.opening(in: rest), open > rest.startIndex {
      parts.insert(trimmed(rest[rest.index(after: open)...].dropLast()), at: 0)
      rest = rest[..<open]
      while rest.last?.isWhitespace == true || rest.last == "_" { rest.removeLast() }
    }
    question = String(rest)
    self.parts = parts
  }

  /// `Q3_SQ001`, `Q7_SQ001_0`; codes of questions hold no underscore themselves.
  init(underscored heading: String) {
    let parts = heading.split(separator: "_").map(String.init)
    question = parts.first ?? heading
    self.parts = Array(parts.dropFirst())
  }

  /// The bracket that the last one closes.
  private static func opening(in text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == "]" { depth += 1 }
      if text[index] == "[" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Nil where the cells hold one of the answers that were offered.
  var ownWords: OwnWords? {
    guard let last = parts.last else { return nil }
    let key = CellKey(last.replacing("_", with: " ")).text
    let option = parts.count > 1 ? parts[parts.count - 2] : nil
    if Self.others.contains(key) { return .other }
    if Self.comments.contains(key) { return .comment(on: option) }
    for word in ["comment", "kommentar"] where key.hasSuffix(word) {
      // `SQ001comment`, `Other comment`.
      let stem = trimmed(last.dropLast(word.count))
      if parts.count == 1, !stem.contains(where: \.isWhitespace) { return .comment(on: stem) }
    }
    return nil
  }

  private static let others: Set<String> = [
    "other", "sonstiges", "sonstige", "sonstiges:", "anderes", "andere", "other:", "und zwar",
  ]

  private static let comments: Set<String> = [
    "comment", "kommentar", "comments", "kommentare", "bemerkung", "anmerkung",
  ]

  /// The column of every survey that a heading stands for, in any of the ways in which LimeSurvey heads
  /// it: `submitdate`, `Datum Abgeschickt`, `Datum_Abgeschickt`, `submitdate. Datum Abgeschickt`,
  /// `Datum Abgesch..`.
  static func fixed(_ heading: String) -> LimeSurveyColumn? {
    let text = CellKey(heading.replacing("_", with: " ")).text
    if let exact = LimeSurveyColumn.allCases.first(where: {
      $0.code == text || $0.texts.contains(text)
    }) {
      return exact
    }
    return byCodeAndText(text) ?? byAbbreviation(text) ?? (isTiming(heading) ? .timing : nil)
  }

  private static func byCodeAndText(_ text: String) -> LimeSurveyColumn? {
    LimeSurveyColumn.allCases.first { column in
      guard text.hasPrefix(column.code) else { return false }
      let rest = text.dropFirst(column.code.count)
      guard let sign = rest.first, !sign.isLetter, !sign.isNumber, sign != "[" else { return false }
      // `submitdate` is said by nobody else, so its text can be in any language.
      let isUnmistakable = column.code.count >= 8
      return isUnmistakable || column.texts.contains(trimmed(rest.drop { !$0.isLetter }))
    }
  }

  private static func byAbbreviation(_ text: String) -> LimeSurveyColumn? {
    let stem = text.replacing("…", with: "..")
    guard stem.hasSuffix("..") else { return nil }
    var start = stem
    while start.last == "." || start.last == " " { start.removeLast() }
    guard start.count >= 6 else { return nil }
    return LimeSurveyColumn.allCases.first { column in
      column.texts.contains { $0.hasPrefix(start) }
    }
  }

  /// `groupTime7`, `g3Time`, `Group time: Verkehr`.
  private static func isTiming(_ heading: String) -> Bool {
    if heading.wholeMatch(of: /groupTime[0-9]+|[0-9A-Za-z]+Time/) != nil { return true }
    let text = CellKey(heading).text
    return ["group time:", "question time:", "gruppenzeit:", "fragenzeit:", "fragezeit:"].contains {
      text.hasPrefix($0)
    }
  }
}
