import ResonanzModel
import ResonanzStorage
import ResonanzTables

/// The cards of a list file.
final class CardSource: SubmissionSource {
  // A class, since a reader of lines can't be copied.
  private var lines: LineReader
  private var parser: CardParser
  private var ready: [LineItem] = []
  private var isAtEnd = false

  init(
    path: String, _ settings: LineSettings, builder: SubmissionBuilder
  ) throws(TableError) {
    lines = try LineReader(path: path, encoding: settings.encoding)
    parser = CardParser(
      source: RejectPlace.name(of: path), isTyped: false, language: settings.language,
      check: builder.check
    )
  }

  var progress: (done: Int, total: Int) { (lines.bytesRead, lines.size) }

  func next() throws(TableError) -> LineItem? {
    while ready.isEmpty, !isAtEnd {
      let events: [CardEvent]
      if let line = try lines.next() {
        events = parser.take(line.text, number: line.number, fault: line.fault)
      } else {
        isAtEnd = true
        events = parser.finish()
      }
      ready = events.compactMap { LineItem($0) }
    }
    return ready.isEmpty ? nil : ready.removeFirst()
  }
}

extension LineItem {
  /// Nil for what is no submission and no fault.
  init?(_ event: CardEvent) {
    switch event {
    case .card(let card): self.init(card, card.submission)
    case .rejected(let rejection):
      self.init(
        row: rejection.line, text: rejection.text, content: .failed(rejection.problem))
    case .fact, .command: return nil
    }
  }

  init(_ card: Card, _ submission: ExchangeSubmission) {
    self.init(row: card.line, text: card.text, content: .submission(submission))
  }

  private init(row: Int, text: CardText, content: Content) {
    self.init(
      row: row, context: text.context, bytes: Array(text.lines.joined(separator: "\n").utf8),
      content: content)
  }
}

extension SubmissionBuilder {
  /// Whether the archive has what a fact names.
  func check(_ directive: CardDirective, _ value: String) throws(LineProblem) {
    switch directive {
    case .consultation:
      if LinePlan.slug(of: value) == nil { throw .badConsultation(value) }
    case .group: _ = try group(value)
    case .received: _ = try received(value)
    case .theme, .measure:
      let kind: TargetKind = directive == .theme ? .theme : .measure
      for name in CardNames.read(value) {
        let entry = try entry(kind, name)
        if entry.isRetired { throw .row(.retired(kind, title: entry.title)) }
      }
    default: break
    }
  }
}
