import Crypto

/// Something that only one browser knows: 256 random bits. The server keeps nothing but its hash, so that who
/// reads its memory can't be that browser.
struct SecretToken: Sendable {
  /// 43 letters, digits, `-` and `_`: Base64 for addresses (RFC 4648, 5), without padding.
  let text: String

  /// A fresh one.
  init() {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    text = Self.base64(bytes)
  }

  var hash: SHA256.Digest { Self.hash(of: text) }

  /// Two hashes are compared in the same time wherever they differ: `Digest` does so.
  static func hash(of text: String) -> SHA256.Digest { SHA256.hash(data: Array(text.utf8)) }

  private static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var result = ""
    var (bits, count) = (0, 0)
    for byte in bytes {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        result.append(signs[bits >> count & 63])
      }
      bits &= 63
    }
    if count > 0 { result.append(signs[bits << (6 - count) & 63]) }
    return result
  }
}
