public import ResonanzModel

/// One option of a column, as a person writes it: `theme=stadt-mobil`.
public enum ColumnOption: Sendable, Hashable {
  /// The question as people read it.
  case text(String)
  /// Slug of the theme that all answers are about.
  case theme(String)
  /// Slug of the measure that all answers are about.
  case measure(String)
  /// A keyword of all answers.
  case keyword(String)
  /// How all answers stand to their measures.
  case stance(Stance)
  /// Name of an attribute.
  case name(String)
  /// How much of an attribute is kept.
  case coarsening(Coarsening)
  /// Which number of its dates is the day.
  case dates(DateOrder)

  /// The words before the `=`.
  static let keys =
    ["text", "theme", "measure", "keyword", "stance", "name", "dates"] + Coarsening.keys
  /// Those that say all by themselves.
  static let bareKeys = ["year", "month"]

  init(key: String, value: String) throws(MappingFault) {
    switch key {
    case "text": self = .text(value)
    case "theme": self = .theme(value)
    case "measure": self = .measure(value)
    case "keyword": self = .keyword(value)
    case "stance":
      guard let stance = Stance(named: value) else {
        throw .unknownOptionValue(
          option: key, value: value, allowed: Stance.allCases.map(\.rawValue))
      }
      self = .stance(stance)
    case "name": self = .name(value)
    case "dates":
      guard let order = DateOrder(rawValue: value) else {
        throw .unknownOptionValue(
          option: key, value: value, allowed: DateOrder.allCases.map(\.rawValue))
      }
      self = .dates(order)
    default:
      guard let rule = try Coarsening(key: key, value: value) else {
        throw .unknownOption(key, near: nearest(to: key, in: Self.keys + Self.bareKeys))
      }
      self = .coarsening(rule)
    }
  }
}
