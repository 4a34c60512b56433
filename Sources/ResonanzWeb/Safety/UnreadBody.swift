import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// Reads on what a client still sends that was refused, so that it comes to read why: as long as something is unread
/// when a connection closes, what was answered may be lost (RFC 9112, 9.6). Where the connection is to stay Hummingbird
/// does so itself; proxies and simple programs ask that it closes.
struct UnreadBody: RouterMiddleware {
  private let limits: ServerLimits
  /// Where files are sent to.
  private let filePaths: Set<String>

  init(_ table: [Route], _ limits: ServerLimits) {
    self.limits = limits
    filePaths = Set(table.filter(\.takesFile).map { RouterPath($0.path).description })
  }

  /// Bytes after which it is closed nevertheless. Of what is announced as more nothing is read, since the end is not
  /// reached.
  ///
  /// - Parameter path: the route's; nil where there is none.
  func limit(at path: String?, announced: Int?) -> Int {
    let isFile = path.map(filePaths.contains) ?? false
    let limit = isFile ? limits.unreadFile : limits.unreadForm
    return announced ?? 0 > limit ? 0 : limit
  }

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let closes = request.headers[values: .connection].contains { field in
      // A list, as in `TE, close` (RFC 9110, 7.6.1).
      field.lowercased().split(separator: ",").contains {
        $0.trimmingPrefix(while: \.isWhitespace) == "close"
      }
    }
    guard closes, request.method != .get, request.method != .head else {
      return try await next(request, context)
    }
    let rest = BodyRest(request.body)
    var request = request
    request.body = RequestBody(asyncSequence: rest)
    var response = try await next(request, context)
    let announced = request.headers[.contentLength].flatMap { Int($0) }
    let (answer, limit) = (
      response.body, limit(at: context.endpointPath, announced: announced)
    )
    response.body = ResponseBody(contentLength: answer.contentLength) { writer in
      try await answer.write(writer)
      // Whatever breaks now, the answer is on its way.
      try? await rest.drain(upTo: limit)
    }
    return response
  }
}

/// What is left of a body, for one reader after the other.
private final class BodyRest: AsyncSequence, Sendable {
  typealias Element = ByteBuffer

  // First the handler of the request has it, then, when that has answered, what drains it.
  nonisolated(unsafe) private var iterator: RequestBody.AsyncIterator

  init(_ body: RequestBody) { iterator = body.makeAsyncIterator() }

  struct AsyncIterator: AsyncIteratorProtocol {
    let rest: BodyRest

    func next() async throws -> ByteBuffer? { try await rest.next() }
  }

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: self) }

  func drain(upTo limit: Int) async throws {
    var size = 0
    while size < limit, let piece = try await next() { size += piece.readableBytes }
  }

  private func next() async throws -> ByteBuffer? {
    var own = iterator
    defer { iterator = own }
    return try await own.next()
  }
}
