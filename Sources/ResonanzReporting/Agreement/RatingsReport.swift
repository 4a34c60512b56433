public import ResonanzModel

/// How far people agree whose ratings come from anywhere: one table of them, and every coefficient.
public struct RatingsReport: Sendable, Equatable {
  /// The people's names, as the table has them.
  public let raters: [String]
  public let categories: Int
  public let figures: AgreementFigures
  /// How the intervals are estimated; nil: there are none.
  public let bootstrap: Bootstrap?

  /// - Parameters:
  ///   - raters: one for each place of the table's units.
  ///   - table: what they said.
  public init(of table: RatingTable, raters: [String], bootstrap: Bootstrap? = Bootstrap()) {
    self.raters = raters
    categories = table.categories
    figures = AgreementFigures(of: table, bootstrap: bootstrap)
    self.bootstrap = bootstrap
  }
}

extension RatingsReport: Report {
  /// Each coefficient with its interval, and how to read it.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: Labels())
    let isOfTwo = raters.count == 2
    let coefficients = zip(words.coefficients, [figures.cohen, figures.fleiss, figures.alpha])
    let rows: [(String, DocumentTable.Cell)] =
      [(words.alike, words.percentCell(figures.percent))]
      + coefficients.map { ($0, words.cell($1)) }
    let table = DocumentTable(
      headings: [words.coefficient, words.value],
      rows: rows.map { .entry(mark: "", [DocumentTable.Cell($0), $1]) })
    let gaps = Set(figures.all.compactMap(\.figure.gap))
    let signs = UndefinedAgreement.allCases.filter(gaps.contains).map {
      Document.Sign(words.sign(of: $0), words.meaning(of: $0))
    }
    let answered = words.answered(
      people: raters.count, statements: figures.units, byAll: figures.completeUnits,
      byTwo: figures.pairedUnits)
    return Document(
      title: words.ratingsTitle,
      blocks: [.paragraph(answered), .table(table)] + (signs.isEmpty ? [] : [.signs(signs)]) + [
        .heading(words.readingAid),
        .list(
          words.coefficientAid(isOfTwo: isOfTwo) + (bootstrap.map { [words.intervalAid($0)] } ?? [])
        ),
      ])
  }

  /// An object with `report` (`"ratings"`), `raters` (names), `categories` (how many), `bootstrap` and the
  /// figures as in the report on a round.
  public var json: JSONValue {
    .object(
      [
        .init("report", .string("ratings")), .init("raters", .array(raters.map { .string($0) })),
        .init("categories", .number(categories)), .init("bootstrap", bootstrap?.json ?? .null),
      ] + figures.members)
  }

  /// One row a coefficient: `units`, `pairedUnits`, `completeUnits`, `coefficient`, `value`, `lower`, `upper`,
  /// `undefined`.
  public func write(to writer: inout some RowWriter) {
    writer.row([
      "units", "pairedUnits", "completeUnits", "coefficient", "value", "lower", "upper",
      "undefined",
    ])
    figures.write([], to: &writer)
  }
}
