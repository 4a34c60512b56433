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

  /// Counted now from the tags, whatever the kept counts say.
  init(counting archive: Archive) throws {
    func tally(_ kind: TargetKind) throws -> Tally {
      try archive.reading { database in
        let event = try database.lastEvent()
        let counted = try CountedTally(database: database, event: event, filter: TallyFilter())
          .counted()
        let reader = StoredCatalogue(database: database, event: event)
        return try TallyAssembly(reader: reader, counted: counted)
          .tally(kind, asOf: try database.stamp(of: event))
      }
    }
    themes = try tally(.theme)
    measures = try tally(.measure)
  }
}
