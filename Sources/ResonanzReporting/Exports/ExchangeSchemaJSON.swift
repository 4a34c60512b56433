public import ResonanzModel

/// The exchange format as a JSON Schema (draft 2020-12), for tools that check a line against one.
public enum ExchangeSchemaJSON {
  /// - Parameter language: of what it says of each key.
  public static func value(in language: Language) -> JSONValue {
    let parts = ExchangeSection.allCases.filter { $0 != .submission }
    return .object(
      [
        .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        .init("title", .string(title(in: language))),
      ] + object(.submission, language) + [
        .init("anyOf", .array([required("statements"), required("text")])),
        .init("$defs", .object(parts.map { .init($0.rawValue, .object(object($0, language))) })),
      ])
  }

  private static let title = Wording(
    german: "Ein Eingang: eine Zeile einer JSONL-Datei",
    english: "A submission: one line of a JSONL file")

  private static func required(_ key: String) -> JSONValue {
    .object([.init("required", .array([.string(key)]))])
  }

  private static func object(
    _ section: ExchangeSection, _ language: Language
  ) -> [JSONValue.Member] {
    let properties = section.known.map { key in
      JSONValue.Member(
        key.name,
        .object(
          constraints(of: key.value) + [.init("description", .string(key.meaning(in: language)))]))
    }
    let members: [JSONValue.Member] = [
      .init("type", .string("object")), .init("additionalProperties", .bool(false)),
      .init("properties", .object(properties)),
    ]
    return members + (section == .statement ? [.init("required", .array([.string("text")]))] : [])
  }

  private static func constraints(of value: ExchangeSection.Value) -> [JSONValue.Member] {
    switch value {
    case .text, .date: [.init("type", .string("string"))]
    case .number(let least): [.init("type", .string("integer")), .init("minimum", .number(least))]
    case .flag: [.init("type", .string("boolean"))]
    case .choice(let words): [.init("enum", .array(words.map { .string($0) }))]
    case .entry(let section): [reference(section)]
    case .textOrEntry(let section):
      [
        .init(
          "anyOf",
          .array([.object([.init("type", .string("string"))]), .object([reference(section)])]))
      ]
    case .list(let section):
      [
        .init("type", .string("array")), .init("minItems", .number(section == .statement ? 1 : 0)),
        .init("items", .object([reference(section)])),
      ]
    case .facts: [.init("type", .string("object")), .init("additionalProperties", facts)]
    }
  }

  private static func reference(_ section: ExchangeSection) -> JSONValue.Member {
    .init("$ref", .string("#/$defs/\(section.rawValue)"))
  }

  private static let facts = JSONValue.object([
    .init(
      "anyOf",
      .array([
        .object([.init("type", .string("string"))]),
        .object([
          .init("type", .string("array")),
          .init("items", .object([.init("type", .string("string"))])),
        ]),
      ]))
  ])
}
