import Foundation
import GRDB
public import ResonanzModel
import Synchronization

/// Who may come in by the web: accounts, sessions and tokens, in the file beside the archive that knows its
/// people. The server and the command line may both write it.
public final class Accounts: Sendable {
  let path: String
  let cost: PasswordCost
  let clock: @Sendable () -> Instant
  private let connection = Mutex<DatabaseQueue?>(nil)
  private let madeDecoy = Mutex<PasswordHash?>(nil)

  /// Those of the archive at a path. The file is opened when it is first asked, and made with the first account.
  public init(
    archive path: String, cost: PasswordCost = .current,
    clock: @escaping @Sendable () -> Instant = { .now }
  ) {
    self.path = TeamFile.path(ofArchive: path)
    self.cost = cost
    self.clock = clock
  }

  /// Makes an account. Somebody of this name who is in the history already is the same person.
  ///
  /// - Throws: `badName`, `shortPassword`, `longPassword`, `accountExists`; `tokenExists` where a machine has the name.
  @discardableResult
  public func add(
    _ name: String, role: Role, password: String
  ) throws(StorageError) -> PersonID {
    let name = try AccountName(name)
    let bytes = try PasswordRule.chosen(password)
    let hash = try Archive.translating(path) { try PasswordHash(of: bytes, cost: cost) }
    let person = try writing { database in
      let person = try name.person(in: database) ?? TeamFile.person(named: name.text, in: database)
      try self.refuseTaken(person, name.text, in: database)
      try database.execute(
        sql: "INSERT INTO account (person, role, password, made) VALUES (?, ?, ?, ?)",
        arguments: [person.number, role.rawValue, hash.encoded, self.clock().iso])
      return person
    }
    TeamFile.hide(path)
    return person
  }

  /// Takes an account and its sessions away; the person stays in the history.
  ///
  /// - Throws: `unknownAccount`.
  public func remove(_ name: String) throws(StorageError) {
    try changing(name) { database, person in
      try database.execute(
        sql: "DELETE FROM account WHERE person = ?", arguments: [person.number])
    }
  }

  /// Gives an account another role, and ends its sessions.
  ///
  /// - Throws: `unknownAccount`.
  public func setRole(of name: String, to role: Role) throws(StorageError) {
    try changing(name) { database, person in
      try database.execute(
        sql: "UPDATE account SET role = ? WHERE person = ?",
        arguments: [role.rawValue, person.number])
    }
  }

  /// Gives an account another password, and ends its sessions.
  ///
  /// - Throws: `unknownAccount`, `shortPassword`, `longPassword`.
  public func setPassword(of name: String, to password: String) throws(StorageError) {
    let bytes = try PasswordRule.chosen(password)
    let hash = try Archive.translating(path) { try PasswordHash(of: bytes, cost: cost) }
    try changing(name) { database, person in
      try database.execute(
        sql: "UPDATE account SET password = ? WHERE person = ?",
        arguments: [hash.encoded, person.number])
    }
  }

  /// Shuts an account, which ends its sessions, or opens it again.
  ///
  /// - Throws: `unknownAccount`.
  public func setDisabled(_ name: String, _ isDisabled: Bool) throws(StorageError) {
    try changing(name) { database, person in
      try database.execute(
        sql: "UPDATE account SET disabled = ? WHERE person = ?",
        arguments: [isDisabled, person.number])
    }
  }

  /// All accounts, by name.
  public func all() throws(StorageError) -> [Account] {
    let (idle, began) = oldest
    return try reading(without: []) { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT account.person, person.name, account.role, account.disabled, account.made,
            account.signed_in,
            (SELECT count(*) FROM session WHERE session.person = account.person
              AND seen > ? AND began > ?) AS sessions
          FROM account JOIN person ON person.id = account.person ORDER BY person.name
          """,
        arguments: [idle, began]
      ).map { row in
        Account(
          person: PersonID(number: row["person"]), name: row["name"],
          role: Role(rawValue: row["role"]) ?? .viewer, isDisabled: row["disabled"],
          made: Instant(iso: row["made"] as String),
          signedIn: (row["signed_in"] as String?).flatMap { Instant(iso: $0) },
          sessions: row["sessions"])
      }
    }
  }

  /// A hash of what nobody knows, against which the password for a name that isn't there is tried, so that
  /// it takes as long.
  func decoy() throws -> PasswordHash {
    try madeDecoy.withLock { decoy in
      if let decoy { return decoy }
      let made = try PasswordHash(of: Array(Secret.fresh().utf8), cost: cost)
      decoy = made
      return made
    }
  }

  /// Changes one account in a transaction that ends its sessions too.
  private func changing(
    _ name: String, _ body: (Database, PersonID) throws -> Void
  ) throws(StorageError) {
    let name = try AccountName(name)
    try writing { database in
      guard let person = try name.person(in: database),
        try Bool.fetchOne(
          database, sql: "SELECT 1 FROM account WHERE person = ?", arguments: [person.number])
          != nil
      else { throw StorageError.account(.unknownAccount(name.text)) }
      try database.execute(
        sql: "DELETE FROM session WHERE person = ?", arguments: [person.number])
      try body(database, person)
    }
  }

  /// Two who do work under the same person could not be told apart in the history.
  func refuseTaken(_ person: PersonID, _ name: String, in database: Database) throws {
    let taken = try String.fetchOne(
      database,
      sql: """
        SELECT 'account' FROM account WHERE person = :person
        UNION ALL SELECT 'token' FROM token WHERE person = :person
        """,
      arguments: ["person": person.number])
    if taken == "account" { throw StorageError.account(.accountExists(name)) }
    if taken == "token" { throw StorageError.account(.tokenExists(name)) }
  }

  /// One transaction, kept apart from those of other processes.
  func writing<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    try Archive.translating(path) {
      try queue().writeWithoutTransaction { database in
        var result: Value?
        try database.inTransaction(.immediate) {
          result = try body(database)
          return .commit
        }
        return result!
      }
    }
  }

  /// One consistent state; `absent` where the file isn't there.
  func reading<Value>(
    without absent: Value, _ body: (Database) throws -> Value
  ) throws(StorageError) -> Value {
    guard FileManager.default.fileExists(atPath: path) else { return absent }
    return try Archive.translating(path) { try queue().read(body) }
  }

  private func queue() throws -> DatabaseQueue {
    try connection.withLock { connection in
      if let connection { return connection }
      let opened = try TeamFile.open(path)
      connection = opened
      return opened
    }
  }
}
