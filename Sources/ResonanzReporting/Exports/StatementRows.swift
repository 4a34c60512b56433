import ResonanzModel
public import ResonanzStorage

/// Statements as rows of a table, one row a statement:
/// - `statement`, `submission`: numbers in this archive; rows of one submission stand together
/// - `consultation`, `consultation_title`, `publication` (`internal` or `quotable`), `kept_until`
/// - `question`, `group` (slug)
/// - `respondent`: the source's pseudonym; where it has none, `#` and a number that tells one from
///   another; empty where nobody knows. `respondent_kind`, `organisation`, `headcount`
/// - `received`, `language`, `consent`, `document`, `page`
/// - `source_id`: the source's id of the statement
/// - `text`, `state`
/// - `themes`, `theme_titles`, `measures`, `measure_titles`, `stances` (in the order of the measures),
///   `keywords`; several stand apart by `; `
/// - `votes_supporting`, `votes_opposing`
/// - for each attribute that the archive has, `attribute.NAME`; several values stand apart by `; `
public struct StatementRows: Sendable {
  private let attributes: [String]

  /// - Parameter attributes: names of the attributes that get a column.
  public init(attributes: [String]) {
    self.attributes = attributes
  }

  /// Columns that every export has.
  static let columns = [
    ExportColumn("statement", .integer), ExportColumn("submission", .integer),
    ExportColumn("consultation"), ExportColumn("consultation_title"), ExportColumn("publication"),
    ExportColumn("kept_until", .day), ExportColumn("question"), ExportColumn("group"),
    ExportColumn("respondent"), ExportColumn("respondent_kind"), ExportColumn("organisation"),
    ExportColumn("headcount", .integer), ExportColumn("received", .day), ExportColumn("language"),
    ExportColumn("consent"), ExportColumn("document"), ExportColumn("page"),
    ExportColumn("source_id"), ExportColumn("text", .longText), ExportColumn("state"),
    ExportColumn("themes"), ExportColumn("theme_titles"), ExportColumn("measures"),
    ExportColumn("measure_titles"), ExportColumn("stances"), ExportColumn("keywords"),
    ExportColumn("votes_supporting", .integer), ExportColumn("votes_opposing", .integer),
  ]

  /// Those and the attributes'.
  public var columns: [ExportColumn] {
    Self.columns + attributes.map { ExportColumn("attribute.\($0)") }
  }

  /// The rows of one submission.
  public func rows(of submission: ExportedSubmission) -> [[String]] {
    let content = submission.content
    let place = cells(of: content.consultation)
    let sender = cells(of: content, number: submission.respondent)
    let facts = attributes.map { (content.attributes[$0] ?? []).joined(separator: "; ") }
    let width = Self.columns.count + attributes.count
    return zip(submission.statements, content.statements).map { number, statement in
      // A sum of arrays would be made anew at each of its signs.
      var row: [String] = []
      row.reserveCapacity(width)
      row.append(String(number))
      row.append(String(submission.number))
      row += place
      row.append(statement.question)
      row.append(content.group ?? "")
      row += sender
      row.append(content.document ?? "")
      row.append(statement.page ?? "")
      row.append(statement.id ?? "")
      row.append(statement.text)
      row.append(statement.state?.rawValue ?? "")
      row += Self.cells(of: statement.tags)
      row.append(statement.supporting.map(String.init) ?? "")
      row.append(statement.opposing.map(String.init) ?? "")
      row += facts
      return row
    }
  }

  private func cells(of consultation: ExchangeConsultation?) -> [String] {
    [
      consultation?.slug ?? "", consultation?.title ?? "",
      consultation?.publication?.rawValue ?? "", consultation?.keptUntil?.iso ?? "",
    ]
  }

  private func cells(of content: ExchangeSubmission, number: Int?) -> [String] {
    let respondent = content.respondent
    return [
      respondent?.id ?? number.map { "#\($0)" } ?? "",
      (respondent?.kind ?? .unknown).rawValue, respondent?.organisation ?? "",
      respondent?.headcount.map(String.init) ?? "", content.received ?? "",
      content.language ?? "", content.consent ?? "",
    ]
  }

  /// `themes` to `keywords`.
  static func cells(of tags: [ExchangeTag]) -> [String] {
    var (themes, themeTitles) = (JoinedCell(), JoinedCell())
    var (measures, measureTitles, stances) = (JoinedCell(), JoinedCell(), JoinedCell())
    var keywords = JoinedCell()
    for tag in tags {
      switch tag.kind {
      case .theme:
        themes.add(tag.name)
        themeTitles.add(tag.title ?? "")
      case .measure:
        measures.add(tag.name)
        measureTitles.add(tag.title ?? "")
        stances.add(tag.stance.rawValue)
      case .keyword: keywords.add(tag.name)
      }
    }
    return [
      themes.text, themeTitles.text, measures.text, measureTitles.text, stances.text, keywords.text,
    ]
  }
}

/// Several values in one cell, apart by `; `.
private struct JoinedCell {
  private(set) var text = ""
  private var isEmpty = true

  mutating func add(_ value: String) {
    if isEmpty { text = value } else { text += "; " + value }
    isEmpty = false
  }
}
