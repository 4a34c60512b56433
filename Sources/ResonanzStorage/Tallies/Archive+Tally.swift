import GRDB
public import ResonanzModel

extension Archive {
  /// The feedback on every theme or every measure: the one way to count. Of everything, as of now,
  /// it reads the kept counts; any other question counts the tags that held then.
  ///
  /// - Throws: `unknownMilestone`, `unknownEvent`, `unknownConsultation`.
  public func tally(
    _ kind: TargetKind, filter: TallyFilter = TallyFilter(), asOf point: Point = .now
  ) throws(StorageError) -> Tally {
    try reading { database in
      try database.tally(kind, filter: filter, event: try database.event(at: point))
    }
  }

  /// The feedback on every theme and on every measure of one count, for what needs both: under a filter or
  /// as of a point, two tallies would cost twice the tags.
  ///
  /// - Throws: `unknownMilestone`, `unknownEvent`, `unknownConsultation`.
  public func tallies(
    filter: TallyFilter = TallyFilter(), asOf point: Point = .now
  ) throws(StorageError) -> Tallies {
    try reading { database in
      let event = try database.event(at: point)
      return try database.tallyAssembly(filter: filter, event: event)
        .tallies(asOf: try database.stamp(of: event))
    }
  }

  /// A milestone of the process.
  ///
  /// - Throws: `unknownMilestone`, with those that there are.
  public func milestone(_ slug: String) throws(StorageError) -> Milestone {
    try reading { try $0.milestone(slug) }
  }

  /// Last event before a point, so that whoever asks for one before the first can be warned; and the
  /// first event of the archive.
  public func events(around point: Point) throws(StorageError) -> (last: Int, first: EventStamp) {
    try reading { database in
      let first = try Int64.fetchOne(database, sql: "SELECT min(number) FROM event") ?? 0
      return (Int(try database.event(at: point)), try database.stamp(of: first))
    }
  }
}

extension Database {
  /// The feedback on every theme or every measure as of an event.
  func tally(_ kind: TargetKind, filter: TallyFilter, event: Int64) throws -> Tally {
    try tallyAssembly(filter: filter, event: event).tally(kind, asOf: try stamp(of: event))
  }

  /// What was counted as of an event, for themes and measures alike.
  fileprivate func tallyAssembly(filter: TallyFilter, event: Int64) throws -> TallyAssembly {
    let counted =
      if filter == TallyFilter(), event == (try lastEvent()) {
        try KeptTally(database: self).counted()
      } else {
        try CountedTally(database: self, event: event, filter: filter).counted()
      }
    return TallyAssembly(
      reader: StoredCatalogue(database: self, event: event), counted: counted)
  }
}

/// What was counted, by the archive's own numbers.
struct Counted {
  struct Key: Hashable {
    let target: Int64
    let group: Int64
  }

  /// By target (themes with what their measures got, and the totals) and group.
  var figures: [Key: Figures] = [:]
  /// Statements by measure and stance.
  var stances: [Int64: [Stance: Int]] = [:]
  /// By group.
  var base: [Int64: GroupBase] = [:]
  /// Statements of the base that are erased by now.
  var erasedSince = 0
}
