public import ResonanzModel
public import ResonanzStorage

/// How far the team is, for the team (Stand der Bearbeitung). Says nothing about single colleagues but
/// to oneself.
public struct ProgressReport: Sendable, Equatable {
  /// What the archive says.
  public let progress: Progress
  /// Which of the waiting statements come first.
  public let order: WaitingOrder

  /// The figures as a report.
  public init(of progress: Progress, by order: WaitingOrder = .imported) {
    self.progress = progress
    self.order = order
  }

  /// Of all consultations together.
  public var total: WorkDone { progress.consultations.map(\.total).reduce(WorkDone(), +) }

  /// Of one source group, by its slug, over all consultations.
  public func total(of group: String) -> WorkDone {
    progress.consultations.compactMap { $0.byGroup[group] }.reduce(WorkDone(), +)
  }

  /// The groups that said something.
  public var groups: [SourceGroup] {
    progress.groups.filter { total(of: $0.slug).statements > 0 }
  }
}
