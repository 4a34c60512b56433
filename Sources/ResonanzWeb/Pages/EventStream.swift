import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzReporting

/// What a page is told while it is looked at, as server-sent events
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html).
enum EventStream {
  /// One event, as it is sent.
  static func event(_ name: String, _ data: JSONValue) -> String {
    "event: \(name)\ndata: \(data.line)\n\n"
  }
}

extension Response {
  /// An answer that goes on.
  static func events(_ body: ResponseBody) -> Response {
    var response = Response(
      status: .ok, headers: [.contentType: "text/event-stream"], body: body)
    // A proxy that collects what it passes on would never pass this on.
    if let buffering = HTTPField.Name("X-Accel-Buffering") { response.headers[buffering] = "no" }
    return response
  }
}
