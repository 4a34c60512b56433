import ResonanzModel
import Yams

extension Profile {
  /// Reads a profile from YAML.
  ///
  /// - Parameter file: the name of its file, for messages.
  public init(yaml: String, file: String) throws(ProfileFault) {
    self = try ProfileReader(file: file).read(yaml)
  }
}

/// Reads the YAML of a profile, and refuses what it does not know with its line.
private struct ProfileReader {
  let file: String

  private static let keys = [
    "layout", "group", "themes", "measures", "stance", "keywords", "received", "language",
    "consent",
    "organisation", "document", "incomplete", "only", "columns",
  ]
  private static let columnKeys = [
    "role", "question", "theme", "measure", "keywords", "stance", "name", "dates", "options",
    "values",
  ]

  func read(_ yaml: String) throws(ProfileFault) -> Profile {
    guard let root = try compose(yaml) else { throw fault(nil, .noColumns) }
    var profile = Profile(columns: [])
    for (key, value) in try pairs(root, of: "profile", allowing: Self.keys) {
      switch key {
      case "layout": profile.layout = try choice(value, key)
      case "group": profile.group = try text(value, of: key)
      case "themes": profile.themes = try texts(value, of: key)
      case "measures": profile.measures = try texts(value, of: key)
      case "stance": profile.stance = try choice(value, key)
      case "keywords": profile.keywords = try texts(value, of: key)
      case "received": profile.received = try date(value, of: key)
      case "language": profile.language = try text(value, of: key)
      case "consent": profile.consent = try text(value, of: key)
      case "organisation": profile.organisation = try text(value, of: key)
      case "document": profile.document = try text(value, of: key)
      case "incomplete": profile.takesIncomplete = try truth(value, of: key)
      case "only": profile.only = try filters(value)
      default: profile.columns = try columns(value)
      }
    }
    if profile.columns.isEmpty { throw fault(nil, .noColumns) }
    return profile
  }

  private func compose(_ yaml: String) throws(ProfileFault) -> Node? {
    if let danger = ProfileGuard.danger(in: yaml) { throw fault(nil, danger) }
    do {
      return try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw Self.fault(of: error, file: file)
    } catch {
      throw fault(nil, .notYAML("\(error)"))
    }
  }

  private static func fault(of error: YamlError, file: String) -> ProfileFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      ProfileFault(file: file, line: mark.line, .notYAML(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      ProfileFault(
        file: file, line: context.mark.line,
        .notYAML("\(duplicates.sorted().joined(separator: ", ")): twice"))
    default:
      ProfileFault(file: file, line: nil, .notYAML("\(error)"))
    }
  }

  private func columns(_ node: Node) throws(ProfileFault) -> [ColumnMapping] {
    var columns: [ColumnMapping] = []
    for (header, value) in try pairs(node, of: "columns", allowing: nil) {
      columns.append(try column(header, value))
    }
    return columns
  }

  private func column(_ header: String, _ node: Node) throws(ProfileFault) -> ColumnMapping {
    if node.mapping == nil {
      return ColumnMapping(header: header, role: try role(node))
    }
    var column = ColumnMapping(header: header, role: .ignore)
    for (key, value) in try pairs(node, of: header, allowing: Self.columnKeys + Coarsening.keys) {
      switch key {
      case "role": column.role = try role(value)
      case "question": column.question = try text(value, of: key)
      case "theme": column.theme = try text(value, of: key)
      case "measure": column.measure = try text(value, of: key)
      case "keywords": column.keywords = try texts(value, of: key)
      case "stance": column.stance = try choice(value, key)
      case "name": column.name = try text(value, of: key)
      case "dates": column.dates = try choice(value, key)
      case "options": column.choices = try choices(value)
      case "values": column.values = try values(value)
      default: column.coarsening = try coarsening(value, key)
      }
    }
    return column
  }

  private func choices(_ node: Node) throws(ProfileFault) -> Choices {
    node.scalar?.string == "auto" ? .learned : .options(try texts(node, of: "options"))
  }

