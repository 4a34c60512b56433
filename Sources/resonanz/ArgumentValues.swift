public import ArgumentParser
public import ResonanzModel
public import ResonanzStorage

extension Stance: ExpressibleByArgument {
  /// By its name, or by the word that people use for it: `zustimmend`.
  public init?(argument: String) {
    let named = Stance.allCases.first { stance in
      [stance.rawValue, stance.title.german, stance.title.english].contains(argument.lowercased())
    }
    guard let named else { return nil }
    self = named
  }
}

extension MeasureRank: ExpressibleByArgument {}

extension StatementFlag: ExpressibleByArgument {}

extension Publication: ExpressibleByArgument {}

extension WaitingOrder: ExpressibleByArgument {}

extension StatementState: ExpressibleByArgument {
  /// Only what can be said on a command line: `processed` comes by itself with a tag.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .processed }.map(\.rawValue)
  }
}
