import Foundation
import TestSupport

/// Requests and answers of WebDriver: JSON over HTTP.
struct Wire: Sendable {
  let client: WebClient

  /// What the driver says could not be done.
  struct Refused: Error, CustomStringConvertible {
    let asked: String
    let answer: String

    var description: String { "\(asked): \(answer)" }
  }

  /// - Returns: the value of the answer.
  @discardableResult
  func send(_ method: String, _ path: String, _ body: [String: Any]? = nil) throws -> Any? {
    let text = try body.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
    }
    let answer = try client.ask(path, method, body: text)
    guard answer.hasPrefix("HTTP/1.1 200"), let end = answer.firstRange(of: "\r\n\r\n") else {
      throw Refused(asked: "\(method) \(path)", answer: String(answer.prefix(800)))
    }
    let data = Data(answer[end.upperBound...].utf8)
    return (try JSONSerialization.jsonObject(with: data) as? [String: Any])?["value"]
  }
}
