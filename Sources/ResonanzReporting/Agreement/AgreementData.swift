import ResonanzModel
import ResonanzStorage

extension AgreementReport: Report {
  /// How many statements at least two people answered.
  public var answeredByTwo: Int {
    themes.first?.figures.pairedUnits ?? measures.first?.figures.pairedUnits ?? 0
  }

  /// An object with `report` (`"agreement"`), `process` (`slug`, `title`), `round` (`round`, `title`,
  /// `people`, `statements`, `answeredByAll`, `answeredByTwo`, `dropped`, `settled`: counts), `bootstrap`
  /// (`resamples`, `level`, `seed`, or null), `overall`, `themes` and `measures`: each theme, and each measure
  /// that an answer names, with `slug`, `title`, `retired`, `said` (answers that name it) and its figures.
  ///
  /// Figures are, in this order: `units` (decisions), `pairedUnits` (those of at least two people),
  /// `completeUnits` (those of all), and each of `percent`, `cohenKappa`, `fleissKappa`, `alpha` with `value`,
  /// `lower`, `upper`, `undefined` (`no-pairs`, `one-category`, `not-two-people`, or null) and
  /// `undefinedResamples`.
  public var json: JSONValue {
    .object([
      .init("report", .string("agreement")),
      .init(
        "process",
        .object([
          .init("slug", .string(process.slug)), .init("title", .string(process.title)),
        ])),
      .init("round", roundJSON), .init("bootstrap", bootstrap?.json ?? .null),
      .init("overall", .object(overall.members)),
      .init("themes", .array(themes.map(\.json))), .init("measures", .array(measures.map(\.json))),
    ])
  }

  private var roundJSON: JSONValue {
    .object([
      .init("round", .number(round.number)), .init("title", .string(round.title)),
      .init("people", .number(round.people.count)),
      .init("statements", .number(round.statements)),
      .init("answeredByAll", .number(round.answeredByAll)),
      .init("answeredByTwo", .number(answeredByTwo)), .init("dropped", .number(round.dropped)),
      .init("settled", .number(round.settled)),
    ])
  }

  /// One row a coefficient: `of` (`all`, `theme` or `measure`), `slug`, `title`, `said`, `units`,
  /// `pairedUnits`, `completeUnits`, `coefficient`, `value`, `lower`, `upper`, `undefined`.
  public func write(to writer: inout some RowWriter) {
    writer.row([
      "of", "slug", "title", "said", "units", "pairedUnits", "completeUnits", "coefficient",
      "value", "lower", "upper", "undefined",
    ])
    overall.write(["all", "", "", ""], to: &writer)
    for row in themes {
      row.figures.write(["theme", row.slug, row.title, String(row.said)], to: &writer)
    }
    for row in measures {
      row.figures.write(["measure", row.slug, row.title, String(row.said)], to: &writer)
    }
  }
}

extension AgreementReport.Row {
  fileprivate var json: JSONValue {
    .object(
      [
        .init("slug", .string(slug)), .init("title", .string(title)),
        .init("retired", .bool(isRetired)), .init("said", .number(said)),
      ] + figures.members)
  }
}

extension Bootstrap {
  var json: JSONValue {
    .object([
      .init("resamples", .number(resamples)), .init("level", .decimal(level)),
      .init("seed", .number(Int(truncatingIfNeeded: seed))),
    ])
  }
}

extension AgreementFigures {
  /// One row a coefficient, each beginning with the same cells.
  func write(_ start: [String], to writer: inout some RowWriter) {
    let counts = [units, pairedUnits, completeUnits].map(String.init)
    for (name, figure) in all {
      let values = [figure.outcome.value, figure.interval?.lower, figure.interval?.upper].map {
        $0.map { String($0) } ?? ""
      }
      writer.row(start + counts + [name] + values + [figure.gap?.rawValue ?? ""])
    }
  }
}
