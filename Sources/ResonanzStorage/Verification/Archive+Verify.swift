import GRDB

extension Archive {
  /// Holds the archive against itself. Reads all of it once for each check.
  ///
  /// - Parameter progress: is told of each check before it starts.
  public func verify(
    progress: (VerificationCheck) -> Void = { _ in }
  ) throws(StorageError) -> [VerificationResult] {
    try unchanged { () throws(StorageError) in
      try Self.translating(path) {
        try queue.inDatabase { database in
          // Not `read`, which forbids temporary tables too; a transaction all the same, so that every
          // check sees one state.
          try database.execute(sql: "BEGIN")
          defer { try? database.execute(sql: "ROLLBACK") }
          let verifier = Verifier(database: database)
          return try VerificationCheck.allCases.map { check in
            progress(check)
            return try verifier.run(check)
          }
        }
      }
    }
  }
}
