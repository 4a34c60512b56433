/// A correction of a mapping, as a person writes it.
public enum MappingEdit: Sendable, Hashable {
  /// A column means something else.
  case role(ColumnReference, ColumnRole)
  /// More about a column.
  case options(ColumnReference, [ColumnOption])
  /// What a word of a column stands for: `COLUMN:VALUE` as it was written, since both may hold colons
  /// and only the file's headers tell where one ends.
  case value(String, means: String)
  /// The options of a multiple choice, as `COLUMN:A|B`.
  case choices(String)
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
      let key = rest.prefix { $0 != "=" && $0 != "," }
      let item = key == "text" ? rest : rest.prefix { $0 != "," }
      if item.endIndex == key.endIndex {
        // `year` alone says which date is kept.
        guard ColumnOption.bareKeys.contains(trimmed(key)) else {
          throw .unreadableEdit(text, form: form)
        }
        options.append(try ColumnOption(key: "date", value: trimmed(key)))
      } else {
        let value = item[item.index(after: key.endIndex)...]
        options.append(try ColumnOption(key: trimmed(key), value: trimmed(value)))
      }
      rest = item.endIndex == rest.endIndex ? "" : rest[rest.index(after: item.endIndex)...]
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
        || ColumnOption.bareKeys.contains { rest == $0 || rest.hasPrefix($0 + ",") }
    }
    return known ?? colons.last { text[$0...].contains("=") }
  }

  /// From `COLUMN:name=NAME,bands=18/30/45/65`, or from `COLUMN` alone: it is an attribute, and these are
  /// its options.
  public static func attribute(_ text: String) throws(MappingFault) -> [MappingEdit] {
    guard optionColon(in: text) != nil else { return [.role(ColumnReference(text), .attribute)] }
    guard case .options(let column, let options) = try options(text) else { return [] }
    return [.role(column, .attribute), .options(column, options)]
  }

  /// From `COLUMN:VALUE=MEANING`; the value may hold a `=`, what it stands for may not.
  public static func value(_ text: String) throws(MappingFault) -> MappingEdit {
    guard let sign = text.lastIndex(of: "="), text[..<sign].dropFirst().contains(":") else {
      throw .unreadableEdit(text, form: "COLUMN:VALUE=MEANING")
    }
    return .value(String(text[..<sign]), means: trimmed(text[text.index(after: sign)...]))
  }

  /// From `COLUMN:Option A|Option, B`, or from `COLUMN:auto`.
  public static func splitting(_ text: String) throws(MappingFault) -> MappingEdit {
    guard text.dropFirst().contains(":") else {
      throw .unreadableEdit(text, form: "COLUMN:A|B")
    }
    return .choices(text)
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
