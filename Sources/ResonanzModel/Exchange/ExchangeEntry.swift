/// One part of a line: its keys, each known and there once, with what stands under them.
struct ExchangeEntry {
  private let section: ExchangeSection
  /// Without those under which stands null, which is as if they weren't there.
  private var values: [String: JSONTree] = [:]

  init(_ tree: JSONTree, as section: ExchangeSection) throws(ExchangeFault) {
    guard case .object(let members) = tree else { throw .noObject }
    self.section = section
    let known = section.known.map(\.name)
    for (key, value) in members {
      guard known.contains(key) else {
        throw .unknownKey(key, in: section, near: spellingSuggestion(for: key, among: known))
      }
      guard values.updateValue(value, forKey: key) == nil else {
        throw .repeatedKey(key, in: section)
      }
    }
    values = values.filter { if case .null = $0.value { false } else { true } }
  }

  subscript(key: String) -> JSONTree? { values[key] }

  func has(_ key: String) -> Bool { values[key] != nil }

  private func fault(_ key: String) -> ExchangeFault {
    let value = section.known.first { $0.name == key }?.value ?? .text
    return .wrongValue(key: key, value)
  }

  /// A text as it stands there; nil where there is none.
  func text(_ key: String) throws(ExchangeFault) -> String? {
    guard let value = values[key] else { return nil }
    // Ids are often written as numbers, and mean their digits.
    if case .number(let digits) = value, key == "id" || key == "page" { return digits }
    guard case .string(let text) = value else { throw fault(key) }
    if text.isBlank { throw .blank(key: key) }
    return text
  }

  /// A text that may also be empty.
  func textOrEmpty(_ key: String) throws(ExchangeFault) -> String? {
    if case .string(let text)? = values[key], text.isBlank { return "" }
    return try text(key)
  }

  func requiredText(_ key: String) throws(ExchangeFault) -> String {
    guard let text = try text(key) else { throw .missingKey(key, in: section) }
    return text
  }

  func flag(_ key: String) throws(ExchangeFault) -> Bool {
    guard let value = values[key] else { return false }
    guard case .bool(let flag) = value else { throw fault(key) }
    return flag
  }

  func number(_ key: String, atLeast least: Int) throws(ExchangeFault) -> Int? {
    guard let value = values[key] else { return nil }
    guard case .number(let digits) = value, let number = Int(digits), number >= least else {
      throw fault(key)
    }
    return number
  }

  func choice<Choice: RawRepresentable<String>>(
    _ key: String
  ) throws(ExchangeFault) -> Choice? {
    guard let value = values[key] else { return nil }
    guard case .string(let word) = value, let choice = Choice(rawValue: word),
      case .choice(let allowed)? = section.known.first(where: { $0.name == key })?.value,
      allowed.contains(word)
    else { throw fault(key) }
    return choice
  }

  func date(_ key: String) throws(ExchangeFault) -> CalendarDate? {
    guard let value = values[key] else { return nil }
    guard case .string(let text) = value, let date = CalendarDate(iso: text) else {
      throw fault(key)
    }
    return date
  }

  func entry(_ key: String, as section: ExchangeSection) throws(ExchangeFault) -> ExchangeEntry? {
    guard let value = values[key] else { return nil }
    guard case .object = value else { throw fault(key) }
    return try ExchangeEntry(value, as: section)
  }

  func entries(_ key: String, as section: ExchangeSection) throws(ExchangeFault) -> [Self]? {
    guard let value = values[key] else { return nil }
    guard case .array(let elements) = value else { throw fault(key) }
    var entries: [Self] = []
    for element in elements {
      guard case .object = element else { throw fault(key) }
      entries.append(try Self(element, as: section))
    }
    return entries
  }

  /// Every name with what is said of it, each thing once; names under which nothing stands are left out.
  func facts(_ key: String) throws(ExchangeFault) -> [String: [String]] {
    guard let value = values[key] else { return [:] }
    guard case .object(let members) = value else { throw fault(key) }
    var facts: [String: [String]] = [:]
    for (name, value) in members {
      var elements = [value]
      if case .array(let list) = value { elements = list }
      for element in elements {
        guard case .string(let text) = element else { throw fault(key) }
        if name.isBlank || text.isBlank { throw .blank(key: key) }
        if facts[name]?.contains(text) != true { facts[name, default: []].append(text) }
      }
    }
    return facts
  }
}
