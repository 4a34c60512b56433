import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Tables of two dimensions of the invented process.
enum InventedCrosstab {
  static let themes = CrosstabReport(of: themesByGroup, basis: InventedProcess.themes)
  static let ages = CrosstabReport(of: agesByGroup, basis: InventedProcess.themes)
  static let timeline = TimelineReport(
    of: months, by: .month, basis: InventedProcess.themes)

  /// Citizens and experts on three themes, which overlap; nobody has looked at two statements.
  static let themesByGroup = table(
    CrosstabRequest(rows: .theme, columns: .group),
    rows: [
      category("stadt-mobil", "Stadt.Mobil"), category("stadt-gruen", "Stadt.Grün | <b>"),
      category("stadt-klang", "Stadt.Klang"), category(nil, ""),
    ],
    columns: groups,
    cells: [
      [figures(214, 117, 80), figures(1, 1), .zero, .zero, .zero],
      [figures(48, 40), figures(30, 21, 2), .zero, .zero, .zero],
      [.zero, .zero, .zero, .zero, .zero],
      [figures(20, 18), figures(1, 0, 1), .zero, figures(1, 1), .zero],
    ],
    rowTotals: [figures(215, 118, 80), figures(78, 61, 2), .zero, figures(22, 19, 1)],
    columnTotals: [figures(270, 160, 80), figures(32, 22, 3), .zero, figures(1, 1), .zero],
    total: figures(303, 183, 83), open: figures(2, 1, 1))

  /// Of people of whom the age is known; small numbers.
  static let agesByGroup = table(
    CrosstabRequest(
      rows: .attribute("Alter"), columns: .group,
      target: TallyTarget(kind: .measure, slug: "radweg")),
    rows: [category("unter 18", "unter 18"), category("ab 18", "ab 18")],
    columns: Array(groups.prefix(2)),
    cells: [[figures(4, 4), figures(1, 1)], [figures(2, 2), figures(9, 9)]],
    rowTotals: [figures(5, 5), figures(11, 11)],
    columnTotals: [figures(6, 6), figures(10, 10)], total: figures(16, 16),
    withoutRow: figures(5, 2, 3))

  static let months = table(
    CrosstabRequest(rows: .received(.month), columns: .group, showsMissing: true),
    rows: [category("2016-09", "2016-09"), category("2016-12", "2016-12"), category(nil, "")],
    columns: groups,
    cells: [
      [figures(1300, 390), .zero, .zero, figures(1, 1), .zero],
      [figures(40, 20), figures(4, 1, 3), .zero, .zero, .zero],
      [figures(80, 0, 80), .zero, .zero, .zero, .zero],
    ],
    rowTotals: [figures(1301, 391), figures(44, 21, 3), figures(80, 0, 80)],
    columnTotals: [figures(1420, 402, 80), figures(4, 1, 3), .zero, figures(1, 1), .zero],
    total: figures(1425, 404, 83))

  static let groups = SourceGroup.builtIn.dropLast().map {
    TallyCategory(key: $0.slug, title: $0.title)
  }

  static func category(_ key: String?, _ title: String) -> TallyCategory {
    TallyCategory(key: key, title: Wording(german: title, english: title))
  }

  static func figures(_ statements: Int, _ respondents: Int, _ unattributed: Int = 0) -> Figures {
    Figures(statements: statements, respondents: respondents, unattributed: unattributed)
  }

  static func table(
    _ request: CrosstabRequest, rows: [TallyCategory], columns: [TallyCategory],
    cells: [[Figures]], rowTotals: [Figures], columnTotals: [Figures], total: Figures,
    open: Figures = .zero, withoutRow: Figures = .zero
  ) -> Crosstab {
    Crosstab(
      request: request, asOf: InventedProcess.themes.asOf,
      targetTitle: request.target.map { _ in "Radweg am See" }, rows: rows, columns: columns,
      cells: cells, rowTotals: rowTotals, columnTotals: columnTotals, total: total, open: open,
      withoutRow: withoutRow)
  }

  /// The measures between an earlier point and the one of the invented process.
  static let change: ChangeReport = {
    let start = InventedProcess.tally(
      .measure, rows: InventedProcess.measures.rows,
      asOf: EventStamp(number: 3, time: Instant(iso: "2016-10-04T07:00:00Z")))
    func change(_ start: Figures, _ end: Figures, _ added: Figures, _ withdrawn: Figures)
      -> FiguresChange
    { FiguresChange(start: start, end: end, added: added, withdrawn: withdrawn) }
    let mobil = change(
      figures(1000, 300, 80), figures(1204, 311, 80), figures(210, 14), figures(6, 3))
    let trees = change(figures(4, 3), .zero, .zero, figures(4, 3))
    return ChangeReport(
      of: TallyChange(
        start: start, end: InventedProcess.measures,
        rows: [
          "jena-digital-mobil": ["citizens": mobil], "baumpatenschaft": ["schools": trees],
          "pavillon": [
            "experts": change(figures(2, 0, 2), figures(2, 0, 2), .zero, .zero)
          ],
        ],
        tagged: ["citizens": mobil, "schools": trees],
        base: [
          "citizens": change(
            figures(1100, 320, 80), figures(1420, 402, 91), figures(322, 82, 11), figures(2, 0)),
          "schools": change(figures(5, 4), figures(1, 1), .zero, figures(4, 3)),
        ]))
  }()
}
