import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting

/// Something that programs can ask for: a route below `/api/` that takes and gives what its description says.
struct Operation: Sendable {
  /// What all their paths begin with.
  static let root = "/api/"

  /// As the description calls it.
  let name: String
  let method: HTTPRequest.Method
  let path: String
  let admission: Route.Admission
  let about: String
  /// What stands in the path, and behind its `?`.
  let parameters: [Schema.Property]
  /// What is sent; nil where nothing is.
  let body: [Schema.Property]?
  let answer: Schema
  /// Media types of the answer.
  var types = ["application/json"]
  /// Media types in which it answers with a file where that is asked for.
  var files: [String] = []
  /// Whether what is sent is a file as it is.
  var takesFile = false
  private let handler: Route.Handler

  /// What is read.
  static func get(
    _ path: String, _ name: String, _ about: String, _ admission: Route.Admission = .from(.viewer),
    _ parameters: [Schema.Property] = [], answer: Schema, files: [String] = [],
    _ handler: @escaping Route.Handler
  ) -> Operation {
    Operation(
      name: name, method: .get, path: path, admission: admission, about: about,
      parameters: parameters, body: nil, answer: answer, files: files, handler: handler)
  }

  /// What changes something: one event, or none where everything was so already.
  static func post(
    _ path: String, _ name: String, _ about: String, _ admission: Route.Admission = .from(.tagger),
    _ parameters: [Schema.Property] = [], body: [Schema.Property],
    answer: Schema = .named("Change"),
    _ handler: @escaping Route.Handler
  ) -> Operation {
    Operation(
      name: name, method: .post, path: path, admission: admission, about: about,
      parameters: parameters, body: body, answer: answer, handler: handler)
  }

  /// What takes a file.
  static func file(
    _ path: String, _ name: String, _ about: String, _ admission: Route.Admission,
    _ parameters: [Schema.Property], answer: Schema, _ handler: @escaping Route.Handler
  ) -> Operation {
    Operation(
      name: name, method: .post, path: path, admission: admission, about: about,
      parameters: parameters, body: nil, answer: answer, takesFile: true, handler: handler)
  }

  /// What gives a file.
  static func download(
    _ path: String, _ name: String, _ about: String, _ admission: Route.Admission,
    _ parameters: [Schema.Property], as types: [String], _ handler: @escaping Route.Handler
  ) -> Operation {
    Operation(
      name: name, method: .get, path: path, admission: admission, about: about,
      parameters: parameters, body: nil, answer: .text(), types: types, handler: handler)
  }

  var route: Route {
    Route(method: method, path: path, admission: admission, takesFile: takesFile) { visit in
      try await handler(visit.checked(by: self))
    }
  }

  /// Parts of the path.
  var pathParameters: [Schema.Property] { parameters.filter { path.contains("{\($0.name)}") } }

  /// What may stand behind `?`. Every answer speaks the language that is asked for.
  var queryParameters: [Schema.Property] {
    parameters.filter { !path.contains("{\($0.name)}") } + [
      .optional(
        "lang", .text(of: Language.allCases.map(\.rawValue)), "Language of words for people.")
    ]
  }
}

extension Visit {
  /// The same, once it is sure that it says nothing but what an operation takes.
  ///
  /// - Throws: `inAddress`, `notJSON`, `inObject`.
  fileprivate func checked(by operation: Operation) throws -> Visit {
    var fields: [(name: String, value: String)] = []
    for field in query.fields {
      guard let parameter = operation.queryParameters.first(where: { $0.name == field.name }) else {
        throw Fault.inAddress(.unknown(field.name))
      }
      guard let value = parameter.schema.value(typed: field.value) else {
        throw Fault.inAddress(.wrong(field.name))
      }
      if case .bool(false) = value { continue }
      fields.append((field.name, field.value))
    }
    for parameter in operation.queryParameters where parameter.isRequired {
      guard query[parameter.name] != nil else {
        throw Fault.inAddress(.missing(parameter.name))
      }
    }
    guard let body = operation.body else { return saying(query: FormFields(fields), form: form) }
    guard case .object(let members)? = data else { throw Fault.notJSON }
    if let fault = Schema.firstFault(of: members, as: body) { throw Fault.inObject(fault) }
    return saying(query: FormFields(fields), form: FormFields(members))
  }
}
