import ResonanzModel

extension Profile {
  /// The profile as YAML that people can read and change. A column that is only given a role stands on
  /// one line.
  public var yaml: String {
    var lines: [String] = []
    if let layout { lines.append("layout: \(layout.rawValue)") }
    if let group { lines.append("group: \(quoted(group))") }
    if !themes.isEmpty { lines.append("themes: \(list(themes))") }
    if !measures.isEmpty { lines.append("measures: \(list(measures))") }
    if stance != .unstated { lines.append("stance: \(stance.rawValue)") }
    if !keywords.isEmpty { lines.append("keywords: \(list(keywords))") }
    if let received { lines.append("received: \(received.iso)") }
    if let language { lines.append("language: \(quoted(language))") }
    if let consent { lines.append("consent: \(quoted(consent))") }
    if let organisation { lines.append("organisation: \(quoted(organisation))") }
    if let document { lines.append("document: \(quoted(document))") }
    if takesIncomplete { lines.append("incomplete: true") }
    if !only.isEmpty {
      lines.append("only:")
      for filter in only {
        lines.append(
          "  - { column: \(quoted(filter.column.text)), value: \(quoted(filter.value)) }")
      }
    }
    lines.append(columns.isEmpty ? "columns: {}" : "columns:")
    for column in columns { lines += Self.lines(of: column) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of column: ColumnMapping) -> [String] {
    var options: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value { options.append("    \(key): \(quoted(value))") }
    }
    add("question", column.question)
    add("theme", column.theme)
    add("measure", column.measure)
    if !column.keywords.isEmpty { options.append("    keywords: \(list(column.keywords))") }
    add("stance", column.stance?.rawValue)
    add("name", column.name)
    if let rule = column.coarsening?.option { options.append("    \(rule.key): \(rule.value)") }
    add("dates", column.dates?.rawValue)
    switch column.choices {
    case nil: break
    case .learned: options.append("    options: auto")
    case .options(let texts): options += ["    options:"] + texts.map { "      - \(quoted($0))" }
    }
    if !column.values.isEmpty {
      options.append("    values:")
      for (raw, meaning) in column.values.sorted(by: { $0.key < $1.key }) {
        options.append("      \(quoted(raw)): \(quoted(meaning))")
      }
    }
    let key = "  \(quoted(column.header)):"
    if options.isEmpty { return ["\(key) \(column.role.rawValue)"] }
    return [key, "    role: \(column.role.rawValue)"] + options
  }

}

private func list(_ texts: [String]) -> String {
  "[\(texts.map(quoted).joined(separator: ", "))]"
}

/// A text as a YAML scalar: plain where it cannot be taken for anything else, otherwise in quotes.
private func quoted(_ text: String) -> String {
  let isPlain =
    text.first?.isLetter == true && text.last != " "
    && text.allSatisfy { $0.isLetter || ($0.isNumber && $0.isASCII) || " -_./".contains($0) }
    && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
  if isPlain { return text }
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default:
      if scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value)
        || scalar == "\u{FEFF}" || (0x2028...0x2029).contains(scalar.value)
      {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result + "\""
}
