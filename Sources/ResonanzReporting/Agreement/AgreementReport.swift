public import ResonanzModel
public import ResonanzStorage

/// How far the people of a closed round agree: on each theme, on each measure, and over all. No figure is
/// of one person.
public struct AgreementReport: Sendable, Equatable {
  /// The agreement on one theme or measure: said or not said, of each statement.
  public struct Row: Sendable, Equatable {
    public let slug: String
    public let title: String
    /// Retired by now.
    public let isRetired: Bool
    /// How many answers name it.
    public let said: Int
    public let figures: AgreementFigures
  }

  public let process: Process
  public let labels: Labels
  public let round: Round
  /// Of every statement and every theme one decision: named or not. The statements are what is resampled.
  public let overall: AgreementFigures
  /// In the catalogue's order, the retired ones last where an answer names them. A theme is named by who
  /// tags the statement to it or to a measure that serves it.
  public let themes: [Row]
  /// Those that an answer names, in the same order.
  public let measures: [Row]
  /// How many measures of the catalogue no answer names.
  public let silentMeasures: Int
  /// How many of the themes no answer names.
  public var silentThemes: Int { themes.count { $0.said == 0 } }
  /// How the intervals are estimated; nil: there are none.
  public let bootstrap: Bootstrap?

  /// - Parameters:
  ///   - catalogue: with what is retired.
  ///   - vocabulary: of the same archive.
  public init(
    of result: RoundResult, catalogue: Catalogue, vocabulary: Vocabulary,
    bootstrap: Bootstrap? = Bootstrap()
  ) {
    let answers = RoundAnswers(result)
    let measureIDs = Self.numbers(vocabulary.measures)
    let themeIDs = Self.numbers(vocabulary.themes)
    let themes = catalogue.themes.map { theme -> (Theme, Set<TargetID>) in
      let serving = catalogue.measures.filter { $0.themes.contains(theme.slug) }
      let targets = serving.compactMap { measureIDs[$0.slug] } + [themeIDs[theme.slug]]
      return (theme, Set(targets.compactMap(\.self)))
    }
    let themeRows = themes.map { theme, targets in
      Row(
        slug: theme.slug, title: theme.title, isRetired: theme.isRetired,
        answers: answers, naming: targets, bootstrap)
    }
    let measureRows = catalogue.measures.compactMap { measure -> Row? in
      guard let id = measureIDs[measure.slug] else { return nil }
      guard answers.said([id]) > 0 || !measure.isRetired else { return nil }
      return Row(
        slug: measure.slug, title: measure.title, isRetired: measure.isRetired,
        answers: answers, naming: [id], answers.said([id]) > 0 ? bootstrap : nil)
    }
    process = catalogue.process
    labels = catalogue.labels
    round = result.round
    self.themes = Self.retiredLast(themeRows.filter { !$0.isRetired || $0.said > 0 })
    measures = Self.retiredLast(measureRows.filter { $0.said > 0 })
    silentMeasures = measureRows.count { $0.said == 0 }
    let current = themes.filter { !$0.0.isRetired || answers.said($0.1) > 0 }
    overall = AgreementFigures(of: answers.table(current.map(\.1)), bootstrap: bootstrap)
    self.bootstrap = bootstrap
  }

  private static func numbers(_ entries: [Vocabulary.Entry]) -> [String: TargetID] {
    Dictionary(entries.map { ($0.slug, $0.id) }) { first, _ in first }
  }

  private static func retiredLast(_ rows: [Row]) -> [Row] {
    rows.filter { !$0.isRetired } + rows.filter(\.isRetired)
  }
}

extension AgreementReport.Row {
  fileprivate init(
    slug: String, title: String, isRetired: Bool, answers: RoundAnswers,
    naming targets: Set<TargetID>, _ bootstrap: Bootstrap?
  ) {
    self.slug = slug
    self.title = title
    self.isRetired = isRetired
    said = answers.said(targets)
    figures = AgreementFigures(of: answers.table([targets]), bootstrap: bootstrap)
  }
}

/// The answers of a round as ratings.
private struct RoundAnswers {
  /// Of each statement what each person tagged it to; nil where they did not answer.
  private let targets: [[Set<TargetID>?]]
  private let people: Int

  init(_ result: RoundResult) {
    people = result.round.people.count
    targets = result.statements.map { statement in
      result.round.people.map { person in
        statement.answers[person].map { Set($0.tags.map(\.target)) }
      }
    }
  }

  /// How many answers name one of some targets.
  func said(_ named: Set<TargetID>) -> Int {
    targets.reduce(0) { $0 + $1.count { $0.map { !$0.isDisjoint(with: named) } ?? false } }
  }

  /// One unit for each statement and each group of targets: 1 where a person named one of them, else 0.
  func table(_ groups: [Set<TargetID>]) -> RatingTable {
    var units: [[Int?]] = []
    var clusters: [Int] = []
    for (statement, answers) in targets.enumerated() {
      for group in groups {
        units.append(answers.map { $0.map { $0.isDisjoint(with: group) ? 0 : 1 } })
        clusters.append(statement)
      }
    }
    return RatingTable(units: units, raters: people, categories: 2, clusters: clusters)
  }
}
