import Glibc

/// What a server goes on telling.
public struct WebStream: Sendable {
  let connection: Int32

  /// Waits until it has said something that holds these words, for so long as it says something.
  ///
  /// - Returns: what it said; where it ended or fell silent without them, that too.
  public func read(until words: String) -> String {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: text, as: UTF8.self).contains(words) {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      text += buffer[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Goes away.
  public func end() { close(connection) }
}
