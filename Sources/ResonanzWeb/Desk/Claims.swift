import ResonanzModel
import ResonanzStorage

/// Who is looking at which statement, so that two people never get the same one. Nothing of it is history:
/// it is gone with the server, and what was claimed is open then as it was before.
struct Claims: Sendable {
  /// Five minutes, in milliseconds: longer than anybody reads without a key, or the heartbeat of their page; and
  /// short enough that nobody misses what a closed lid keeps.
  static let lifetime: Int64 = 5 * 60_000

  private struct Claim: Sendable {
    let person: PersonID
    let until: Int64
  }

  private var claims: [Int: Claim] = [:]

  /// Claims a statement for a few minutes, or renews that.
  ///
  /// - Returns: false where somebody else has it.
  mutating func take(_ statement: Int, for person: PersonID, at time: Instant) -> Bool {
    if let holder = holder(of: statement, at: time), holder != person { return false }
    claims[statement] = Claim(person: person, until: time.milliseconds + Self.lifetime)
    return true
  }

  /// Gives a statement free; somebody else's stays theirs.
  mutating func release(_ statement: Int, by person: PersonID) {
    if claims[statement]?.person == person { claims[statement] = nil }
  }

  /// Who has a statement; nil: nobody, or not any more.
  func holder(of statement: Int, at time: Instant) -> PersonID? {
    claims[statement].flatMap { $0.until > time.milliseconds ? $0.person : nil }
  }

  /// What a person has.
  func held(by person: PersonID, at time: Instant) -> [Int] {
    claims.filter { $0.value.person == person && $0.value.until > time.milliseconds }
      .keys.sorted()
  }
}
