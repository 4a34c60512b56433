import GRDB

extension Archive {
  /// The last import in force whose file's hash begins with these bytes, in whatever consultation.
  public func lastImport(hashBeginning bytes: [UInt8]) throws(StorageError) -> ImportRecord? {
    let number = try reading { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT number FROM import WHERE in_force = 1 AND substr(sha256, 1, ?) = ?
          ORDER BY number DESC LIMIT 1
          """,
        arguments: [bytes.count, bytes.blob])
    }
    return try number.map { number throws(StorageError) in try importRecord(number) }
  }
}
