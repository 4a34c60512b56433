/// A rule by which an attribute is kept less exactly than the file has it: enough to compare groups of
/// people, too little to tell one of them by.
public enum Coarsening: Sendable, Hashable {
  /// A number as the band between two of these bounds: 34 is `30–44`.
  case bands([Int])
  /// A year or date of birth as the age in the year of receipt, and that as a band.
  case birthYear([Int])
  /// The first signs of a text, e.g. of a postcode: `077…`. With `of` only where the text has so many digits and
  /// nothing else: a postcode that lost its first digit would be taken for one of another region.
  case prefix(Int, of: Int? = nil)
  /// A date as its year.
  case year
  /// A date as its month: `2016-09`.
  case month

  /// How a person writes it: its key among the options of a column, and the value behind the `=`.
  public var option: (key: String, value: String) {
    switch self {
    case .bands(let bounds): ("bands", Self.text(of: bounds))
    case .birthYear(let bounds): ("birth-year", Self.text(of: bounds))
    case .prefix(let count, let digits): ("prefix", "\(count)\(digits.map { "/\($0)" } ?? "")")
    case .year: ("date", "year")
    case .month: ("date", "month")
    }
  }

  /// Whether the cells that it reads can be dates.
  var readsDates: Bool {
    switch self {
    case .bands, .prefix: false
    case .birthYear, .year, .month: true
    }
  }

  /// The keys of all rules.
  static let keys = ["bands", "birth-year", "prefix", "date"]

  /// Nil for a key that is no rule.
  init?(key: String, value: String) throws(MappingFault) {
    switch key {
    case "bands": self = .bands(try Self.bounds(value, key))
    case "birth-year": self = .birthYear(try Self.bounds(value, key))
    case "prefix":
      self = try Self.prefix(value, key)
    case "date" where value == "year": self = .year
    case "date" where value == "month": self = .month
    case "date":
      throw .unknownOptionValue(option: key, value: value, allowed: ["year", "month"])
    default: return nil
    }
  }

  /// `3`, or `3/5`: of so many digits.
  private static func prefix(_ text: String, _ key: String) throws(MappingFault) -> Coarsening {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      Int(trimmed($0))
    }
    guard parts.count < 3, let count = parts[0],
      let digits = parts.count == 1 ? count + 1 : parts[1],
      (1..<digits).contains(count), digits <= 21
    else { throw .unknownOptionValue(option: key, value: text, allowed: ["2", "3", "3/5", "…"]) }
    return .prefix(count, of: parts.count == 1 ? nil : digits)
  }

  /// Rising numbers with slashes between them.
  private static func bounds(_ text: String, _ key: String) throws(MappingFault) -> [Int] {
    let bounds = text.split(separator: "/", omittingEmptySubsequences: false).map {
      Int(trimmed($0))
    }
    let numbers = bounds.compactMap(\.self)
    guard numbers.count == bounds.count, zip(numbers, numbers.dropFirst()).allSatisfy(<),
      numbers[0] >= 0
    else { throw .unknownOptionValue(option: key, value: text, allowed: ["18/30/45/65"]) }
    return numbers
  }

  private static func text(of bounds: [Int]) -> String {
    bounds.map(String.init).joined(separator: "/")
  }
}
