import GRDB
import ResonanzModel
import TestSupport

@testable import ResonanzStorage

extension Tallies {
  /// Whether all figures are the same, whatever was erased since.
  func isSame(as other: Tallies) -> Bool {
    Self.isSame(themes, other.themes) && Self.isSame(measures, other.measures)
  }

  private static func isSame(_ one: Tally, _ other: Tally) -> Bool {
    guard one.asOf == other.asOf, one.rows == other.rows else { return false }
    return one.base == other.base && one.tagged == other.tagged
  }

  /// Counted now from the tags, whatever the kept counts say.
  init(counting archive: Archive) throws {
    self = try archive.reading { database in
      try Tallies(counting: database, asOf: try database.lastEvent())
    }
  }

  /// Counted from the tags that held as of an event.
  init(counting database: Database, asOf event: Int64) throws {
    let counted = try CountedTally(database: database, event: event, filter: TallyFilter())
      .counted()
    let reader = StoredCatalogue(database: database, event: event)
    self = try TallyAssembly(reader: reader, counted: counted)
      .tallies(asOf: try database.stamp(of: event))
  }
}
