public import ResonanzModel

/// What was said of a column beyond its role, as it is written on a command line.
public struct ColumnOptionWords: Speaking {
  let language: Language
  private let column: ColumnMapping
  /// More values and options than these are only counted.
  private static let most = 6

  public init(_ column: ColumnMapping, language: Language) {
    self.column = column
    self.language = language
  }

  /// Empty where nothing was said.
  public var text: String {
    var parts: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value { parts.append("\(key)=\(value)") }
    }
    if column.role == .statement {
      add("theme", column.theme)
      add("measure", column.measure)
      for keyword in column.keywords { add("keyword", keyword) }
      add("stance", column.stance?.rawValue)
      if column.question != column.header { add("text", column.question) }
    }
    if column.role == .attribute {
      add("name", column.name)
      if let rule = column.coarsening?.option { add(rule.key, rule.value) }
    }
    if column.role.takesValues {
      parts += few(
        column.values.sorted { $0.key < $1.key }.map {
          "\($0.key) → \($0.value.isEmpty ? "–" : $0.value)"
        })
    }
    if column.role.takesChoices, let options = column.choices?.options {
      parts.append(
        words("Möglichkeiten: ", "options: ") + few(options).joined(separator: " | "))
    }
    return parts.joined(separator: ", ")
  }

  private func few(_ texts: [String]) -> [String] {
    let more = texts.count - Self.most
    return texts.prefix(Self.most)
      + (more > 0 ? [words("… (\(more) weitere)", "… (\(more) more)")] : [])
  }
}
