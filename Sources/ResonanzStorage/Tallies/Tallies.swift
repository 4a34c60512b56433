import ResonanzModel

/// The feedback on every theme and on every measure, of one count.
public struct Tallies: Sendable, Equatable {
  public let themes: Tally
  public let measures: Tally

  public init(themes: Tally, measures: Tally) {
    self.themes = themes
    self.measures = measures
  }
}

extension TallyAssembly {
  func tallies(asOf stamp: EventStamp) throws -> Tallies {
    Tallies(
      themes: try tally(.theme, asOf: stamp), measures: try tally(.measure, asOf: stamp))
  }
}
