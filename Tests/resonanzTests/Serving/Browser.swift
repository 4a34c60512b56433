import Foundation
import Glibc

/// The least that a browser does, over a connection of its own for each request.
struct Browser {
  let port: UInt16

  struct Broken: Error {}

  /// - Returns: all that the server answers, until it closes the connection.
  func ask(_ path: String, host: String? = nil, cookie: String? = nil) throws -> String {
    let connection = try connect()
    defer { close(connection) }
    let lines =
      ["GET \(path) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close"]
      + (cookie.map { ["Cookie: \($0)"] } ?? [])
    let request = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    guard send(connection, request, request.count, Int32(MSG_NOSIGNAL)) == request.count
    else { throw Broken() }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      answer += buffer[..<count]
    }
    return String(decoding: answer, as: UTF8.self)
  }

  /// A connection by which nothing is asked yet.
  func connect() throws -> Int32 {
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
}
