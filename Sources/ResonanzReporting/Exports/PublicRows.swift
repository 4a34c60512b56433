import ResonanzModel
public import ResonanzStorage

/// Rows that may leave the house. They stand in the order of what is in them, since the order in which they
/// came in would tell which are of one person.
public struct PublicRows: Sendable {
  public let columns: [ExportColumn]
  /// By the statement that each is of.
  private var rows: [(statement: Int, row: [String])] = []

  private init(_ columns: [ExportColumn]) {
    self.columns = columns + Self.origin
  }

  /// All that is said of who said something.
  private static let origin = [
    ExportColumn("group"), ExportColumn("consultation_title"), ExportColumn("year", .integer),
  ]

  /// For statements word for word, one row a statement: `text`; `themes`, `theme_titles`, `measures`,
  /// `measure_titles`, `stances` as in ``StatementRows``; of its origin `group` (slug),
  /// `consultation_title` and `year` alone.
  public static var statements: PublicRows {
    PublicRows([
      ExportColumn("text", .longText), ExportColumn("themes"), ExportColumn("theme_titles"),
      ExportColumn("measures"), ExportColumn("measure_titles"), ExportColumn("stances"),
    ])
  }

  /// For tags to themes and measures of statements that may be published, one row a tag: `kind`, `slug`,
  /// `title`, `stance` as in ``TagRows``; of its origin the same.
  public static var tags: PublicRows {
    PublicRows([
      ExportColumn("kind"), ExportColumn("slug"), ExportColumn("title"), ExportColumn("stance"),
    ])
  }

  /// Takes the statements of a submission.
  public mutating func add(_ submission: ExportedSubmission) {
    for (number, statement) in zip(submission.statements, submission.content.statements) {
      let tags = StatementRows.cells(of: statement.tags)
      // Without keywords: those are the staff's own words.
      rows.append((number, [statement.text] + tags.dropLast()))
    }
  }

  /// Takes a tag; a keyword is left out.
  public mutating func add(_ tag: ExportedTag) {
    guard tag.kind != .keyword else { return }
    let stance = tag.kind == .measure ? tag.stance.rawValue : ""
    rows.append((tag.statement, [tag.kind.rawValue, tag.slug, tag.title, stance]))
  }

  /// Numbers of the statements that rows are of.
  public var statements: [Int] { Array(Set(rows.map(\.statement))) }

  /// Those that may be published, each with its origin.
  public func rows(allowedBy publications: [Int: StatementPublication]) -> [[String]] {
    rows.compactMap { statement, row -> [String]? in
      guard let publication = publications[statement], publication.isPublic else { return nil }
      let origin = publication.attribution
      return row + [origin.group, origin.consultation, origin.year.map(String.init) ?? ""]
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
