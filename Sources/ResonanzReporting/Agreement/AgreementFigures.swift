/// How far the people of one table agree, in every measure.
public struct AgreementFigures: Sendable, Equatable {
  /// A coefficient with its interval.
  public struct Figure: Sendable, Equatable {
    public let outcome: AgreementOutcome
    /// Nil where there is too little to resample.
    public let interval: Bootstrap.Interval?
  }

  /// Everything that was rated, and how much of that by at least two people and by all of them.
  public let units: Int
  public let pairedUnits: Int
  public let completeUnits: Int
  /// From 0 to 1.
  public let percent: Figure
  /// Undefined unless there are two people.
  public let cohen: Figure
  /// Of the units that everybody said something of.
  public let fleiss: Figure
  /// Of all units that at least two people said something of.
  public let alpha: Figure

  /// All figures of a table.
  /// - Parameter bootstrap: how intervals are estimated; nil for none.
  public init(of table: RatingTable, bootstrap: Bootstrap?) {
    func figure<Coefficient: AgreementCoefficient>(_ coefficient: Coefficient.Type) -> Figure {
      let outcome = table.outcome(coefficient)
      return Figure(
        outcome: outcome,
        interval: outcome.value == nil ? nil : bootstrap?.interval(of: table, coefficient))
    }
    units = table.units.count
    pairedUnits = table.pairedUnits
    completeUnits = table.completeUnits
    percent = figure(PercentAgreement.self)
    cohen = figure(CohenKappa.self)
    fleiss = figure(FleissKappa.self)
    alpha = figure(KrippendorffAlpha.self)
  }

  /// The figures in the order of the tables, each with its name in data.
  public var all: [(name: String, figure: Figure)] {
    [("percent", percent), ("cohenKappa", cohen), ("fleissKappa", fleiss), ("alpha", alpha)]
  }
}

extension AgreementFigures {
  /// An object with `units`, `pairedUnits`, `completeUnits`, and for each of `percent`, `cohenKappa`,
  /// `fleissKappa` and `alpha`: `value`, `lower`, `upper` (null where there is none), `undefined` (why there
  /// is no value, or null) and `undefinedResamples` (null where there is no interval).
  var members: [JSONValue.Member] {
    let counts: [JSONValue.Member] = [
      .init("units", .number(units)), .init("pairedUnits", .number(pairedUnits)),
      .init("completeUnits", .number(completeUnits)),
    ]
    return counts + all.map { .init($0.name, $0.figure.json) }
  }
}

extension AgreementFigures.Figure {
  /// Why there is no value.
  var gap: UndefinedAgreement? {
    if case .undefined(let reason) = outcome { reason } else { nil }
  }

  fileprivate var json: JSONValue {
    func decimal(_ value: Double?) -> JSONValue { value.map { .decimal($0) } ?? .null }
    return .object([
      .init("value", decimal(outcome.value)), .init("lower", decimal(interval?.lower)),
      .init("upper", decimal(interval?.upper)), .init("undefined", .optional(gap?.rawValue)),
      .init("undefinedResamples", interval.map { .number($0.undefined) } ?? .null),
    ])
  }
}
