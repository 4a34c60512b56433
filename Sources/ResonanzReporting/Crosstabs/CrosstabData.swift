import ResonanzModel
import ResonanzStorage

extension CrosstabReport: Report {
  /// An object that begins like that of the feedback reports, with `report` = `"crosstab"`: `process`,
  /// `asOf`, `erasedSince`, `filter`, `groups`, `base`. Then, in this order:
  /// - `about`: `kind` and `slug` of the theme, measure or keyword that it is limited to, or null
  /// - `rows`, `columns`: `dimension` (`theme`, `month`, `attribute:NAME` …) and `categories`, each with
  ///   `key` (null: none), `title`, `retired`, `statements`, `respondents`, `unattributed`: distinct, in
  ///   the whole row or column
  /// - `cells`: by row, then column: `statements`, `respondents`, `unattributed`, and of the unit that is
  ///   tested: `expected`, `lift`, `residual` (adjusted, standardised), `p`, `pCorrected` (Holm), `exact`
  ///   (whether p is that of Fisher's test); null where there is nothing to test
  /// - `total`: the three figures of everything in the table
  /// - `leftOut`: `open` (nobody has looked at it), `withoutRow`, `withoutColumn` (nothing known), each
  ///   with the three figures
  /// - `association`: `unit` (`respondents` or `statements`), `reason` (why not respondents:
  ///   `unattributed`, `overlap`, or null), `units` (how many), `rowsOverlap`, `columnsOverlap`, `scope`
  ///   (`whole`, `rows`, `columns`, `cells`, `none`) and `tests`: each with `category` (key; null for the
  ///   whole table or none), `test` (`chi-square` or `fisher`), `chiSquare`, `degreesOfFreedom`, `p`,
  ///   `pCorrected`, `cramersV`, `cells`, `expectedUnder5`, `expectedUnder1` and `unreliable` (the numbers
  ///   are too small for it)
  public var json: JSONValue {
    .object(
      basis.members(report: "crosstab") + [
        .init("about", aboutJSON),
        .init("rows", json(table.request.rows, table.rows, table.rowTotals)),
        .init("columns", json(table.request.columns, table.columns, table.columnTotals)),
        .init(
          "cells",
          .array(
            zip(table.cells, association.cells).map { cells, deviations in
              .array(zip(cells, deviations).map { .object($0.members + Self.members($1)) })
            })),
        .init("total", .object(table.total.members)),
        .init(
          "leftOut",
          .object([
            .init("open", .object(table.open.members)),
            .init("withoutRow", .object(table.withoutRow.members)),
            .init("withoutColumn", .object(table.withoutColumn.members)),
          ])),
        .init("association", associationJSON),
      ])
  }

  private var aboutJSON: JSONValue {
    guard let target = table.request.target else { return .null }
    return .object([
      .init("kind", .string(target.kind.rawValue)), .init("slug", .string(target.slug)),
    ])
  }

  private func json(
    _ dimension: TallyDimension, _ categories: [TallyCategory], _ totals: [Figures]
  ) -> JSONValue {
    .object([
      .init("dimension", .string(dimension.name)),
      .init(
        "categories",
        .array(
          zip(categories, totals).map { category, total in
            .object(
              [
                .init("key", .optional(category.key)),
                .init("title", .string(category.title.german)),
                .init("retired", .bool(category.isRetired)),
              ] + total.members)
          })),
    ])
  }

  private static func members(_ deviation: CellDeviation?) -> [JSONValue.Member] {
    [
      .init("expected", decimal(deviation?.expected)), .init("lift", decimal(deviation?.lift)),
      .init("residual", decimal(deviation?.residual)), .init("p", decimal(deviation?.p)),
      .init("pCorrected", decimal(deviation?.corrected)),
      .init("exact", deviation?.p == nil ? .null : .bool(deviation?.isExact == true)),
    ]
  }

  private static func decimal(_ value: Double?) -> JSONValue { value.map { .decimal($0) } ?? .null }

  private var associationJSON: JSONValue {
    .object([
      .init("unit", .string(association.unit.rawValue)),
      .init("reason", .optional(association.reason?.rawValue)),
      .init("units", .number(association.size)),
      .init("rowsOverlap", .bool(association.rowsOverlap)),
      .init("columnsOverlap", .bool(association.columnsOverlap)),
      .init("scope", .string(association.scope.rawValue)),
      .init("tests", .array(namedTests.map { json($0.test, of: $0.category) })),
    ])
  }

  /// The tests with what each is of: a row or column, or nil for the whole table.
  var namedTests: [(category: TallyCategory?, test: Association.Test)] {
    let categories: [TallyCategory?] =
      switch association.scope {
      case .rows: table.rows
      case .columns: table.columns
      default: [nil]
      }
    return zip(categories, association.tests).compactMap { category, test in
      test.map { (category, $0) }
    }
  }

  private func json(_ test: Association.Test, of category: TallyCategory?) -> JSONValue {
    let chiSquare = test.chiSquare
    return .object([
      .init("category", .optional(category?.key)),
      .init("test", .string(test.isExact ? "fisher" : "chi-square")),
      .init("chiSquare", .decimal(chiSquare.statistic)),
      .init("degreesOfFreedom", .number(chiSquare.degreesOfFreedom)),
      .init("p", .decimal(test.p)), .init("pCorrected", .decimal(test.corrected)),
      .init("cramersV", .decimal(chiSquare.cramersV)),
      .init("cells", .number(chiSquare.smallExpected.cells)),
      .init("expectedUnder5", .number(chiSquare.smallExpected.underFive)),
      .init("expectedUnder1", .number(chiSquare.smallExpected.underOne)),
      .init("unreliable", .bool(test.isUnreliable)),
    ])
  }

  /// One row a cell: `row`, `rowTitle`, `column`, `columnTitle` (keys are empty for none), `statements`,
  /// `respondents`, `unattributed`, `zero` (what a zero means: `silent`, `open` or `not-asked`; empty where
  /// something was said), `unit`, `expected`, `lift`, `residual`, `p`, `pCorrected`. There are no totals,
  /// since a spreadsheet would add them up.
  public func write(to writer: inout some RowWriter) {
    writer.row([
      "row", "rowTitle", "column", "columnTitle", "statements", "respondents", "unattributed",
      "zero", "unit", "expected", "lift", "residual", "p", "pCorrected",
    ])
    for (row, category) in table.rows.enumerated() {
      for (column, other) in table.columns.enumerated() {
        let figures = table.cells[row][column]
        let zero = figures.statements == 0 ? self.zero(row: row, column: column).rawValue : ""
        let deviation = association.cells[row][column]
        let numbers = [
          deviation?.expected, deviation?.lift, deviation?.residual, deviation?.p,
          deviation?.corrected,
        ].map { $0.map { String($0) } ?? "" }
        writer.row(
          [
            category.key ?? "", category.title.german, other.key ?? "", other.title.german,
            String(figures.statements), String(figures.respondents),
            String(figures.unattributed), zero, association.unit.rawValue,
          ] + numbers)
      }
    }
  }
}