  private func coarsening(_ node: Node, _ key: String) throws(ProfileFault) -> Coarsening? {
    let text = try text(node, of: key)
    do throws(MappingFault) {
      return try Coarsening(key: key, value: text)
    } catch {
      guard case .unknownOptionValue(_, _, let allowed) = error else { return nil }
      throw fault(node, .unknownValue(key: key, value: text, allowed: allowed))
    }
  }

  private func role(_ node: Node) throws(ProfileFault) -> ColumnRole {
    try choice(node, "role")
  }

  /// Nothing behind the colon: the word stands for nothing.
  private func values(_ node: Node) throws(ProfileFault) -> [String: String] {
    var values: [String: String] = [:]
    for (raw, meaning) in try pairs(node, of: "values", allowing: nil) {
      let text = try text(meaning, of: raw)
      values[raw] = meaning.null == nil ? text : ""
    }
    return values
  }

  private func filters(_ node: Node) throws(ProfileFault) -> [RowFilter] {
    var filters: [RowFilter] = []
    for item in try items(node, of: "only") {
      var column = ""
      var value = ""
      for (key, node) in try pairs(item, of: "only", allowing: ["column", "value"]) {
        if key == "column" { column = try text(node, of: key) }
        if key == "value" { value = try text(node, of: key) }
      }
      if column.isEmpty { throw fault(item, .wrongForm(key: "column", .text)) }
      filters.append(RowFilter(column: ColumnReference(column), value: value))
    }
    return filters
  }

  private func pairs(
    _ node: Node, of name: String, allowing keys: [String]?
  ) throws(ProfileFault) -> [(key: String, value: Node)] {
    guard let mapping = node.mapping else { throw fault(node, .wrongForm(key: name, .mapping)) }
    var pairs: [(key: String, value: Node)] = []
    for (keyNode, value) in mapping {
      guard let key = keyNode.scalar?.string else {
        throw fault(keyNode, .wrongForm(key: name, .text))
      }
      if let keys, !keys.contains(key) {
        throw fault(keyNode, .unknownKey(key, near: nearest(to: key, in: keys)))
      }
      pairs.append((key, value))
    }
    return pairs
  }

  private func items(_ node: Node, of key: String) throws(ProfileFault) -> [Node] {
    guard let sequence = node.sequence else { throw fault(node, .wrongForm(key: key, .list)) }
    return Array(sequence)
  }

  /// As it is written, so that `1`, `ja` and `2016-12-06` are texts too.
  private func text(_ node: Node, of key: String) throws(ProfileFault) -> String {
    guard let scalar = node.scalar else { throw fault(node, .wrongForm(key: key, .text)) }
    return scalar.string
  }

  private func texts(_ node: Node, of key: String) throws(ProfileFault) -> [String] {
    var texts: [String] = []
    for item in try items(node, of: key) { texts.append(try text(item, of: key)) }
    return texts
  }

  private func date(_ node: Node, of key: String) throws(ProfileFault) -> CalendarDate {
    let text = try text(node, of: key)
    guard let date = CalendarDate(iso: text) ?? CalendarDate(german: text) else {
      throw fault(node, .wrongForm(key: key, .date))
    }
    return date
  }

  /// As YAML writes it.
  private func truth(_ node: Node, of key: String) throws(ProfileFault) -> Bool {
    let text = try text(node, of: key)
    if text == "true" || text == "false" { return text == "true" }
    throw fault(node, .unknownValue(key: key, value: text, allowed: ["true", "false"]))
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ node: Node, _ key: String
  ) throws(ProfileFault) -> Value {
    let text = try text(node, of: key)
    if let value = Value(rawValue: text) { return value }
    throw fault(
      node, .unknownValue(key: key, value: text, allowed: Value.allCases.map(\.rawValue)))
  }

  private func fault(_ node: Node?, _ kind: ProfileFault.Kind) -> ProfileFault {
    ProfileFault(file: file, line: node?.mark?.line, kind)
  }
}
