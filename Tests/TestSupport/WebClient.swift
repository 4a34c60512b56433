import Glibc

/// The least that a client of HTTP/1.1 does on this machine, over a connection of its own for each request.
public struct WebClient: Sendable {
  /// Of 127.0.0.1.
  public let port: UInt16

  /// The connection broke, or what came back is no answer.
  public struct Broken: Error {}

  public init(port: UInt16) { self.port = port }

  /// - Parameters:
  ///   - host: what is said to be meant; nil: the right one.
  ///   - body: JSON; nil: none.
  ///   - form: the fields of a form of a page of the server's own; nil: none.
  /// - Returns: all that the server answers, from its status to the end of its body.
  public func ask(
    _ path: String, _ method: String = "GET", host: String? = nil, cookie: String? = nil,
    body: String? = nil, form: String? = nil
  ) throws -> String {
    let connection = try connect()
    defer { close(connection) }
    var lines = [
      "\(method) \(path) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close",
    ]
    if let cookie { lines.append("Cookie: \(cookie)") }
    if let body {
      lines += [
        "Content-Type: application/json; charset=utf-8", "Content-Length: \(body.utf8.count)",
      ]
    }
    if let form {
      lines += [
        "Content-Type: application/x-www-form-urlencoded", "Content-Length: \(form.utf8.count)",
        "Sec-Fetch-Site: same-origin",
      ]
    }
    let head = lines.joined(separator: "\r\n") + "\r\n\r\n"
    try write(head + (body ?? form ?? ""), to: connection)
    return try read(from: connection)
  }

  /// Asks for something that has no end of its own.
  public func follow(_ path: String, cookie: String) throws -> WebStream {
    let connection = try connect()
    let lines = ["GET \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Cookie: \(cookie)"]
    try write(lines.joined(separator: "\r\n") + "\r\n\r\n", to: connection)
    // Less than the server's heartbeat: a test whose words never come must not wait for good.
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    return WebStream(connection: connection)
  }

  /// A connection by which nothing is asked yet.
  public func connect() throws -> Int32 {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(connection, $0, size) }
    }
    guard code == 0 else { throw Broken() }
    return connection
  }

  private func write(_ text: String, to connection: Int32) throws {
    var rest = ArraySlice(Array(text.utf8))
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw Broken() }
      rest = rest.dropFirst(count)
    }
  }

  /// Until the length that the answer names is there, else until the connection is closed.
  private func read(from connection: Int32) throws -> String {
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    var whole: Int?
    while whole.map({ answer.count < $0 }) ?? true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      answer += buffer[..<count]
      whole = whole ?? Self.length(of: answer)
    }
    return String(decoding: answer, as: UTF8.self)
  }

  /// Bytes of head and body; nil until the head is whole, and where it names no length.
  private static func length(of answer: [UInt8]) -> Int? {
    let text = String(decoding: answer.prefix(65536), as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
    let head = text[..<end.lowerBound]
    guard let match = head.firstMatch(of: /(?i)\r\ncontent-length: *(\d+)/) else { return nil }
    return Int(match.1).map { head.utf8.count + 4 + $0 }
  }
}
