import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The measures, those first that most was said on, and those that nobody spoke about.
struct OverviewRanking: Sendable {
  /// A measure with feedback.
  struct Row: Sendable {
    /// `◆`: its rank.
    let mark: String?
    let title: String
    let address: String
    let mentions: LinkedFigure
    let people: String
    /// How much it is of the most, in per cent, for a bar.
    let length: Int
  }

  /// A measure without feedback.
  struct Silent: Sendable {
    let mark: String?
    let title: String
    let address: String
  }

  /// Those behind the first ones.
  struct Others: Sendable {
    let label: String
    let rows: [Row]
  }

  let rows: [Row]
  let others: Others?
  let silentTitle: String
  let silent: [Silent]
  /// Whether that may change; nil where everything is processed.
  let note: String?

  private static let shown = 15

  init(_ report: FeedbackReport, _ language: Language) {
    let words = OverviewWords(language: language)
    let most = report.rows.first?.total.figures.statements ?? 0
    let spoken = report.rows.filter { $0.total.zero == nil }.map { row in
      Row(
        mark: row.rank?.mark, title: row.title, address: "/measures/\(row.slug)",
        mentions: LinkedFigure(row.total, [.init(.measure, row.slug)], language),
        people: row.total.figures.respondents.grouped(in: language),
        length: Percent.whole(row.total.figures.statements, of: most) ?? 0)
    }
    rows = Array(spoken.prefix(Self.shown))
    let rest = Array(spoken.dropFirst(Self.shown))
    others = rest.isEmpty ? nil : Others(label: words.others(rest.count), rows: rest)
    let withoutFeedback = report.withoutFeedback
    silent = withoutFeedback.map {
      Silent(mark: $0.rank?.mark, title: $0.title, address: "/measures/\($0.slug)")
    }
    silentTitle = words.silent(withoutFeedback.count, of: report.current.count)
    note =
      report.basis.open > 0 && !withoutFeedback.isEmpty ? words.stillOpen(report.basis.open) : nil
  }
}
