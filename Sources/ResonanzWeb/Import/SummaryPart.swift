import ResonanzImport
import ResonanzModel

/// What came of an import, or would, as it stands on a page: the same words as at a terminal.
struct SummaryPart: Sendable {
  /// A sentence, or an example that belongs to the one before.
  struct Line: Sendable {
    let text: String
    let isExample: Bool

    /// - Parameter line: as the summary has it, further in where it is an example.
    init(_ line: String) {
      isExample = line.hasPrefix("   ")
      text = String(line.trimmingPrefix(while: \.isWhitespace))
    }
  }

  /// Counts with what they are counts of.
  struct Table: Sendable {
    struct Row: Sendable {
      let name: String
      let figures: [String]
    }

    /// Of the figures.
    let headings: [String]
    /// Of what they count.
    let name: String
    let rows: [Row]
  }

  let headline: String
  let lines: [Line]
  let tables: [Table]
  let hasReview: Bool
  let review: [Line]
  let hasRejections: Bool
  let rejections: [Line]

  /// One for each consultation.
  static func parts(
    of result: ImportResult, file: String, isDryRun: Bool, titles: SummaryTitles = .slugs,
    _ language: Language
  ) -> [SummaryPart] {
    switch result {
    case .rows(let report):
      let words = ImportSummaryWords(
        name: file, report: report, isDryRun: isDryRun, language: language, door: .page,
        titles: titles)
      return [SummaryPart(words, language)]
    case .lines(let reports):
      return reports.map {
        let words = LinesSummaryWords(
          name: file, report: $0, isDryRun: isDryRun, language: language, door: .page,
          titles: titles)
        return SummaryPart(words.headline, words.outcome, rejections: words.rejections)
      }
    case .sheet(let report):
      let words = HandedOutWords(
        name: file, report: report, isDryRun: isDryRun, language: language)
      return [SummaryPart(words.headline, words.outcome, rejections: words.rejections)]
    }
  }

  private init(_ words: ImportSummaryWords, _ language: Language) {
    let (rows, figures) = (words.hasRows, words.figures)
    self.init(
      words.headline, rows ? words.outcome + figures.lines : [],
      tables: rows ? figures.tables.map { Table($0, language) } : [],
      review: rows ? words.review : [], rejections: words.rejections)
  }

  private init(
    _ headline: String, _ lines: [String], tables: [Table] = [], review: [String] = [],
    rejections: [String]
  ) {
    self.headline = headline
    self.lines = lines.map(Line.init)
    self.tables = tables
    hasReview = !review.isEmpty
    self.review = review.map(Line.init)
    hasRejections = !rejections.isEmpty
    self.rejections = rejections.map(Line.init)
  }
}

extension SummaryPart.Table {
  fileprivate init(_ table: ImportFiguresWords.Table, _ language: Language) {
    headings = table.headings.dropLast()
    name = table.headings.last ?? ""
    rows = table.rows.map { row in
      Row(name: row.words, figures: row.counts.map { $0.grouped(in: language) })
    }
  }
}
