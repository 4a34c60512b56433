import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What several commands say of rounds.
enum RoundText {
  static func statements(_ count: Int) -> String {
    counted(count, ("Aussage", "Aussagen"), ("statement", "statements"))
  }

  static func state(_ round: Round) -> String {
    round.isOpen ? words("läuft", "open") : words("beendet", "closed")
  }

  static func peopleList(_ round: Round, _ names: [PersonID: String]) -> String {
    round.people(by: names).map { names.name(of: $0) }.joined(separator: ", ")
  }

  static func dropped(_ count: Int) -> String {
    let about = statements(count)
    return count == 1
      ? words(
        "\(about) zählt nicht mehr und fällt weg (zurückgenommen, ausgeblendet oder gelöscht).",
        "\(about) no longer counts and drops out (undone, hidden or erased).")
      : words(
        "\(about) zählen nicht mehr und fallen weg (zurückgenommen, ausgeblendet oder gelöscht).",
        "\(about) no longer count and drop out (undone, hidden or erased).")
  }
}

extension RoundTargets {
  /// `bus (ablehnend), mobil`, or why there is no tag.
  func text(of decision: RoundDecision) -> String {
    if let reason = decision.reason { return reason.title(in: language) }
    return decision.tags.map { tag in
      let stance = tag.stance == .unstated ? "" : " (\(tag.stance.title(in: language)))"
      return slug(tag.target) + stance
    }.joined(separator: ", ")
  }
}
