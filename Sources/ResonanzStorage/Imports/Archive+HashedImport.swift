import GRDB

extension Archive {
  /// The last import in force whose file's hash begins with these bytes, in whatever consultation.
  public func lastImport(hashBeginning bytes: [UInt8]) throws(StorageError) -> ImportRecord? {
    let number = try reading { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT number FROM import
          WHERE sha256 BETWEEN ?1 AND ?2 AND in_force = 1 ORDER BY number DESC LIMIT 1
          """,
        arguments: [
          bytes.blob, (bytes + [UInt8](repeating: 0xFF, count: 32 - bytes.count)).blob,
        ])
    }
    return try number.map { number throws(StorageError) in try importRecord(number) }
  }
}
