import ResonanzModel
import ResonanzStorage

extension TargetFeedback {
  /// What the JSON of every summary and sheet has of the feedback, in this order:
  /// - `sentence`: by language (`de`, `en`) the sentence to be copied, without the point that it holds for
  /// - `total`: `statements`, `respondents`, `unattributed`, `search` (what follows `resonanz search`, which
  ///   finds exactly these statements)
  /// - `groups` (`key`: slug), `stances`, `groupStances` (`key`: `group/stance`), `quarters` (`2016-Q3`),
  ///   `undated`, `keywords` (slug, and `title`), `keywordsElsewhere` (of a keyword below it, what has that
  ///   and no tag to the theme or measure itself), `measures` (slug, and `title`; of a theme): each
  ///   figure that is not 0 with `key`, `title`, `statements`, `respondents`, `unattributed` (null where
  ///   nobody counted people), `search`
  /// - `zeros`: by slug of a group without feedback what that means: `silent`, `open`, `not-asked`
  /// - `typicalWords` (of a theme): `word`, `statements`, `others` (all other statements with it),
  ///   `logLikelihood`, `search`
  /// - `quotes`: `number`, `statement`, `text`, `group`, `consultation`, `bars` (why it may not be published).
  ///   For the public: `text` with what is left out as `[…]`, `group`, `consultation` (title), `year`
  /// - `measureQuotes` (of a theme's own summary): by slug of a measure its quotes, of the same members
  func members(_ basis: ReportBasis) -> [JSONValue.Member] {
    let figures = figures(basis)
    func part(_ part: ReportFigure.Part) -> JSONValue {
      .array(figures.filter { $0.part == part }.map(\.json))
    }
    var sentence = sentence(basis)
    sentence.limits = nil
    var members: [JSONValue.Member] = [
      .init(
        "sentence",
        .object(Language.allCases.map { .init($0.rawValue, .string(sentence.text(in: $0))) })),
      .init("total", figures.first.map(\.json) ?? .null), .init("groups", part(.group)),
      .init("zeros", zeros(basis)), .init("quarters", part(.quarter)),
      .init("undated", part(.undated)), .init("keywords", part(.keyword)),
      .init("keywordsElsewhere", part(.keywordElsewhere)),
    ]
    switch kind {
    case .measure:
      members += [
        .init("stances", part(.stance)), .init("groupStances", part(.groupStance)),
      ]
    case .theme, .keyword:
      members += [.init("measures", part(.measure)), .init("typicalWords", words(figures))]
    }
    members.append(.init("quotes", json(quotes)))
    guard !measureQuotes.isEmpty else { return members }
    return members + [
      .init(
        "measureQuotes",
        .object(
          measures.map(\.slug).compactMap { slug in
            let own = measureQuotes.filter { $0.slug == slug }
            return own.isEmpty ? nil : .init(slug, json(own))
          }))
    ]
  }

  private func json(_ quotes: [QuoteRecord]) -> JSONValue {
    .array(quotes.map(isPublic ? Self.publicJSON : Self.json))
  }

  private func zeros(_ basis: ReportBasis) -> JSONValue {
    .object(
      basis.groups.compactMap { group in
        row.byGroup[group.slug]?.zero.map { .init(group.slug, .string($0.rawValue)) }
      })
  }

  private func words(_ figures: [ReportFigure]) -> JSONValue {
    let links = figures.filter { $0.part == .word }
    return .array(
      zip(words, links).map { typical, figure in
        .object([
          .init("word", .string(typical.word.spelling)),
          .init("statements", .number(typical.word.statements)),
          .init("others", .number(typical.word.others)),
          .init("logLikelihood", .decimal((typical.ratio * 100).rounded() / 100)),
          .init("search", .string(figure.link.query(in: .english))),
        ])
      })
  }

  private static func publicJSON(_ quote: QuoteRecord) -> JSONValue {
    .object([
      .init("text", .optional(quote.publicText)), .init("group", .string(quote.attribution.group)),
      .init("consultation", .string(quote.attribution.consultation)),
      .init("year", quote.attribution.year.map { .number($0) } ?? .null),
    ])
  }

  private static func json(_ quote: QuoteRecord) -> JSONValue {
    .object([
      .init("number", .number(quote.number)), .init("statement", .number(quote.statement)),
      .init("text", .optional(quote.text)), .init("group", .string(quote.group)),
      .init("consultation", .string(quote.consultation)),
      .init("bars", .array(quote.bars.map { .string($0.rawValue) })),
    ])
  }
}

extension ReportFigure {
  var json: JSONValue {
    .object([
      .init("key", .string(key)), .init("title", .string(title)),
      .init("statements", .number(statements)),
      .init("respondents", people.map { .number($0.respondents) } ?? .null),
      .init("unattributed", people.map { .number($0.unattributed) } ?? .null),
      .init("search", .string(link.query(in: .english))),
    ])
  }

  /// The header of ``cells(_:)``: `kind` and `slug` of what the figure is on, `part`, `key`, `title`,
  /// `statements`, `respondents`, `unattributed` (empty where nobody counted people), `search`.
  static let header = [
    "kind", "slug", "part", "key", "title", "statements", "respondents", "unattributed", "search",
  ]

  func cells(_ feedback: TargetFeedback) -> [String] {
    [
      feedback.kind.rawValue, feedback.row.slug, part.rawValue, key, title, String(statements),
      people.map { String($0.respondents) } ?? "", people.map { String($0.unattributed) } ?? "",
      link.query(in: .english),
    ]
  }
}

extension TargetFeedback {
  /// One row a figure.
  func write(_ basis: ReportBasis, to writer: inout some RowWriter) {
    for figure in figures(basis) { writer.row(figure.cells(self)) }
  }
}
