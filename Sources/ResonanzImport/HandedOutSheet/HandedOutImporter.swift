public import ResonanzStorage

/// What became of a sheet that was handed out and came back.
public struct HandedOutReport: Sendable {
  /// What it says, and what that changed.
  public enum Content: Sendable {
    case tags(TaggingSheetContent, TagSheetOutcome)
    case answers(AnswerSheetContent, AnswerSheetOutcome)
  }

  public let content: Content
  /// In whose name it was taken because the sheet says so; nil: in that of who imported it.
  public let colleague: String?

  /// The event; nil where nothing was new, and in a dry run.
  public var event: Int? {
    switch content {
    case .tags(_, let outcome): outcome.event
    case .answers(_, let outcome): outcome.event
    }
  }

  /// How many rows were not taken.
  public var rejected: Int {
    switch content {
    case .tags(let content, _): content.rejections.count
    case .answers(let content, _): content.rejections.count
    }
  }
}

/// Imports a sheet that was handed out and came back: it adds what was written into it, in the name of the
/// colleague who had it.
public struct HandedOutImporter {
  private let file: HandedOutFile
  private let team: Team
  private let person: PersonID
  private let isNamed: Bool
  private let isDryRun: Bool

  /// - Parameters:
  ///   - person: who imports it.
  ///   - isNamed: whether it was said who acts, which goes before the name in the sheet.
  public init(
    _ file: HandedOutFile, team: Team, by person: PersonID, isNamed: Bool, isDryRun: Bool
  ) {
    self.file = file
    self.team = team
    self.person = person
    self.isNamed = isNamed
    self.isDryRun = isDryRun
  }

  /// Nil where the file is no such sheet.
  public func run(into archive: Archive) throws -> HandedOutReport? {
    let colleague = isNamed ? nil : file.colleague
    if let tags = try file.tags(for: archive) {
      let outcome = try archive.addTags(tags.drafts, by: try author(colleague), isDryRun: isDryRun)
      return HandedOutReport(content: .tags(tags, outcome), colleague: colleague)
    }
    if let answers = try file.answers(for: archive) {
      let outcome = try archive.answer(
        answers.drafts, by: try author(colleague), isDryRun: isDryRun)
      return HandedOutReport(content: .answers(answers, outcome), colleague: colleague)
    }
    return nil
  }

  private func author(_ colleague: String?) throws(StorageError) -> PersonID {
    guard let colleague else { return person }
    return try team.person(named: colleague)
  }
}
