import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzReporting

extension Response {
  /// Data for programs.
  static func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: value.text + "\n")))
  }
}
