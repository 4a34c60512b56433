import HTTPTypes
import ResonanzModel
import ResonanzReporting

/// The description of what programs can ask for (https://spec.openapis.org/oas/v3.1.0), made of the operations themselves.
enum OpenAPI {
  /// - Parameter version: of the program.
  static func description(version: String) -> JSONValue {
    .object([
      .init("openapi", .string("3.1.0")),
      .init(
        "info",
        .object([
          .init("title", .string("Resonanz")), .init("version", .string(version)),
          .init(
            "description",
            .string(
              "What the pages show and do, for programs. A change is one event of the archive, under the name of whoever makes it; it can be taken back."
            )),
        ])),
      .init("paths", paths(of: Operations.all)),
      .init(
        "components",
        .object([
          .init(
            "schemas",
            .object(RecordSchemas.all.map { .init($0.name, $0.schema.json) })),
          .init("responses", refusals),
          .init(
            "securitySchemes",
            .object([
              .init(
                "token",
                .object([
                  .init("type", .string("http")), .init("scheme", .string("bearer")),
                  .init(
                    "description",
                    .string("A token that “resonanz token add” made, of a team's server.")
                  ),
                ]))
            ])),
        ])),
      .init("security", .array([.object([.init("token", .array([]))])])),
    ])
  }

  private static func paths(of operations: [Operation]) -> JSONValue {
    var paths: [String] = []
    for operation in operations where !paths.contains(operation.path) {
      paths.append(operation.path)
    }
    return .object(
      paths.map { path in
        .init(
          path,
          .object(
            operations.filter { $0.path == path }.map {
              .init($0.method.rawValue.lowercased(), description(of: $0))
            }))
      })
  }

  private static func description(of operation: Operation) -> JSONValue {
    let parameters =
      operation.pathParameters.map { parameter($0, in: "path") }
      + operation.queryParameters.map { parameter($0, in: "query") }
    var members: [JSONValue.Member] = [
      .init("operationId", .string(operation.name)), .init("summary", .string(operation.about)),
      .init("parameters", .array(parameters)),
    ]
    if operation.admission == .everyone { members.append(.init("security", .array([]))) }
    if let body = operation.body {
      members.append(
        .init(
          "requestBody",
          .object([
            .init("required", .bool(true)), .init("content", json(Schema.object(body).json)),
          ])))
    }
    if operation.takesFile {
      members.append(
        .init(
          "requestBody",
          .object([
            .init("required", .bool(true)),
            .init("content", content(bytes, as: ["application/octet-stream"])),
          ])))
    }
    members.append(.init("responses", .object(responses(of: operation))))
    return .object(members)
  }

  private static func parameter(_ parameter: Schema.Property, in place: String) -> JSONValue {
    .object([
      .init("name", .string(parameter.name)), .init("in", .string(place)),
      .init("required", .bool(parameter.isRequired)),
      .init("description", .string(parameter.about)), .init("schema", parameter.schema.json),
    ])
  }

  private static func json(_ schema: JSONValue) -> JSONValue {
    content(schema, as: ["application/json"])
  }

  private static func content(_ schema: JSONValue, as types: [String]) -> JSONValue {
    .object(types.map { .init($0, .object([.init("schema", schema)])) })
  }

  private static let bytes = JSONValue.object([
    .init("type", .string("string")), .init("format", .string("binary")),
  ])

  // MARK: - Answers

  private static func contents(of operation: Operation) -> [JSONValue.Member] {
    let kinds =
      operation.types.map { ($0, operation.answer.json) } + operation.files.map { ($0, bytes) }
    return kinds.map { type, schema in .init(type, .object([.init("schema", schema)])) }
  }

  private static func responses(of operation: Operation) -> [JSONValue.Member] {
    let done = JSONValue.Member(
      operation.takesFile ? "201" : "200",
      .object([
        .init("description", .string("As asked.")),
        .init("content", .object(contents(of: operation))),
      ]))
    return [done]
      + Refusal.all(of: operation).map { refusal in
        .init(
          refusal.code,
          .object([.init("$ref", .string("#/components/responses/\(refusal.name)"))]))
      }
  }

  /// Each once, by the name that operations refer to.
  private static var refusals: JSONValue {
    .object(
      Refusal.all.map { refusal in
        .init(
          refusal.name,
          .object([
            .init("description", .string(refusal.about)),
            .init("content", json(Schema.named("Refusal").json)),
          ]))
      })
  }
}
