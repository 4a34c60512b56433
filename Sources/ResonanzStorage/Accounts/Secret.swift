import Crypto
import Foundation

/// 256 random bits that let somebody in: kept by them alone, and here only as their hash.
public enum Secret {
  /// What a token begins with, so that programs that look for lost secrets know it.
  static let tokenPrefix = "rsnz_"

  /// 43 characters of base64 that may stand in a cookie and in a header (RFC 4648, section 5).
  public static func fresh() -> String {
    var bytes = [UInt8](repeating: 0, count: 32)
    RandomBytes.fill(&bytes)
    return Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// What is kept of it: SHA-256, which is enough for what nobody can guess. It is looked for by it, and how
  /// long that takes tells at most how a hash begins, of which nobody can make a secret.
  public static func hash(_ secret: String) -> [UInt8] {
    Array(SHA256.hash(data: Data(secret.utf8)))
  }
}
