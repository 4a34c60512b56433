import ResonanzModel
import ResonanzStorage

/// What the cells of one row say that it is about.
struct RowTags {
  /// Themes.
  var targets: [TargetID] = []
  var measures: [TargetID] = []
  /// Nil where the row does not say.
  var stance: Stance?

  var isEmpty: Bool { targets.isEmpty && measures.isEmpty && stance == nil }
}
