import Foundation
import GRDB
import Migrations

/// The people of an archive, in a file of their own beside it (`jena.resonanz` → `jena.resonanz-team`),
/// so that the archive can be handed on without names.
public struct Team: Sendable {
  private let path: String

  /// The team of the archive at a path; made when the first person is.
  public init(archive path: String) {
    self.path = path + "-team"
  }

  /// The number of a person of this name, given now where there is none. A number is random, so that a
  /// file that was lost and begun anew never gives one that somebody had.
  ///
  /// - Throws: what is wrong with the file.
  public func person(named name: String) throws(StorageError) -> PersonID {
    try Archive.translating(path) {
      try open().write { database in
        try database.execute(
          sql: "INSERT INTO person (id, name) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
          arguments: [Int64.random(in: 1...(1 << 53)), name])
        let id = try Int64.fetchOne(
          database, sql: "SELECT id FROM person WHERE name = ?", arguments: [name])
        return PersonID(number: id ?? 0)
      }
    }
  }

  /// Names by number; none where the file isn't there.
  public func names() throws(StorageError) -> [PersonID: String] {
    guard FileManager.default.fileExists(atPath: path) else { return [:] }
    return try Archive.translating(path) {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      let rows = try DatabaseQueue(path: path, configuration: configuration).read { database in
        try Row.fetchAll(database, sql: "SELECT id, name FROM person")
      }
      return Dictionary(uniqueKeysWithValues: rows.map { (PersonID(number: $0[0]), $0[1]) })
    }
  }

  private func open() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    var migrator = DatabaseMigrator()
    for migration in Migration.team {
      migrator.registerMigration(migration.name) { try $0.execute(sql: migration.sql) }
    }
    try migrator.migrate(queue)
    return queue
  }
}
