import Hummingbird
import HummingbirdCore

/// Hands out what pages are made with.
enum AssetPage {
  static func show(_ visit: Visit) throws -> Response {
    let name = try visit.parameter("name")
    guard let file = Assets.response(name, version: try visit.parameter("version")) else {
      throw Fault.notFound
    }
    return file
  }
}
