public import ArgumentParser
public import ResonanzModel

extension Stance: ExpressibleByArgument {}
extension StatementState: ExpressibleByArgument {
  /// Only what can be said on a command line: `processed` comes by itself with a tag.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .processed }.map(\.rawValue)
  }
}
