import Foundation
import GRDB
import ResonanzModel
import ResonanzStorage
import TestSupport

/// Accounts beside an invented archive, with a clock that the test sets and cheap passwords.
struct InventedAccounts {
  static let cheap = PasswordCost(kibibytes: 64, passes: 1)
  static let password = "Der See ist im Winter still"

  let folder = TemporaryFolder()
  let clock = SetClock()
  let accounts: Accounts

  init(cost: PasswordCost = cheap) {
    let clock = clock
    accounts = Accounts(
      archive: folder.file("seedorf.resonanz"), cost: cost, clock: { clock.now })
  }

  /// With accounts for Anna, who tags, and Ben, who administers.
  static func staffed() throws -> InventedAccounts {
    let invented = InventedAccounts()
    try invented.accounts.add("Anna", role: .tagger, password: password)
    try invented.accounts.add("Ben", role: .admin, password: password + ".")
    return invented
  }

  /// The same file, opened anew as after a restart.
  func reopened(cost: PasswordCost = cheap) -> Accounts {
    let clock = clock
    return Accounts(
      archive: folder.file("seedorf.resonanz"), cost: cost, clock: { clock.now })
  }

  var path: String { folder.file("seedorf.resonanz-team") }

  /// Everything that stands in the file.
  func bytes() -> Data { FileManager.default.contents(atPath: path) ?? Data() }

  /// What a plain SQLite tool reads.
  func value<Value: DatabaseValueConvertible>(_ sql: String) throws -> Value? {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { try Value.fetchOne($0, sql: sql) }
  }

  /// Why somebody is not let in; nil where they are.
  func refusal(_ name: String, _ password: String, by accounts: Accounts? = nil) -> AccountFault? {
    do {
      _ = try (accounts ?? self.accounts).signIn(name, password: password)
      return nil
    } catch .account(let fault) {
      return fault
    } catch {
      return .unhashable("\(error)")
    }
  }

  /// Why something is not done; nil where it is.
  func fault(_ body: (Accounts) throws -> Void) -> AccountFault? {
    do {
      try body(accounts)
      return nil
    } catch StorageError.account(let fault) {
      return fault
    } catch {
      return .unhashable("\(error)")
    }
  }
}
