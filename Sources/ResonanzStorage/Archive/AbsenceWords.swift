import ResonanzModel

extension Wording {
  /// Says that what was named is not there.
  ///
  /// - Parameters:
  ///   - german: with its article, as what there isn't: `Den Abgleich 3`.
  ///   - english: without one: `round 3`.
  static func thereIsNo(_ german: String, _ english: String) -> Wording {
    Wording(german: "\(german) gibt es nicht.", english: "There is no \(english).")
  }

  /// The same of what may have been taken away.
  static func thereIsNoMore(_ german: String, _ english: String) -> Wording {
    Wording(
      german: "\(german) gibt es nicht (mehr).", english: "There is no \(english) (any more).")
  }

  /// Names the command that lists what there is: `resonanz round list`.
  static func allAreListed(by command: String) -> Wording {
    Wording(german: "„\(command)“ nennt alle.", english: "“\(command)” shows all.")
  }
}
