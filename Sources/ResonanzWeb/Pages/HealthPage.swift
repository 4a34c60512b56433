import Hummingbird
import HummingbirdCore
import ResonanzReporting

/// For whoever watches that the server is there. Says nothing else, since anybody may ask.
enum HealthPage {
  static func show(_ visit: Visit) -> Response { .json(.object([.init("status", .string("ok"))])) }
}
