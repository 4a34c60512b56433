import Foundation
import GRDB
public import ResonanzModel

extension Archive {
  /// Writes the first event of a new archive.
  func begin(with catalogue: Catalogue, by person: PersonID) throws(StorageError) {
    try writing { database in
      var key = [UInt8](repeating: 0, count: 32)
      RandomBytes.fill(&key)
      try database.execute(
        sql: "INSERT INTO archive (id, uuid, identity_key) VALUES (1, ?, ?)",
        arguments: [UUID().uuidString, key.blob])
      let event = try OpenEvent.begin(.begin, by: person, at: clock(), in: database)
      try CatalogueRecorder(database: database, event: event.number).write(catalogue)
      var digest = EventDigest()
      try digest.read(CatalogueRecorder.digestParts, of: event.number, in: database)
      try event.finish(statements: 0, digest: digest, in: database)
    }
  }

  /// The catalogue as of a point.
  ///
  /// - Parameter includesRetired: whether what is retired by then is in it, marked so; what another
  ///   measure follows is not.
  public func catalogue(
    asOf point: Point = .now, includesRetired: Bool = false
  ) throws(StorageError) -> Catalogue {
    try reading { database in
      let event = try database.event(at: point)
      return try StoredCatalogue(database: database, event: event)
        .catalogue(includesRetired: includesRetired)
    }
  }

  /// What can be named in a file or a command now.
  public func vocabulary() throws(StorageError) -> Vocabulary {
    try reading { try $0.currentCatalogue().vocabulary() }
  }

  /// What bringing the catalogue up to another would change; nothing is written. What that one says of
  /// retired themes and measures is passed over: they stay as they are.
  ///
  /// - Throws: `catalogue` where it can't be brought up to that one.
  public func changes(to catalogue: Catalogue) throws(StorageError) -> [CatalogueChange] {
    try reading { try changes(to: catalogue, in: $0) }
  }

  private func changes(
    to catalogue: Catalogue, in database: Database
  ) throws -> [CatalogueChange] {
    let current = try database.currentCatalogue().catalogue()
    do {
      return try CatalogueChange.changes(from: current, to: catalogue.current)
    } catch {
      throw StorageError.catalogue(error)
    }
  }

  /// Brings the catalogue up to another: one event, in which no tag is lost. Tags of a renamed or
  /// merged measure go over to the one that follows it; the statements of a split one are queued again.
  ///
  /// - Returns: what changed; nothing is written where that is nothing.
  @discardableResult
  public func updateCatalogue(
    to catalogue: Catalogue, by person: PersonID
  ) throws(StorageError) -> [CatalogueChange] {
    try writing { database in
      let changes = try changes(to: catalogue, in: database)
      guard !changes.isEmpty else { return [] }
      let event = try OpenEvent.begin(.updateCatalogue, by: person, at: clock(), in: database)
      try CatalogueRecorder(database: database, event: event.number).write(catalogue.current)
      let succession = Succession(database: database, event: event.number)
      let statements = try succession.follow(changes)
      var digest = EventDigest()
      try digest.read(
        CatalogueRecorder.digestParts + Succession.followingParts, of: event.number, in: database)
      try digest.readTouched(Succession.digestParts, of: event.number, in: database)
      try Counts(database: database).recount()
      try event.finish(statements: statements, digest: digest, in: database)
      return changes
    }
  }
}
