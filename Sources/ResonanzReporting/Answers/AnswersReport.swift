public import ResonanzModel
public import ResonanzStorage

/// All that the administration answered, for a council (Abwägungstabelle), and what has no answer yet.
public struct AnswersReport: Sendable, Equatable {
  /// Under which headings the answers stand.
  public enum Grouping: String, Sendable, CaseIterable {
    case result
    /// Each under every measure that it answers, or that what it answers is tagged to.
    case measure
  }

  /// How many statements are answered.
  public let coverage: AnswerCoverage
  /// In the order of their numbers.
  public let answers: [AnswerRecord]
  /// Every measure in the catalogue's order, then the retired ones with feedback.
  public let measures: [TallyRow]
  /// Which statements it is about.
  public let filter: TallyFilter
  /// As the document is ordered; what programs read never is.
  public let grouping: Grouping
  /// Statements that count here and that were erased since.
  public let erasedSince: Int
  /// For the public: the statements whose words may be shown; nil: for the staff, all of them.
  public let quotable: Set<Int>?

  /// All of them as of the same point, under the same filter.
  ///
  /// - Parameter feedback: the tally of the measures.
  public init(
    of answers: [AnswerRecord], coverage: AnswerCoverage, feedback: Tally,
    filter: TallyFilter = TallyFilter(), groupedBy grouping: Grouping = .result,
    quotable: Set<Int>? = nil
  ) {
    self.quotable = quotable
    self.answers = answers
    self.coverage = coverage
    self.filter = filter
    self.grouping = grouping
    measures = feedback.rows
    erasedSince = feedback.erasedSince
  }

  /// How many answers have each result; those without any are 0.
  public var results: [(result: AnswerResult, count: Int)] {
    AnswerResult.allCases.map { result in (result, answers.count { $0.result == result }) }
  }

  /// Measures that somebody spoke about.
  public var measuresWithFeedback: [TallyRow] { measures.filter { $0.total.statements > 0 } }

  /// Those of them whose feedback has no answer, whatever single statements have.
  public var unansweredMeasures: [TallyRow] {
    let answered = Set(
      answers.compactMap { answer -> String? in
        guard case .measure(let slug, title: _) = answer.answered else { return nil }
        return slug
      })
    return measuresWithFeedback.filter { !answered.contains($0.slug) }
  }

  /// The answers under their headings, without the headings that have none.
  var sections: [(heading: Heading, answers: [AnswerRecord])] {
    let headings: [Heading] =
      switch grouping {
      case .result: AnswerResult.allCases.map { .result($0) }
      case .measure: measures.map { .measure($0.slug, title: $0.title) } + [.noMeasure]
      }
    return headings.compactMap { heading in
      let below = answers.filter { isBelow(heading, $0) }
      return below.isEmpty ? nil : (heading, below)
    }
  }

  /// A heading over answers.
  enum Heading: Equatable {
    case result(AnswerResult)
    case measure(String, title: String)
    case noMeasure
  }

  private func isBelow(_ heading: Heading, _ answer: AnswerRecord) -> Bool {
    switch heading {
    case .result(let result): answer.result == result
    case .measure(let slug, title: _): answer.measures.contains(slug)
    case .noMeasure: !measures.contains { answer.measures.contains($0.slug) }
    }
  }
}

extension AnswerRecord {
  /// Slugs of the measures that it is about.
  var measures: Set<String> {
    if case .measure(let slug, title: _) = answered { return [slug] }
    return Set(answered.statements.flatMap(\.measures))
  }
}
