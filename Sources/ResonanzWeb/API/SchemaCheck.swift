import ResonanzModel

/// What is wrong with a member of an object, or with what stands behind `?`.
enum FieldFault: Sendable, Equatable {
  case missing(String)
  case unknown(String)
  /// It looks like something else, or stands there twice.
  case wrong(String)

  var name: String {
    switch self {
    case .missing(let name), .unknown(let name), .wrong(let name): name
    }
  }
}

extension Schema {
  /// Whether a value that came in looks like this.
  func admits(_ value: JSONTree) -> Bool {
    switch (self, value) {
    case (.text(let values), .string(let text)): values.isEmpty || values.contains(text)
    case (.words, .string(let text)): !text.isEmpty
    case (.integer(let range), .number(let text)): Int(text).map(range.contains) ?? false
    case (.boolean, .bool), (.document, .object), (.optional, .null): true
    case (.list(let element), .array(let values)): values.allSatisfy(element.admits)
    case (.some(let element), .array(let values)):
      !values.isEmpty && values.allSatisfy(element.admits)
    case (.map(let element), .object(let members)):
      members.allSatisfy { element.admits($0.value) }
    case (.object(let properties), .object(let members)):
      Self.firstFault(of: members, as: properties) == nil
    case (.optional(let schema), _): schema.admits(value)
    case (.named(let name), _):
      RecordSchemas.all.first { $0.name == name }?.schema.admits(value) ?? false
    default: false
    }
  }

  /// What is wrong with an object first.
  static func firstFault(
    of members: [(key: String, value: JSONTree)], as properties: [Property]
  ) -> FieldFault? {
    var seen: Set<String> = []
    for (key, value) in members {
      guard let property = properties.first(where: { $0.name == key }) else { return .unknown(key) }
      guard seen.insert(key).inserted, property.schema.admits(value) else { return .wrong(key) }
    }
    return properties.first { $0.isRequired && !seen.contains($0.name) }.map { .missing($0.name) }
  }

  /// A value behind `?` of an address: `1`, `true`, or a text. Nil where it looks like something else.
  func value(typed text: String) -> JSONTree? {
    let value: JSONTree
    switch self {
    case .integer: value = .number(text)
    case .boolean: value = text == "true" ? .bool(true) : text == "false" ? .bool(false) : .null
    case .list(let element), .some(let element): return element.value(typed: text)
    default: value = .string(text)
    }
    return admits(value) ? value : nil
  }
}

extension FormFields {
  /// What a program sent, in the words in which a form would have: lists as several of one name, `true` as `1` and `false`
  /// as nothing, like what is not ticked.
  /// Objects of a list are numbered: `tags.1.target`, `tags.1.stance`.
  init(_ members: [(key: String, value: JSONTree)]) {
    self.init(
      members.flatMap { member in
        Self.texts(of: member.value).map { (member.key, $0) } + Self.numbered(member)
      })
  }

  /// The objects of a list.
  func elements(of list: String) -> [FormFields] {
    var elements: [FormFields] = []
    while true {
      let start = Self.start(of: elements.count + 1, in: list)
      let own = fields.filter { $0.name.hasPrefix(start) }
      if own.isEmpty { return elements }
      elements.append(FormFields(own.map { (String($0.name.dropFirst(start.count)), $0.value) }))
    }
  }

  private static func numbered(_ list: (key: String, value: JSONTree)) -> [(String, String)] {
    guard case .array(let elements) = list.value else { return [] }
    return zip(1..., elements).flatMap { number, element -> [(String, String)] in
      guard case .object(let members) = element else { return [] }
      let start = start(of: number, in: list.key)
      return FormFields(members).fields.map { (start + $0.name, $0.value) }
    }
  }

  private static func start(of number: Int, in list: String) -> String { "\(list).\(number)." }

  private static func texts(of value: JSONTree) -> [String] {
    switch value {
    case .string(let text), .number(let text): [text]
    case .bool(let isTrue): isTrue ? ["1"] : []
    case .array(let values): values.flatMap(texts)
    case .null, .object: []
    }
  }
}
