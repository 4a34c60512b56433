/// A correction of a mapping, as a person writes it.
public enum MappingEdit: Sendable, Hashable {
  /// A column means something else.
  case role(ColumnReference, ColumnRole)
  /// More about a column.
  case options(ColumnReference, [ColumnOption])
  /// Takes only some rows.
  case only(RowFilter)

  /// From `COLUMN=ROLE`.
  public static func setting(_ text: String) throws(MappingFault) -> MappingEdit {
    // Headers may hold a `=`, roles do not.
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
      throw .unreadableEdit(text, form: "COLUMN=ROLE")
    }
    let name = trimmed(text[text.index(after: sign)...])
    guard let role = ColumnRole(rawValue: name) else {
      throw .unknownRole(name, near: nearest(to: name, in: ColumnRole.allCases.map(\.rawValue)))
    }
    return .role(ColumnReference(String(text[..<sign])), role)
  }

  /// From `COLUMN:theme=SLUG,measure=SLUG`; after `text=` everything is the question.
  public static func options(_ text: String) throws(MappingFault) -> MappingEdit {
    let form = "COLUMN:theme=SLUG,measure=SLUG"
    guard let colon = optionColon(in: text), colon > text.startIndex else {
      throw .unreadableEdit(text, form: form)
    }
    var options: [ColumnOption] = []
    var rest = text[text.index(after: colon)...]
    while !rest.isEmpty {
      guard let sign = rest.firstIndex(of: "=") else { throw .unreadableEdit(text, form: form) }
      let key = trimmed(rest[..<sign])
      let values = rest[rest.index(after: sign)...]
      let end = key == "text" ? values.endIndex : values.firstIndex(of: ",") ?? values.endIndex
      options.append(try ColumnOption(key: key, value: trimmed(values[..<end])))
      rest = end == values.endIndex ? "" : values[values.index(after: end)...]
    }
    return .options(ColumnReference(String(text[..<colon])), options)
  }

  /// The first colon with a known option behind it, since headers may hold colons; else the last one
  /// with a `=` behind it.
  private static func optionColon(in text: String) -> String.Index? {
    let colons = text.indices.filter { text[$0] == ":" }
    let known = colons.first { colon in
      let rest = text[text.index(after: colon)...]
      return ColumnOption.keys.contains { rest.hasPrefix($0 + "=") }
    }
    return known ?? colons.last { text[$0...].contains("=") }
  }

  /// From `COLUMN=VALUE`; a column whose header holds a `=` is named by its number.
  public static func only(_ text: String) throws(MappingFault) -> MappingEdit {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
      throw .unreadableEdit(text, form: "COLUMN=VALUE")
    }
    let column = ColumnReference(String(text[..<sign]))
    return .only(RowFilter(column: column, value: String(text[text.index(after: sign)...])))
  }
}

extension Mapping {
  /// Drops the filters on columns that corrections filter anew: what is asked for now replaces what was
  /// kept, and does not widen it.
  public mutating func dropFilters(replacedBy edits: [MappingEdit]) throws(MappingFault) {
    var replaced: Set<Int> = []
    for case .only(let filter) in edits { replaced.insert(try filter.column.index(in: headers)) }
    var kept: [RowFilter] = []
    for filter in only where !replaced.contains(try filter.column.index(in: headers)) {
      kept.append(filter)
    }
    only = kept
  }

  /// Applies a correction. Where only one column can have the role, the one that had it loses it.
  public mutating func apply(_ edit: MappingEdit) throws(MappingFault) {
    switch edit {
    case .role(let reference, let role):
      let index = try reference.index(in: headers)
      if role.isUnique || role == .title {
        for other in columns(role) { columns[other].role = .ignore }
      }
      columns[index].role = role
    case .options(let reference, let options):
      let index = try reference.index(in: headers)
      for option in options { columns[index].apply(option) }
    case .only(let filter):
      _ = try filter.column.index(in: headers)
      only.append(filter)
    }
  }
}

extension ColumnMapping {
  fileprivate mutating func apply(_ option: ColumnOption) {
    switch option {
    case .text(let text): question = text
    case .theme(let slug): theme = slug
    case .measure(let slug): measure = slug
    case .name(let text): name = text
    case .dates(let order): dates = order
    }
  }
}
