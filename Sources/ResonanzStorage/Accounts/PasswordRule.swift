import Foundation

/// What a password must be: long, and nothing else. NIST SP 800-63B, section 3.1.1.2 of revision 4
/// (https://pages.nist.gov/800-63-4/sp800-63b.html), asks for length, counts code points, forbids rules on which
/// characters, and wants Unicode normalised before it is hashed.
public enum PasswordRule {
  /// Unicode scalars.
  public static let minimum = 12
  /// Bytes of UTF-8, so that nobody makes the server hash a book.
  public static let maximum = 1024

  /// As it is hashed: NFKC, so that `ä` is the same from every keyboard; spaces stay where they are.
  static func bytes(of password: String) -> [UInt8] {
    Array(password.precomposedStringWithCompatibilityMapping.utf8)
  }

  /// The same of a password that somebody chooses.
  ///
  /// - Throws: `shortPassword`, `longPassword`.
  static func chosen(_ password: String) throws(StorageError) -> [UInt8] {
    try check(password)
    return bytes(of: password)
  }

  /// Refuses a password that nobody should choose.
  ///
  /// - Throws: `shortPassword`, `longPassword`.
  public static func check(_ password: String) throws(StorageError) {
    let scalars = password.precomposedStringWithCompatibilityMapping.unicodeScalars.count
    guard scalars >= minimum else { throw .account(.shortPassword(scalars)) }
    guard password.utf8.count <= maximum else { throw .account(.longPassword) }
  }
}
