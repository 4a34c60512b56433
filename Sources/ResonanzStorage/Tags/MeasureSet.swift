import GRDB
import ResonanzModel

/// The measures of an archive: what has a stance.
struct MeasureSet {
  private let measures: Set<Int64>

  init(database: Database) throws {
    measures = try Int64.fetchSet(
      database.cachedStatement(sql: "SELECT id FROM target WHERE kind = 'measure'"))
  }

  /// Those among some tags' targets.
  init(of tags: [TagDraft], database: Database) throws {
    let select = try PreparedStatement(
      cached: "SELECT id FROM target WHERE id = ? AND kind = 'measure'", in: database)
    var measures: Set<Int64> = []
    for tag in tags {
      select.bind(1, tag.target.number)
      try select.readAll { measures.insert($0.integer(0)) }
    }
    self.measures = measures
  }

  /// Tags as they can be kept: each target once, a stance only of a measure. Of several stances that
  /// differ it is `mixed`, and one that was given outweighs one that was not.
  func settled(_ tags: [TagDraft]) -> [TagDraft] {
    if areSettled(tags) { return tags }
    var result: [TagDraft] = []
    for tag in tags {
      let stance = has(tag.target) ? tag.stance : .unstated
      if let index = result.firstIndex(where: { $0.target == tag.target }) {
        result[index].stance = result[index].stance.joined(with: stance)
      } else {
        result.append(TagDraft(target: tag.target, stance: stance))
      }
    }
    return result
  }

  /// Most are: then nothing is copied. A statement has a handful of tags, so comparing each with each
  /// takes less than a set would.
  private func areSettled(_ tags: [TagDraft]) -> Bool {
    for index in tags.indices {
      let tag = tags[index]
      if tag.stance != .unstated, !has(tag.target) { return false }
      for earlier in 0..<index where tags[earlier].target == tag.target { return false }
    }
    return true
  }

  private func has(_ target: TargetID) -> Bool { measures.contains(target.number) }
}

extension Stance {
  /// What two stances of one statement come to.
  fileprivate func joined(with other: Stance) -> Stance {
    if self == other || other == .unstated { return self }
    return self == .unstated ? other : .mixed
  }
}
