/// One option of a column, as a person writes it: `theme=stadt-mobil`.
public enum ColumnOption: Sendable, Hashable {
  /// The question as people read it.
  case text(String)
  /// Slug of the theme that all answers are about.
  case theme(String)
  /// Slug of the measure that all answers are about.
  case measure(String)
  /// Name of an attribute.
  case name(String)
  /// Which number of its dates is the day.
  case dates(DateOrder)

  /// The words before the `=`.
  static let keys = ["text", "theme", "measure", "name", "dates"]

  init(key: String, value: String) throws(MappingFault) {
    switch key {
    case "text": self = .text(value)
    case "theme": self = .theme(value)
    case "measure": self = .measure(value)
    case "name": self = .name(value)
    case "dates":
      guard let order = DateOrder(rawValue: value) else {
        throw .unknownOptionValue(
          option: key, value: value, allowed: DateOrder.allCases.map(\.rawValue))
      }
      self = .dates(order)
    default: throw .unknownOption(key, near: nearest(to: key, in: Self.keys))
    }
  }
}
