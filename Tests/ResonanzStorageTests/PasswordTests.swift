import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

@Suite("Somebody chooses a password")
struct PasswordTests {
  @Test(
    "which is long enough by its characters, whatever they are",
    arguments: [
      ("", 0), ("elf Zeichen", 11), ("ÄÖÜäöüß€🚲🚲🚲", 11),
      ("a\u{308}a\u{308}a\u{308}a\u{308}a\u{308}a\u{308}", 6),
    ])
  func short(password: String, scalars: Int) throws {
    #expect(
      InventedAccounts().fault { try $0.add("Anna", role: .viewer, password: password) }
        == .shortPassword(scalars))
  }

  @Test(
    "and no longer than a kilobyte",
    arguments: [(1024, nil), (1025, AccountFault.longPassword)] as [(Int, AccountFault?)])
  func long(bytes: Int, fault: AccountFault?) throws {
    let password = String(repeating: "x", count: bytes)
    #expect(
      InventedAccounts().fault { try $0.add("Anna", role: .viewer, password: password) } == fault)
  }

  @Test(
    "and types it on another keyboard",
    arguments: [
      ("Grüße vom Seeufer", "Gru\u{308}ße vom Seeufer", true),
      ("ﬁnde den Radweg!", "finde den Radweg!", true),
      ("Grüße vom Seeufer", "grüße vom Seeufer", false),
      ("Grüße vom Seeufer", "Grüße vom Seeufer ", false),
      ("zwölf Zeichen\u{0}a", "zwölf Zeichen\u{0}b", false),
    ])
  func typed(chosen: String, typed: String, isSame: Bool) throws {
    let invented = InventedAccounts()
    try invented.accounts.add("Anna", role: .viewer, password: chosen)
    #expect((invented.refusal("Anna", typed) == nil) == isSame)
  }

  /// One of the known answers of the reference implementation (src/test.c).
  @Test("and a hash that another program made is understood")
  func reference() throws {
    let hash = PasswordHash(
      encoded:
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")
    #expect(try hash.isOf(Array("password".utf8)))
    #expect(try !hash.isOf(Array("Password".utf8)))
  }

  @Test("and the same one is kept in another way for each, at the cost of today")
  func salt() throws {
    let bytes = Array(InventedAccounts.password.utf8)
    let hashes = try (0..<3).map { _ in try PasswordHash(of: bytes, cost: .current) }
    #expect(Set(hashes.map(\.encoded)).count == 3)
    for hash in hashes {
      #expect(hash.encoded.hasPrefix("$argon2id$v=19$m=12288,t=6,p=1$"))
      #expect(!hash.isDated(for: .current))
      #expect(try hash.isOf(bytes))
    }
    #expect(throws: StorageError.self) { try PasswordHash(encoded: "$argon2id$x").isOf(bytes) }
  }

  @Test("and when guessing is made dearer, the next sign-in makes the hash anew")
  func renewed() throws {
    let invented = try InventedAccounts.staffed()
    let dearer = invented.reopened(cost: PasswordCost(kibibytes: 128, passes: 2))
    #expect(invented.refusal("Anna", "falsch und lang", by: dearer) == .wrongPassword)
    let sql = "SELECT password FROM account JOIN person ON id = person WHERE name = 'Anna'"
    #expect(try (invented.value(sql) ?? "").hasPrefix("$argon2id$v=19$m=64,t=1,p=1$"))
    #expect(invented.refusal("Anna", InventedAccounts.password, by: dearer) == nil)
    #expect(try (invented.value(sql) ?? "").hasPrefix("$argon2id$v=19$m=128,t=2,p=1$"))
    #expect(invented.refusal("Anna", InventedAccounts.password, by: dearer) == nil)
  }
}
