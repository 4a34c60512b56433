import ResonanzModel
import ResonanzStorage

/// Tags of one statement, each target once; a stance that is stated wins over one that is not.
struct TagList {
  private(set) var tags: [TagDraft] = []

  mutating func add(_ targets: [TargetID], stance: Stance = .unstated) {
    for target in targets {
      if let known = tags.firstIndex(where: { $0.target == target }) {
        if tags[known].stance == .unstated { tags[known].stance = stance }
      } else {
        tags.append(TagDraft(target: target, stance: stance))
      }
    }
  }
}
