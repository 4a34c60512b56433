/// The answers to one question, in the accepted rows.
public struct QuestionFigures: Sendable, Equatable {
  public let question: String
  public let answers: Int
}

/// The answers of one source group, in the accepted rows.
public struct GroupFigures: Sendable, Equatable {
  /// Slug of the group.
  public let group: String
  public let answers: Int
}

/// What was taken of an attribute, in the accepted rows.
public struct AttributeFigures: Sendable, Equatable {
  public let name: String
  /// How many different values.
  public var values: Int
  /// How many rows have one.
  public var rows: Int
}

/// Values of a column that were not kept, in the accepted rows.
public struct DroppedFigures: Sendable, Equatable {
  /// Header of the column.
  public let column: String
  public let reason: DroppedValue.Reason
  public let count: Int
}

/// What others thought of the statements, in the accepted rows.
public struct VoteFigures: Sendable, Equatable {
  /// Statements of which the source counts votes.
  public var statements = 0
  public var supporting = 0
  public var opposing = 0
}

/// The keywords in the accepted rows.
public struct KeywordUseFigures: Sendable, Equatable {
  /// How many different ones.
  public var keywords = 0
  /// How often one of them stands at a statement.
  public var uses = 0
}
