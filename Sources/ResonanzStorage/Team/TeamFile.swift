import Foundation
import GRDB
import Migrations
import ResonanzModel

/// The file beside an archive that knows its people, as SQLite opens it. It keeps SQLite's own journal
/// and not a write-ahead log, since the server and the command line write it at the same time, and the
/// SQLite of many systems can damage a log that two connections fold in at once (fixed in 3.51.3).
enum TeamFile {
  /// `jena.resonanz` → `jena.resonanz-team`.
  static func path(ofArchive archive: String) -> String { archive + "-team" }

  /// Opens it, makes it where it isn't there, and brings it up to date.
  ///
  /// - Throws: `newer` where a newer program wrote it.
  static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    var migrator = DatabaseMigrator()
    for migration in Migration.team {
      migrator.registerMigration(migration.name) { try $0.execute(sql: migration.sql) }
    }
    let applied = try queue.read(migrator.appliedIdentifiers)
    guard applied.isSubset(of: migrator.migrations) else {
      throw StorageError.newer(
        path: path, version: applied.count, known: migrator.migrations.count)
    }
    if applied.count == migrator.migrations.count { return queue }
    do {
      try migrator.migrate(queue)
    } catch {
      // Another process may have done it at the same moment.
      guard try queue.read(migrator.hasCompletedMigrations) else { throw error }
    }
    return queue
  }

  /// The number of a person of exactly this name, given now where there is none. A number is random, so
  /// that a file that was lost and begun anew never gives one that somebody had.
  static func person(named name: String, in database: Database) throws -> PersonID {
    try database.execute(
      sql: "INSERT INTO person (id, name) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
      arguments: [Int64.random(in: 1...(1 << 53)), name])
    let id = try Int64.fetchOne(
      database, sql: "SELECT id FROM person WHERE name = ?", arguments: [name])
    return PersonID(number: id ?? 0)
  }

  /// Takes the file from those who are neither its owner nor of its group, since password hashes can be
  /// guessed at in peace by whoever has them.
  static func hide(_ path: String) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = (attributes?[.posixPermissions] as? NSNumber)?.uint16Value, mode & 0o007 != 0
    else { return }
    // Where that is not allowed, whoever owns the file has decided who reads it.
    try? FileManager.default.setAttributes(
      [.posixPermissions: NSNumber(value: mode & ~0o007)], ofItemAtPath: path)
  }
}
