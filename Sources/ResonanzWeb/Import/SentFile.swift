import Hummingbird
import HummingbirdCore
import NIOCore

/// A file that comes in, as a script sends it, by itself; or as a browser does without one, in a form.
struct SentFile {
  private let request: Request
  private let name: String
  private let form: FilePart?

  /// - Parameter name: of a file that comes by itself.
  /// - Throws: `notAFile` where a form can't have one.
  init(_ request: Request, named name: String) throws {
    self.request = request
    self.name = name
    let type = request.headers[.contentType] ?? ""
    form = FilePart(contentType: type, field: "file")
    guard isForm || !type.lowercased().hasPrefix("multipart/") else { throw Fault.notAFile }
  }

  var isForm: Bool { form != nil }

  /// Bytes of all that comes, where it is said beforehand.
  var announced: Int? { request.headers[.contentLength].flatMap { Int($0) } }

  /// Bytes that may stand around the file.
  var frame: Int { isForm ? FilePart.longestFrame : 0 }

  /// Reads it piece by piece.
  ///
  /// - Returns: what the file is called where it comes from.
  /// - Throws: `brokenOff`, `notAFile`; what `body` throws.
  func read(_ body: (ByteBuffer) async throws -> Void) async throws -> String {
    var (form, size) = (form, 0)
    for try await piece in request.body {
      size += piece.readableBytes
      guard let content = try form?.content(of: piece.readableBytesView) else {
        try await body(piece)
        continue
      }
      try await body(ByteBuffer(bytes: content))
    }
    guard announced.map({ $0 == size }) ?? true else { throw Fault.brokenOff }
    try form?.finish()
    return form?.name ?? name
  }
}
