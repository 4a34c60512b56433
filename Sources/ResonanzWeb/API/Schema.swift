import ResonanzModel
import ResonanzReporting

/// What a value looks like, as JSON Schema 2020-12 says it (https://json-schema.org/draft/2020-12).
indirect enum Schema: Sendable {
  /// - Parameter of: the only ones that there are; empty: any.
  case text(of: [String] = [])
  /// A text with something in it.
  case words
  case integer(ClosedRange<Int>)
  case boolean
  case list(Schema)
  /// A list with something in it.
  case some(Schema)
  /// An object with these and no others.
  case object([Property])
  /// An object with any keys, whose values look like this.
  case map(Schema)
  /// Like this, or null.
  case optional(Schema)
  /// One that the description names once.
  case named(String)
  /// An object that is documented elsewhere.
  case document

  /// A member of an object, a part of an address, or what stands behind its `?`.
  struct Property: Sendable {
    let name: String
    let schema: Schema
    let isRequired: Bool
    let about: String

    init(_ name: String, _ schema: Schema, isRequired: Bool = true, _ about: String) {
      self.name = name
      self.schema = schema
      self.isRequired = isRequired
      self.about = about
    }

    /// One that may be left out.
    static func optional(_ name: String, _ schema: Schema, _ about: String) -> Property {
      Property(name, schema, isRequired: false, about)
    }
  }

  /// Of numbers that the archive gives, and of counts.
  static let number = Schema.integer(1...9_007_199_254_740_991)
  static let count = Schema.integer(0...9_007_199_254_740_991)

  /// As the description writes it.
  var json: JSONValue {
    switch self {
    case .text(let values):
      return .object(
        [.init("type", .string("string"))]
          + (values.isEmpty ? [] : [.init("enum", .array(values.map { .string($0) }))]))
    case .words:
      return .object([.init("type", .string("string")), .init("minLength", .number(1))])
    case .integer(let range):
      return .object([
        .init("type", .string("integer")), .init("minimum", .number(range.lowerBound)),
        .init("maximum", .number(range.upperBound)),
      ])
    case .boolean: return .object([.init("type", .string("boolean"))])
    case .list(let element):
      return .object([.init("type", .string("array")), .init("items", element.json)])
    case .some(let element):
      return .object([
        .init("type", .string("array")), .init("items", element.json),
        .init("minItems", .number(1)),
      ])
    case .object(let properties):
      let required = properties.filter(\.isRequired).map { JSONValue.string($0.name) }
      return .object([
        .init("type", .string("object")),
        .init("properties", .object(properties.map { .init($0.name, $0.described) })),
        .init("required", .array(required)), .init("additionalProperties", .bool(false)),
      ])
    case .map(let value):
      return .object([
        .init("type", .string("object")), .init("additionalProperties", value.json),
      ])
    case .optional(let schema):
      return .object([
        .init("anyOf", .array([schema.json, .object([.init("type", .string("null"))])]))
      ])
    case .named(let name):
      return .object([.init("$ref", .string("#/components/schemas/\(name)"))])
    case .document: return .object([.init("type", .string("object"))])
    }
  }
}

extension Schema.Property {
  /// Its schema, with what it says about it.
  fileprivate var described: JSONValue {
    guard case .object(let members) = schema.json else { return schema.json }
    return .object(members + [.init("description", .string(about))])
  }
}
