import Hummingbird

/// The one file in what a form sends, read out of it piece by piece (multipart/form-data, RFC 7578 and RFC 2046,
/// 5.1.1). Held is no more of it than the head of its part, or what may be the beginning of its end.
///
/// Only what browsers send is taken: one part, nothing before it, lines that end with CR LF.
struct FilePart {
  private enum Stage { case opening, head, content, closing, over }

  /// Bytes of a boundary, and of the head of a part.
  private static let longestBoundary = 70
  private static let longestHead = 8 << 10
  /// Of all that may stand around the file.
  static let longestFrame = longestHead + 3 * longestBoundary

  /// As the browser calls the file; nil until the head of its part was read.
  private(set) var name: String?
  private let field: String
  /// What stands before the part, without the end of its line.
  private let opening: [UInt8]
  /// What stands behind the content.
  private let closing: [UInt8]
  private var stage = Stage.opening
  /// What was read and not yet taken for something.
  private var held: [UInt8] = []

  /// Nil where something else is sent.
  ///
  /// - Parameter field: what the file is called in the form.
  init?(contentType: String, field: String) {
    guard let type = MediaType(from: contentType), type.type == .multipart,
      type.subType == "form-data", let parameter = type.parameter,
      parameter.name.lowercased() == "boundary",
      (1...Self.longestBoundary).contains(parameter.value.utf8.count)
    else { return nil }
    self.field = field
    opening = Array("--\(parameter.value)".utf8)
    closing = Array("\r\n".utf8) + opening
  }

  /// What is of the file in the next piece.
  ///
  /// - Throws: `notAFile`.
  mutating func content(of piece: some Collection<UInt8>) throws -> [UInt8] {
    held += piece
    var content: [UInt8] = []
    while try advance(&content) {}
    return content
  }

  /// - Throws: `brokenOff` where its end is missing.
  func finish() throws {
    guard stage == .over else { throw Fault.brokenOff }
  }

  /// Whether something was understood, so that more may be.
  private mutating func advance(_ content: inout [UInt8]) throws -> Bool {
    switch stage {
    case .opening: return try passes(opening + Array("\r\n".utf8), to: .head)
    case .head: return try readHead()
    case .content: return takeContent(&content)
    case .closing: return try passes(Array("--".utf8), to: .over)
    case .over:
      // An end of a line, at most.
      guard held.count <= 2 else { throw Fault.notAFile }
      return false
    }
  }

  private mutating func passes(_ expected: [UInt8], to next: Stage) throws -> Bool {
    guard expected.starts(with: held.prefix(expected.count)) else { throw Fault.notAFile }
    guard held.count >= expected.count else { return false }
    held.removeFirst(expected.count)
    stage = next
    return true
  }

  private mutating func readHead() throws -> Bool {
    guard let end = held.firstRange(of: Array("\r\n\r\n".utf8)) else {
      guard held.count <= Self.longestHead else { throw Fault.notAFile }
      return false
    }
    let head = String(decoding: held[..<end.lowerBound], as: UTF8.self)
    guard let disposition = FormDisposition(head: head), disposition.field == field,
      let name = disposition.fileName
    else { throw Fault.notAFile }
    self.name = name
    held.removeFirst(end.upperBound)
    stage = .content
    return true
  }

  /// All but what may be the beginning of its end.
  private mutating func takeContent(_ content: inout [UInt8]) -> Bool {
    var start = held.startIndex
    while let index = held[start...].firstIndex(of: UInt8(ascii: "\r")) {
      let rest = held[index...].prefix(closing.count)
      guard closing.starts(with: rest) else {
        start = index + 1
        continue
      }
      content += held[..<index]
      let isWhole = rest.count == closing.count
      held.removeFirst(isWhole ? index + closing.count : index)
      if isWhole { stage = .closing }
      return isWhole
    }
    content += held
    held = []
    return false
  }
}

/// What the head of a part says of it.
struct FormDisposition {
  /// What it is called in the form.
  let field: String
  /// Nil where it is no file.
  let fileName: String?

  /// Nil where it doesn't say.
  init?(head: String) {
    let lines = head.split(separator: "\r\n")
    let name = "content-disposition:"
    guard let line = lines.first(where: { $0.lowercased().hasPrefix(name) }),
      let field = Self.value(of: "name", in: line)
    else { return nil }
    self.field = field
    fileName = Self.value(of: "filename", in: line)
  }

  /// Browsers write quotation marks and ends of lines in it as %22, %0D and %0A
  /// (https://html.spec.whatwg.org/#multipart-form-data).
  private static func value(of parameter: String, in line: Substring) -> String? {
    guard let start = line.firstRange(of: "; \(parameter)=\"")?.upperBound,
      let end = line[start...].firstIndex(of: "\"")
    else { return nil }
    return String(line[start..<end]).replacing("%22", with: "\"").replacing("%0D", with: "\r")
      .replacing("%0A", with: "\n")
  }
}
