import GRDB

/// Any other program with SQLite in it, which checks no foreign keys.
enum PlainSQLite {
  static func run(_ sql: String, on path: String, foreignKeys: Bool = false) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = foreignKeys
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
  }

  static func integer(_ sql: String, on path: String) throws -> Int? {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    return try queue.inDatabase { try Int.fetchOne($0, sql: sql) }
  }
}
