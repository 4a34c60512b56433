import GRDB
import ResonanzModel
import TestSupport

@testable import ResonanzStorage

/// The tallies of themes and of measures, as they are at one point.
struct EveryTally: Equatable {
  let themes: Tally
  let measures: Tally

  /// As the archive gives them.
  init(_ archive: Archive, asOf point: Point = .now) throws {
    themes = try archive.tally(.theme, asOf: point)
    measures = try archive.tally(.measure, asOf: point)
  }

  /// Whether all figures are the same, whatever was erased since.
  func isSame(as other: EveryTally) -> Bool {
    Self.isSame(themes, other.themes) && Self.isSame(measures, other.measures)
  }

  private static func isSame(_ one: Tally, _ other: Tally) -> Bool {
    guard one.asOf == other.asOf, one.rows == other.rows else { return false }
    return one.base == other.base && one.tagged == other.tagged
  }

  /// Counted now from the tags, whatever the kept counts say.
  init(counting archive: Archive) throws {
    self = try archive.reading { database in
      try EveryTally(counting: database, asOf: try database.lastEvent())
    }
  }

  /// Counted from the tags that held as of an event.
  init(counting database: Database, asOf event: Int64) throws {
    let counted = try CountedTally(database: database, event: event, filter: TallyFilter())
      .counted()
    let stamp = try database.stamp(of: event)
    let assembly = TallyAssembly(
      reader: StoredCatalogue(database: database, event: event), counted: counted)
    themes = try assembly.tally(.theme, asOf: stamp)
    measures = try assembly.tally(.measure, asOf: stamp)
  }
}
