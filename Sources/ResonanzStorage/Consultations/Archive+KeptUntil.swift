import GRDB
public import ResonanzModel

extension Archive {
  /// Says until when what was said in a consultation is to be kept. Nothing is erased by itself then.
  ///
  /// - Parameter day: the last one; nil: nobody says.
  /// - Returns: whether it was otherwise before; where it was not, nothing was written.
  /// - Throws: `unknownConsultation`.
  @discardableResult
  public func setKeptUntil(
    _ day: CalendarDate?, of consultation: String, by person: PersonID
  ) throws(StorageError) -> Bool {
    try deciding { database, _ in
      let id = try database.consultation(consultation)
      let known = try String.fetchOne(
        database, sql: "SELECT kept_until FROM consultation WHERE id = ?", arguments: [id])
      if known == day?.iso { return .rollBack(false) }
      let event = try OpenEvent.begin(.setKeptUntil, by: person, at: clock(), in: database)
      try database.execute(
        sql: "UPDATE consultation SET kept_until = ? WHERE id = ?", arguments: [day?.iso, id])
      // No digest covers the day, which a source file may have given it.
      try event.finish(statements: 0, digest: EventDigest(), in: database)
      return .commit(true)
    }
  }
}
