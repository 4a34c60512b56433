import ResonanzModel

/// How a file of LimeSurvey heads its columns, told by the ones that every survey has.
struct LimeSurveyStyle {
  /// Codes alone, where an underscore stands apart what brackets do elsewhere.
  var hasCodes = false
  /// What stands between code and text: `. `; nil where there is one of them only.
  var separator: String?
  /// Texts have underscores where they had spaces.
  var hasUnderscores = false
  /// Language of the survey, as far as the words go that the program adds.
  var language: Language = .german

  init(_ sheet: ToolSheet) {
    let headings = sheet.top.codes ?? sheet.headers
    for (index, heading) in headings.enumerated() {
      guard let column = LimeSurveyHeading.fixed(heading) else { continue }
      let text = CellKey(heading.replacing("_", with: " ")).text
      if text == column.code {
        if [.submitted, .lastPage, .language].contains(column) { hasCodes = true }
      } else if text.hasPrefix(column.code), separator == nil,
        heading.utf8.count > column.code.utf8.count
      {
        let rest = heading.dropFirst(column.code.count)
        let sign = rest.prefix { !$0.isLetter && !$0.isNumber }
        // A mere space is part of `Token ID`.
        if sign.contains(where: { $0 != " " && $0 != "_" }) { separator = String(sign) }
      }
      if text != column.code, text.hasSuffix(column.texts[0]) { language = .english }
      if column == .language, Self.isEnglish(sheet.cells(index)) { language = .english }
    }
    hasUnderscores =
      !hasCodes && !headings.contains { $0.contains(" ") } && headings.contains { $0.contains("_") }
  }

  private static func isEnglish(_ cells: [String]) -> Bool {
    let filled = cells.filter { !isBlank($0) }
    return !filled.isEmpty && filled.filter { $0.hasPrefix("en") }.count * 2 > filled.count
  }

  /// A heading taken apart, and its text where it has one beside its code.
  func read(_ heading: String) -> (heading: LimeSurveyHeading, text: String?) {
    if let separator, let range = heading.firstRange(of: separator) {
      let code = LimeSurveyHeading(bracketed: String(heading[..<range.lowerBound]))
      let text = LimeSurveyHeading(bracketed: String(heading[range.upperBound...])).question
      return (code.parts.isEmpty ? underscored(code.question) : code, spaced(text))
    }
    let bracketed = LimeSurveyHeading(bracketed: heading)
    if hasCodes, bracketed.parts.isEmpty { return (underscored(heading), nil) }
    return (bracketed, hasCodes ? nil : spaced(bracketed.question))
  }

  private func underscored(_ code: String) -> LimeSurveyHeading {
    let isCode =
      code.contains("_")
      && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    return isCode ? LimeSurveyHeading(underscored: code) : LimeSurveyHeading(bracketed: code)
  }

  private func spaced(_ text: String) -> String {
    hasUnderscores ? text.replacing("_", with: " ") : text
  }
}
