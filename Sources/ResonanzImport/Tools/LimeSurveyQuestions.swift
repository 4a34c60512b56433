import ResonanzModel

/// Tells where people typed their own words and where they only ticked, by the columns that belong to
/// the same question.
struct LimeSurveyQuestions {
  private struct Question {
    var index: Int
    var heading: LimeSurveyHeading
    var text: String?
  }

  private(set) var columns: [Int: ToolColumn] = [:]
  private let sheet: ToolSheet
  private let style: LimeSurveyStyle

  init(_ sheet: ToolSheet, style: LimeSurveyStyle) {
    self.sheet = sheet
    self.style = style
    var groups: [String: [Question]] = [:]
    for index in sheet.headers.indices {
      let header = sheet.header(index)
      let code = sheet.top.codes.flatMap { index < $0.count ? $0[index] : nil }
      if LimeSurveyHeading.fixed(code ?? header) != nil || isBlank(code ?? header) { continue }
      var (heading, text) = style.read(code ?? header)
      if code != nil { text = LimeSurveyHeading(bracketed: header).question }
      groups[CellKey(heading.question).text, default: []].append(
        Question(index: index, heading: heading, text: text))
    }
    for group in groups.values { add(group) }
  }

  private mutating func add(_ group: [Question]) {
    let parts = group.filter { !$0.heading.parts.isEmpty }
    let options = parts.filter { $0.heading.ownWords == nil }
    var offered: Set<CellKey> = []
    for option in options { offered.formUnion(values(of: option)) }
    let typed = parts.filter { part in
      // A row of a matrix can be called so too: then its cells hold what was offered.
      guard part.heading.ownWords != nil else { return false }
      let values = values(of: part)
      return values.isEmpty || !values.isSubset(of: offered)
    }
    for question in group where question.heading.parts.isEmpty {
      columns[question.index] = ToolColumn(
        meaning: typed.isEmpty ? nil : .closed, question: shownText(question))
    }
    for question in typed {
      columns[question.index] = ToolColumn(meaning: .ownWords, question: title(of: question))
    }
    add(parts.filter { part in !typed.contains { $0.index == part.index } }, with: offered)
  }

  /// Rows of a matrix, choices, or short texts: which, shows in all their cells together.
  private mutating func add(_ options: [Question], with offered: Set<CellKey>) {
    let all = ColumnContent(options.flatMap { sheet.cells($0.index) })
    let isTyped = all.isFreeText || all.telling >= 6 && all.isShortFreeText
    for option in options {
      let kind = option.heading.parts.last.flatMap { HeaderVocabulary.personalData(of: $0) }
      var meaning: HeaderMeaning? = .option(of: option.text ?? option.heading.question)
      if let kind { meaning = .personal(kind) } else if isTyped { meaning = .ownWords }
      columns[option.index] = ToolColumn(meaning: meaning, question: optionText(option))
    }
  }

  private func values(of question: Question) -> Set<CellKey> {
    Set(sheet.cells(question.index).map { CellKey($0) }.filter { !$0.isEmpty })
  }

  /// Nil where the header is the text already.
  private func shownText(_ question: Question) -> String? {
    guard let text = question.text, !isBlank(text) else { return nil }
    return text == sheet.headers[question.index] ? nil : text
  }

  private func optionText(_ question: Question) -> String? {
    guard style.separator != nil || sheet.top.codes != nil, let text = question.text,
      let part = question.heading.parts.last
    else { return nil }
    return "\(text) [\(part)]"
  }

  /// `Womit fahren Sie? (Sonstiges)`.
  private func title(of question: Question) -> String {
    let text = question.text.flatMap { isBlank($0) ? nil : $0 } ?? question.heading.question
    let isGerman = style.language == .german
    switch question.heading.ownWords {
    case .comment(let option?):
      return text + (isGerman ? " (Kommentar zu \(option))" : " (comment on \(option))")
    case .comment(nil): return text + (isGerman ? " (Kommentar)" : " (comment)")
    case .other, nil: return text + (isGerman ? " (Sonstiges)" : " (other)")
    }
  }
}
