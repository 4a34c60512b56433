import CArgon2
import Synchronization

/// A password as it is kept: by Argon2id (RFC 9106), version 1.3, with a salt of its own.
struct PasswordHash: Equatable {
  /// As libargon2 writes it: `$argon2id$v=19$m=12288,t=6,p=1$SALT$HASH`.
  let encoded: String

  /// RFC 9106, section 3.1, recommends 16 bytes of salt; 32 of hash is what most take.
  private static let saltBytes = 16
  private static let hashBytes = 32

  /// One at a time, so that whoever sends thousands of passwords takes time of others and not all memory.
  private static let gate = Mutex(())

  init(encoded: String) { self.encoded = encoded }

  /// - Throws: `unhashable` where the memory for it is not there.
  init(of password: [UInt8], cost: PasswordCost) throws {
    var salt = [UInt8](repeating: 0, count: Self.saltBytes)
    RandomBytes.fill(&salt)
    let length = argon2_encodedlen(
      cost.passes, cost.kibibytes, 1, UInt32(Self.saltBytes), UInt32(Self.hashBytes), Argon2_id)
    var text = [CChar](repeating: 0, count: length)
    let code = Self.gate.withLock { _ in
      argon2id_hash_encoded(
        cost.passes, cost.kibibytes, 1, password, password.count, salt, salt.count, Self.hashBytes,
        &text, text.count)
    }
    try Self.check(code)
    encoded = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether it is of this password. libargon2 compares hashes in a time that doesn't tell where they differ.
  ///
  /// - Throws: `unhashable` where the memory for it is not there, or what is kept is no hash.
  func isOf(_ password: [UInt8]) throws -> Bool {
    let code = Self.gate.withLock { _ in argon2id_verify(encoded, password, password.count) }
    if code == ARGON2_VERIFY_MISMATCH.rawValue { return false }
    try Self.check(code)
    return true
  }

  /// Whether it was made at another cost, and is to be made anew when the password is next at hand.
  func isDated(for cost: PasswordCost) -> Bool {
    !encoded.hasPrefix("$argon2id$v=19$m=\(cost.kibibytes),t=\(cost.passes),p=1$")
  }

  private static func check(_ code: Int32) throws {
    guard code == ARGON2_OK.rawValue else {
      throw StorageError.account(.unhashable(String(cString: argon2_error_message(code))))
    }
  }
}
