/// How far the work on a statement is.
public enum StatementState: String, Sendable, CaseIterable, Codable {
  /// Nobody has looked at it; it is in the queue.
  case open
  /// Looked at, and tagged.
  case processed
  /// Looked at; speaks of the concept as a whole.
  case wholeProcess = "whole-process"
  /// Looked at; says nothing ("k. A.").
  case noContent = "no-content"
  /// Looked at; belongs to no measure yet and may become one.
  case newProposal = "new-proposal"

  /// Whether it says why a processed statement has no tag.
  public var isReason: Bool { self != .open && self != .processed }

  /// What people read.
  public var title: Wording {
    switch self {
    case .open: Wording(german: "offen", english: "open")
    case .processed: Wording(german: "bearbeitet", english: "processed")
    case .wholeProcess: Wording(german: "zum Gesamtkonzept", english: "on the whole process")
    case .noContent: Wording(german: "ohne Inhalt", english: "no content")
    case .newProposal: Wording(german: "neuer Vorschlag", english: "new proposal")
    }
  }
}
