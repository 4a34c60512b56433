import GRDB
public import ResonanzModel

extension Accounts {
  /// Makes a token for a machine.
  ///
  /// - Returns: its secret, which is told nowhere else.
  /// - Throws: `badName`, `tokenExists`; `accountExists` where a person has the name.
  public func addToken(_ name: String, role: Role) throws(StorageError) -> String {
    let name = try AccountName(name)
    let secret = Secret.tokenPrefix + Secret.fresh()
    try writing { database in
      let person = try name.person(in: database) ?? TeamFile.person(named: name.text, in: database)
      try self.refuseTaken(person, name.text, in: database)
      try database.execute(
        sql: "INSERT INTO token (person, role, hash, made) VALUES (?, ?, ?, ?)",
        arguments: [
          person.number, role.rawValue, Secret.hash(secret).blob, self.clock().iso,
        ])
    }
    TeamFile.hide(path)
    return secret
  }

  /// Revokes a token; what was done with it stays in the history.
  ///
  /// - Throws: `unknownToken`.
  public func removeToken(_ name: String) throws(StorageError) {
    let name = try AccountName(name)
    try writing { database in
      if let person = try name.person(in: database) {
        try database.execute(
          sql: "DELETE FROM token WHERE person = ?", arguments: [person.number])
        if database.changesCount > 0 { return }
      }
      throw StorageError.account(.unknownToken(name.text))
    }
  }

  /// All tokens, by name.
  public func tokens() throws(StorageError) -> [APIToken] {
    try reading(without: []) { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT token.person, person.name, token.role, token.made, token.used
          FROM token JOIN person ON person.id = token.person ORDER BY person.name
          """
      ).map { row in
        APIToken(
          person: PersonID(number: row["person"]), name: row["name"],
          role: Role(rawValue: row["role"]) ?? .viewer, made: Instant(iso: row["made"] as String),
          used: (row["used"] as String?).flatMap { Instant(iso: $0) })
      }
    }
  }

  /// Whose token it is; nil where it was revoked, or never was.
  public func machine(_ secret: String) throws(StorageError) -> SignedIn? {
    let hash = Secret.hash(secret)
    let now = clock()
    let row = try reading(without: nil) { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT token.person, person.name, token.role, token.used
          FROM token JOIN person ON person.id = token.person WHERE token.hash = ?
          """,
        arguments: [hash.blob])
    }
    guard let row else { return nil }
    let used = (row["used"] as String?).flatMap { Instant(iso: $0) }
    if used.map({ now.milliseconds - $0.milliseconds >= Self.seenPrecision }) ?? true {
      try writing { database in
        try database.execute(
          sql: "UPDATE token SET used = ? WHERE hash = ?", arguments: [now.iso, hash.blob])
      }
    }
    return SignedIn(
      person: PersonID(number: row["person"]), name: row["name"],
      role: Role(rawValue: row["role"]) ?? .viewer)
  }
}
