import Crypto
import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting

/// The files that pages need: their look, their script, their sign. An address has the hash of what is in the
/// file, so that a browser may keep it for good, and asks again when it changed.
enum Assets {
  private struct Asset: Sendable {
    let type: String
    let bytes: [UInt8]
    let version: String

    init(_ type: String, _ bytes: [UInt8]) {
      self.type = type
      self.bytes = bytes
      version = SHA256.hash(data: bytes).prefix(8).hex
    }
  }

  private static let all: [String: Asset] = [
    "resonanz.css": Asset(
      "text/css; charset=utf-8",
      // What reports look like, and after it what only pages have.
      Array(HTMLRenderer.styleSheet.utf8) + PackageResources.frame_css
        + PackageResources.parts_css + PackageResources.statements_css
        + PackageResources.forms_css + PackageResources.desk_css + PackageResources.table_css
        + PackageResources.import_css + PackageResources.paper_css),
    "resonanz.js": Asset(
      "text/javascript; charset=utf-8",
      PackageResources.resonanz_js + PackageResources.live_js + PackageResources.outbox_js
        + PackageResources.desk_sending_js + PackageResources.desk_choices_js
        + PackageResources.desk_keys_js + PackageResources.table_js + PackageResources.copy_js
        + PackageResources.import_js + PackageResources.typing_js + PackageResources.letter_js),
    "icon.svg": Asset("image/svg+xml", PackageResources.icon_svg),
  ]

  /// Where a browser finds a file; a name that isn't there leads nowhere.
  static func address(_ name: String) -> String { "/assets/\(all[name]?.version ?? "0")/\(name)" }

  /// The file, to be kept for good; nil where there is none of that name and version.
  static func response(_ name: String, version: String) -> Response? {
    guard let asset = all[name], asset.version == version else { return nil }
    return Response(
      status: .ok,
      headers: [
        .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
  }
}
