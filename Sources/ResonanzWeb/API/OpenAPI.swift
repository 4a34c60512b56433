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
      let bytes = JSONValue.object([
        .init("type", .string("string")), .init("format", .string("binary")),
      ])
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

  // MARK: - Answers

  private static func responses(of operation: Operation) -> [JSONValue.Member] {
    let done = JSONValue.Member(
      operation.takesFile ? "201" : "200",
      .object([
        .init("description", .string("As asked.")),
        .init("content", content(operation.answer.json, as: operation.types)),
      ]))
    return [done]
      + refusals(of: operation).map { code, about in
        .init(
          code,
          .object([
            .init("description", .string(about)),
            .init("content", json(Schema.named("Refusal").json)),
          ]))
      }
  }

  private static func refusals(of operation: Operation) -> [(String, String)] {
    var refusals: [(String, String)] = []
    if operation.admission != .everyone {
      refusals += [("401", "No token, or none that is good."), ("403", "The token may not.")]
    }
    if operation.path != "/api/openapi.json" {
      refusals += [
        ("404", "Something that is named isn't there."),
        ("409", "The archive is not as it would have to be."),
      ]
    }
    if operation.takesFile {
      refusals += [
        ("400", "The connection broke before it was there."), ("413", "It is too large."),
        ("507", "The server has no room for it."),
      ]
    } else if operation.method != .get {
      refusals += [
        ("400", "What was sent is no JSON."), ("413", "Too much at once."),
        ("415", "What was sent does not say that it is JSON."),
      ]
    }
    return refusals + [("422", "Something is missing, or can't be taken."), ("503", "Too busy.")]
  }
}
