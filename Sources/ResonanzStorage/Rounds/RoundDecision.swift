import Foundation
public import ResonanzModel

/// What one person says of one statement in a round, or what is decided on it: tags, or why it has none.
public struct RoundDecision: Sendable, Hashable {
  /// In the order of the targets; none where there is a reason.
  public let tags: [TagDraft]
  /// Why the statement has no tag.
  public let reason: StatementState?

  /// - Returns: nil unless there is the one or the other: tags, or a reason for having none.
  public init?(tags: [TagDraft] = [], reason: StatementState? = nil) {
    guard tags.isEmpty == (reason != nil), reason?.isReason ?? true else { return nil }
    self.tags = tags.sorted { $0.target < $1.target }
    self.reason = reason
  }

  /// The same with each target once, a stance only at measures, and what follows a target in its place.
  func settled(_ measures: MeasureSet, following followers: [Int64: Int64] = [:]) -> RoundDecision {
    let current = tags.map { tag in
      let target = followers[tag.target.number].map(TargetID.init) ?? tag.target
      return TagDraft(target: target, stance: tag.stance)
    }
    return RoundDecision(tags: measures.settled(current), reason: reason) ?? self
  }
}

extension RoundDecision {
  /// As it is kept, of columns with the tags and the reason.
  init?(tags json: String, reason: String?) throws {
    let pairs = try JSONDecoder().decode([Pair].self, from: Data(json.utf8))
    self.init(
      tags: pairs.map { TagDraft(target: TargetID(number: $0.target), stance: $0.stance) },
      reason: reason.flatMap(StatementState.init(rawValue:)))
  }

  /// `[[target, stance], …]`
  var json: String {
    let pairs = tags.map { "[\($0.target.number),\"\($0.stance.rawValue)\"]" }
    return "[\(pairs.joined(separator: ","))]"
  }

  private struct Pair: Decodable {
    let target: Int64
    let stance: Stance

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      target = try values.decode(Int64.self)
      stance = try values.decode(Stance.self)
    }
  }
}
