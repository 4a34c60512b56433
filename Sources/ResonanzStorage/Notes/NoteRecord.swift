import ResonanzModel

/// What a note is on.
public struct NoteSubject: Sendable, Hashable {
  /// A statement; with a target, its tag to that one.
  public let statement: Int?
  public let target: TargetID?

  /// - Returns: nil where neither is named.
  public init?(statement: Int? = nil, target: TargetID? = nil) {
    if statement == nil, target == nil { return nil }
    self.statement = statement
    self.target = target
  }
}

/// What a colleague should know. Internal: no report quotes it.
public struct NoteRecord: Sendable, Equatable {
  /// Stays the same when its text changes.
  public let number: Int
  public let statement: Int?
  /// The theme, measure or keyword that it is on, or whose tag it is on.
  public let target: String?
  /// Number of the quote that it is on.
  public let quote: Int?
  /// Nil where it was erased.
  public let text: String?
  /// When this text was written, and by whom.
  public let event: EventStamp
  public let person: PersonID
}
