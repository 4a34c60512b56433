import GRDB
import ResonanzModel

extension Accounts {
  /// Begins a session for whoever gives the right password. Takes about 0.1 s, whether the name is one or not.
  ///
  /// - Returns: who it is, and the session's secret, which is told nowhere else.
  /// - Throws: `wrongPassword`, `lockedName`, `disabled`.
  public func signIn(
    _ name: String, password: String
  ) throws(StorageError) -> (who: SignedIn, session: String) {
    let secret = Secret.fresh()
    let who = try proving(name, password) { database, who, now in
      try self.beginSession(Secret.hash(secret), of: who.person, at: now, in: database)
      return who
    }
    return (who, secret)
  }

  /// Gives an account another password for who knows the present one, and ends its sessions.
  ///
  /// - Throws: `wrongPassword`, `lockedName`, `disabled`, `shortPassword`, `longPassword`.
  public func changePassword(
    of name: String, from password: String, to new: String
  ) throws(StorageError) {
    _ = try PasswordRule.chosen(new)
    try proving(name, password) { _, _, _ in }
    try setPassword(of: name, to: new)
  }

  /// Tries a password, and goes on in one transaction where it is right.
  private func proving<Value>(
    _ name: String, _ password: String,
    _ body: (Database, SignedIn, Instant) throws -> Value
  ) throws(StorageError) -> Value {
    let bytes = PasswordRule.bytes(of: password)
    let kept = try beginAttempt(name)
    let isRight = try Archive.translating(path) {
      let decoy = try decoy()
      return try (kept ?? decoy).isOf(bytes)
    }
    guard isRight, let kept else {
      throw try writing { database in
        try LoginAttempts(of: name, at: self.clock(), in: database).fail()
      }
    }
    var renewed: PasswordHash?
    if kept.isDated(for: cost) {
      renewed = try Archive.translating(path) { try PasswordHash(of: bytes, cost: cost) }
    }
    return try writing { database in
      let now = self.clock()
      try LoginAttempts(of: name, at: now, in: database).forget()
      let who = try self.accept(name, kept, renewed, at: now, in: database)
      return try body(database, who, now)
    }
  }

  /// Counts the attempt, and says what is kept of the name's password.
  private func beginAttempt(_ name: String) throws(StorageError) -> PasswordHash? {
    try writing { database in
      try LoginAttempts(of: name, at: self.clock(), in: database).begin()
      guard let person = try? AccountName(name).person(in: database) else { return nil }
      return try String.fetchOne(
        database, sql: "SELECT password FROM account WHERE person = ?", arguments: [person.number]
      ).map(PasswordHash.init(encoded:))
    }
  }

  /// Lets in who knows the password, unless it was changed since, or the account shut.
  private func accept(
    _ name: String, _ hash: PasswordHash, _ renewed: PasswordHash?, at now: Instant,
    in database: Database
  ) throws -> SignedIn {
    let person = try AccountName(name).person(in: database)
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT account.person, person.name, account.role, account.disabled
        FROM account JOIN person ON person.id = account.person
        WHERE account.person = ? AND account.password = ?
        """,
      arguments: [person?.number, hash.encoded])
    guard let row else { throw StorageError.account(.wrongPassword) }
    guard !(row["disabled"] as Bool) else { throw StorageError.account(.disabled) }
    try database.execute(
      sql: "UPDATE account SET signed_in = ?, password = ? WHERE person = ?",
      arguments: [now.iso, (renewed ?? hash).encoded, row["person"] as Int64])
    return SignedIn(
      person: PersonID(number: row["person"]), name: row["name"],
      role: Role(rawValue: row["role"]) ?? .viewer)
  }
}
