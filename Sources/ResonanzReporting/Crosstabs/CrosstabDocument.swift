public import ResonanzModel
import ResonanzStorage

extension CrosstabReport {
  /// Statements and respondents by rows and columns, the shares to look at, what is tested and what comes
  /// of it, the basis and the reading aid.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: basis.labels)
    let figures: [Document.Block] =
      table.total.statements == 0
      ? [.paragraph(words.nothingInTable)]
      : [.table(statements(words))] + signs(words) + shares(words) + people(words)
        + associationBlocks(words)
    return Document(
      title: words.crosstabTitle(table.request, process: basis.process.title),
      blocks: [.paragraph(words.summary(of: table))] + publicNote(words) + leftOut(words) + figures
        + basis.blocks(words) + [
          .heading(words.readingAid), .list(words.crosstabAid(table, association)),
        ])
  }

  private func publicNote(_ words: ReportWords) -> [Document.Block] {
    isPublic ? [.paragraph(Self.publicNote(in: words.language))] : []
  }

  /// Why nothing is hidden in a table that is not of people, and how it can be.
  public static func publicNote(in language: Language) -> String {
    Wording(
      german:
        "Öffentlich, und doch ist nichts verdeckt: Diese Tabelle ist nach keinem Merkmal von Personen geteilt. Mit --suppress-groups sind auch hier kleine Zahlen verdeckt, und Erwartung und Test fehlen.",
      english:
        "Public, and yet nothing is hidden: no attribute of people divides this table. With --suppress-groups small counts are hidden here too, and what is expected and the test are left out."
    )(in: language)
  }

  private func leftOut(_ words: ReportWords) -> [Document.Block] {
    let lines = words.leftOut(table)
    return lines.isEmpty ? [] : [.list(lines)]
  }

  // MARK: - Tables

  private func statements(_ words: ReportWords) -> DocumentTable {
    figures(words, \.statements, allOnce: words.allOnce)
  }

  private func people(_ words: ReportWords) -> [Document.Block] {
    guard table.total.respondents > 0 else { return [] }
    let people = figures(words, \.respondents, allOnce: words.allPeopleOnce)
    return [.heading(words.people), .table(people)]
  }

  private func figures(
    _ words: ReportWords, _ what: KeyPath<Figures, Int>, allOnce: String
  ) -> DocumentTable {
    func cell(_ figures: Figures, _ row: Int?, _ column: Int?) -> DocumentTable.Cell {
      if figures.statements > 0 { return words.figure(figures[keyPath: what]) }
      return words.empty(zero(row: row, column: column))
    }
    let rows = table.rows.indices.map { row in
      DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(words.title(of: table.rows[row], table.request.rows))]
          + [cell(table.rowTotals[row], row, nil)]
          + table.columns.indices.map { cell(table.cells[row][$0], row, $0) })
    }
    let total =
      [DocumentTable.Cell(allOnce), cell(table.total, nil, nil)]
      + table.columns.indices.map { cell(table.columnTotals[$0], nil, $0) }
    return DocumentTable(
      headings: [words.name(ofDimension: table.request.rows), words.all] + columnTitles(words),
      rows: rows + [.total(total)])
  }

  private func columnTitles(_ words: ReportWords) -> [String] {
    table.columns.map { words.title(of: $0, table.request.columns) }
  }

  /// Of all statements of a column, the share that each row has: so columns of different size can be
  /// compared by eye.
  private func shares(_ words: ReportWords) -> [Document.Block] {
    let rows = table.rows.indices.map { row in
      DocumentTable.Row.entry(
        mark: "",
        [DocumentTable.Cell(words.title(of: table.rows[row], table.request.rows))]
          + table.columns.indices.map { column in
            share(row, column, words)
          })
    }
    let chart = Chart(
      .heatMap, title: words.sharesTitle(table.request),
      table: DocumentTable(
        headings: [words.name(ofDimension: table.request.rows)] + columnTitles(words), rows: rows))
    return [.chart(chart)]
  }

  /// None where a zero may still change or nobody was asked: the sign of that stands there, as in the counts.
  private func share(_ row: Int, _ column: Int, _ words: ReportWords) -> DocumentTable.Cell {
    let statements = table.cells[row][column].statements
    let zero = zero(row: row, column: column)
    if statements == 0, zero != .silent { return words.empty(zero) }
    return words.columnShare(statements, of: table.columnTotals[column].statements)
  }

  /// Explains the signs that occur, and no others.
  private func signs(_ words: ReportWords) -> [Document.Block] {
    let empty = table.rows.indices.flatMap { row in
      table.columns.indices.compactMap { column in
        table.cells[row][column].statements == 0 ? zero(row: row, column: column) : nil
      }
    }
    let totals = table.columns.indices.compactMap { column in
      table.columnTotals[column].statements == 0 ? zero(row: nil, column: column) : nil
    }
    let zeros = Set(empty + totals)
    let signs = Zero.allCases.filter(zeros.contains).filter { $0 != .silent }
      .map { words.explained($0) }
    return signs.isEmpty ? [] : [.signs(signs)]
  }

  // MARK: - Association

  private func associationBlocks(_ words: ReportWords) -> [Document.Block] {
    let blocks: [Document.Block] =
      [.heading(words.association), .paragraph(words.tested(association, table))]
      + tests(words) + warnings(words)
    return association.scope == .none ? blocks : blocks + deviations(words)
  }

  private func tests(_ words: ReportWords) -> [Document.Block] {
    let tests = namedTests
    switch association.scope {
    case .none, .cells: return []
    case .whole:
      return [.paragraph(tests.first.map { words.outcome(of: $0.test) } ?? words.nothingToTest)]
    case .rows, .columns:
      guard !tests.isEmpty else { return [.paragraph(words.nothingToTest)] }
      let dimension =
        association.scope == .rows ? table.request.rows : table.request.columns
      let rows = tests.map { category, test in
        DocumentTable.Row.entry(
          mark: "",
          [DocumentTable.Cell(category.map { words.title(of: $0, dimension) } ?? "")]
            + words.cells(of: test))
      }
      let headings = [words.name(ofDimension: dimension)] + words.testHeadings
      return [.table(DocumentTable(headings: headings, rows: rows))]
    }
  }

  private func warnings(_ words: ReportWords) -> [Document.Block] {
    let unreliable = namedTests.filter(\.test.isUnreliable)
    guard !unreliable.isEmpty else { return [] }
    return [
      .paragraph(
        association.scope == .whole
          ? words.tooSmall(unreliable[0].test.chiSquare.smallExpected)
          : words.tooSmall(unreliable.count, of: namedTests.count))
    ]
  }

  private func deviations(_ words: ReportWords) -> [Document.Block] {
    let found = conspicuous
    let summary = Document.Block.paragraph(words.deviations(found.count, of: testedCells))
    guard !found.isEmpty else { return [summary] }
    let rows = found.map { row, column, deviation in
      let name =
        words.title(of: table.rows[row], table.request.rows) + " × "
        + words.title(of: table.columns[column], table.request.columns)
      return DocumentTable.Row.entry(
        mark: "", [DocumentTable.Cell(name)] + words.cells(of: deviation))
    }
    return [
      .subheading(words.conspicuousCells), summary,
      .table(DocumentTable(headings: [words.cellHeading] + words.deviationHeadings, rows: rows)),
    ]
  }
}
