import ResonanzModel
import ResonanzStorage

/// What the cells of one row say that it is about.
struct RowTags {
  /// Themes.
  var targets: [TargetID] = []
  var measures: [TargetID] = []
  /// Nil where the row does not say.
  var stance: Stance?
  /// Own words beside the options of a multiple choice.
  var dropped: [DroppedValue] = []

  var isEmpty: Bool { targets.isEmpty && measures.isEmpty && stance == nil }
}
