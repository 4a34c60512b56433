public import ResonanzModel

extension Archive {
  /// What stands behind the figures of themes or of measures, by slug; of the same statements as
  /// `tally`. Costs the tags of what is asked for.
  ///
  /// - Parameter slug: the only one that is asked for; nil: all of them.
  /// - Throws: `unknownTheme`, `unknownMeasure`, `unknownMilestone`, `unknownEvent`,
  ///   `unknownConsultation`.
  public func details(
    of kind: TargetKind, _ slug: String? = nil, filter: TallyFilter = TallyFilter(),
    asOf point: Point = .now
  ) throws(StorageError) -> [String: FeedbackDetail] {
    try reading { database in
      let event = try database.event(at: point)
      let only = try slug.map { try database.target(kind, $0) }
      return try DetailCount(
        tally: try .counted(database, asOf: event, filter), kind: kind,
        only: only
      ).details()
    }
  }

  /// All that was said in each consultation, in the order in which they came.
  ///
  /// - Throws: `unknownMilestone`, `unknownEvent`, `unknownConsultation`.
  public func consultationBases(
    filter: TallyFilter = TallyFilter(), asOf point: Point = .now
  ) throws(StorageError) -> [ConsultationBase] {
    try reading { database in
      let event = try database.event(at: point)
      let last = try database.lastEvent()
      let isKept = filter == TallyFilter() && event == last
      return try ConsultationCount(
        tally: try .counted(database, asOf: event, filter), isKept: isKept
      ).bases()
    }
  }
}
