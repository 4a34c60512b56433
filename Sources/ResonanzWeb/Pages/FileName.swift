import Foundation

/// How a file is called that a browser is to keep.
enum FileName {
  private static let plain = CharacterSet(
    charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")

  /// RFC 6266, for every name, in whatever script.
  static func disposition(_ name: String) -> String {
    guard let encoded = name.addingPercentEncoding(withAllowedCharacters: plain), encoded != name
    else { return "attachment; filename=\"\(name)\"" }
    return "attachment; filename*=UTF-8''\(encoded)"
  }
}
