import GRDB
import Migrations

/// Runs the schema's history on an archive, by GRDB's migrator: each step in a transaction of its own
/// that also sets `user_version`.
enum Migrator {
  static func run(on queue: DatabaseQueue, upTo version: Int = Migration.all.count) throws {
    var migrator = DatabaseMigrator()
    for migration in Migration.all.prefix(version) {
      migrator.registerMigration(migration.name) { database in
        try database.execute(sql: migration.sql)
        try database.execute(sql: "PRAGMA user_version = \(migration.number)")
      }
    }
    try migrator.migrate(queue)
  }
}
