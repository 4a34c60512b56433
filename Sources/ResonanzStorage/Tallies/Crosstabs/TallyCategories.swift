import GRDB
import ResonanzModel

/// What the values of a dimension are called, in the order of the tables.
struct TallyCategories {
  let database: Database
  let catalogue: StoredCatalogue

  /// - Parameter values: those that occur, as the query gives them; nil for none.
  /// - Returns: each category with the value that it stands for. Themes, measures and groups without any
  ///   feedback are there too.
  func categories(
    of dimension: TallyDimension, among values: Set<String?>
  ) throws -> [(value: String?, category: TallyCategory)] {
    let some = Set(values.compactMap(\.self))
    let named = try named(dimension, some)
    return named + (values.contains(nil) ? [(nil, Self.none)] : [])
  }

  private static let none = TallyCategory(key: nil, title: Wording(german: "", english: ""))

  private func named(
    _ dimension: TallyDimension, _ values: Set<String>
  ) throws -> [(String?, TallyCategory)] {
    switch dimension {
    case .theme: try targets(.theme, values)
    case .measure: try targets(.measure, values)
    case .keyword: try targets(.keyword, values)
    case .group: try groups(values)
    case .consultation: try consultations(values)
    case .question: try questions(values)
    case .stance:
      Stance.allCases.filter { values.contains($0.rawValue) }.map {
        ($0.rawValue, TallyCategory(key: $0.rawValue, title: $0.title))
      }
    case .state:
      StatementState.allCases.filter { values.contains($0.rawValue) }.map {
        ($0.rawValue, TallyCategory(key: $0.rawValue, title: $0.title))
      }
    case .received: values.sorted().map { ($0, Self.category($0, $0)) }
    case .attribute: BandOrder.sorted(values).map { ($0, Self.category($0, $0)) }
    }
  }

  private static func category(_ key: String, _ title: String) -> TallyCategory {
    TallyCategory(key: key, title: Wording(german: title, english: title))
  }

  private func targets(
    _ kind: TargetKind, _ values: Set<String>
  ) throws -> [(String?, TallyCategory)] {
    try catalogue.targets(kind).compactMap { target in
      let value = String(target.id.number)
      let isListed = kind != .keyword && !target.isRetired || values.contains(value)
      guard isListed else { return nil }
      let title = Wording(german: target.title, english: target.title)
      return (value, TallyCategory(key: target.slug, title: title, isRetired: target.isRetired))
    }
  }

  private func groups(_ values: Set<String>) throws -> [(String?, TallyCategory)] {
    try catalogue.groups().compactMap { group in
      let value = String(group.id.number)
      let slug = group.group.slug
      guard slug != SourceGroup.unknown || values.contains(value) else { return nil }
      return (value, TallyCategory(key: slug, title: group.group.title))
    }
  }

  private func consultations(_ values: Set<String>) throws -> [(String?, TallyCategory)] {
    try Row.fetchAll(database, sql: "SELECT id, slug, title FROM consultation ORDER BY id")
      .map { (String($0[0] as Int64), Self.category($0[1], $0[2])) }
      .filter { values.contains($0.0) }
  }

  /// Two consultations can ask the same; then the one that asked stands beside it.
  private func questions(_ values: Set<String>) throws -> [(String?, TallyCategory)] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT question.id, question.text, consultation.title FROM question
        JOIN consultation ON consultation.id = question.consultation ORDER BY question.id
        """
    ).filter { values.contains(String($0[0] as Int64)) }
    let texts = Dictionary(grouping: rows) { $0[1] as String }
    return rows.map { row in
      let (number, text, consultation): (Int64, String, String) = (row[0], row[1], row[2])
      let title = (texts[text]?.count ?? 0) > 1 ? "\(text) (\(consultation))" : text
      return (String(number), Self.category(String(number), title))
    }
  }
}

/// The order of an attribute's values: bands of numbers rise (`unter 18`, `18–29`, `ab 65`), and what has
/// no number stands behind them in the order of the alphabet.
enum BandOrder {
  static func sorted(_ values: some Sequence<String>) -> [String] {
    values.sorted { left, right in
      switch (start(of: left), start(of: right)) {
      case (let one?, let other?): one == other ? left < right : one < other
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil):
        left.lowercased() == right.lowercased()
          ? left < right : left.lowercased() < right.lowercased()
      }
    }
  }

  /// Where a band begins; below every other where it has only an end.
  private static func start(of value: String) -> Double? {
    guard let first = value.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let before = value[..<first].lowercased()
    let digits = value[first...].prefix { $0.isASCII && $0.isNumber }
    guard let number = Double(digits) else { return nil }
    let isBelow = ["unter", "bis", "under", "below", "<"].contains { before.hasPrefix($0) }
    return isBelow ? number - 1e6 : number
  }
}
