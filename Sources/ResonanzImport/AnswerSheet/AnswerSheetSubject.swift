import ResonanzModel
import ResonanzStorage

/// What a row of a sheet of answers is about, as it is written in its first cell.
enum AnswerSheetSubject: Hashable, Sendable {
  case statement(Int)
  /// By the number of its first statement.
  case submission(Int)
  /// By its slug.
  case measure(String)

  private static let statement = Wording(german: "Aussage", english: "Statement")
  private static let submission = Wording(german: "Eingang", english: "Submission")
  private static let measure = Wording(german: "Maßnahme", english: "Measure")

  init(_ answered: Answered) {
    switch answered {
    case .statement(let statement): self = .statement(statement.number)
    case .submission(let statements): self = .submission(statements.first?.number ?? 0)
    case .measure(let slug, title: _): self = .measure(slug)
    }
  }

  /// Nil where the cell says something else.
  init?(cell: String) {
    let words = cell.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2 else { return nil }
    func isNamed(_ kind: Wording) -> Bool {
      [kind.german, kind.english].contains { CellKey($0) == CellKey(words[0]) }
    }
    let name = NormalisedText(words[1]).text
    if isNamed(Self.measure) {
      self = .measure(name)
      return
    }
    guard let number = Int(name), number > 0 else { return nil }
    if isNamed(Self.statement) {
      self = .statement(number)
    } else if isNamed(Self.submission) {
      self = .submission(number)
    } else {
      return nil
    }
  }

  func cell(in language: Language) -> String {
    switch self {
    case .statement(let number): "\(Self.statement(in: language)) \(number)"
    case .submission(let number): "\(Self.submission(in: language)) \(number)"
    case .measure(let slug): "\(Self.measure(in: language)) \(slug)"
    }
  }
}

extension Answered {
  /// What was said, as a cell holds it; of a measure its title.
  var sheetText: String {
    if case .measure(slug: _, let title) = self { return title }
    return HandedOutText.cell(statements.compactMap(\.text).joined(separator: "\n\n"))
  }
}
