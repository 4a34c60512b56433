import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel

/// Something that can be asked for, and who may.
struct Route: Sendable {
  /// Answers a request.
  typealias Handler = @Sendable (Visit) async throws -> Response

  /// Who may.
  enum Admission: Sendable, Equatable {
    case everyone
    /// Those of this role, and of those that may more.
    case from(Role)
  }

  let method: HTTPRequest.Method
  /// `/statements/{number}`: names in braces are parameters.
  let path: String
  let admission: Admission
  /// Whether what is sent is a file, which the handler reads piece by piece, and no form.
  var takesFile = false
  let handler: Handler

  /// What is read.
  static func get(_ path: String, _ admission: Admission, _ handler: @escaping Handler) -> Route {
    Route(method: .get, path: path, admission: admission, handler: handler)
  }

  /// What changes something, by a form.
  static func post(_ path: String, _ admission: Admission, _ handler: @escaping Handler) -> Route {
    Route(method: .post, path: path, admission: admission, handler: handler)
  }

  /// What takes a file.
  static func file(_ path: String, _ admission: Admission, _ handler: @escaping Handler) -> Route {
    Route(method: .post, path: path, admission: admission, takesFile: true, handler: handler)
  }

  /// Whether somebody, or nobody, may.
  func admits(_ role: Role?) -> Bool {
    switch admission {
    case .everyone: true
    case .from(let least): role.map { $0 >= least } ?? false
    }
  }
}
