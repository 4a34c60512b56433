public import ResonanzModel

/// A quote as a person picks it.
public struct QuoteDraft: Sendable, Equatable {
  public var statement: Int
  /// In Unicode scalars of the statement's current text; never cuts a character in two.
  public var span: TextSpan
  /// What the person saw there; where the statement has another text by now, nothing is quoted. Nil:
  /// whatever stands there.
  public var words: String?
  /// The theme or measure that it is evidence for.
  public var target: TargetID
  /// What a public quote leaves out, in scalars of the span.
  public var omissions: [TextSpan]
  /// What colleagues should know of it; blank is none.
  public var note: String?

  public init(
    statement: Int, span: TextSpan, words: String? = nil, target: TargetID,
    omissions: [TextSpan] = [], note: String? = nil
  ) {
    self.statement = statement
    self.span = span
    self.words = words
    self.target = target
    self.omissions = omissions
    self.note = note
  }
}

/// What a person changes about a quote; what is nil stays.
public struct QuoteChange: Sendable, Equatable {
  /// All that a public quote leaves out, in scalars of what it covers.
  public var omissions: [TextSpan]?
  /// Its note; blank takes it away.
  public var note: String?

  public init(omissions: [TextSpan]? = nil, note: String? = nil) {
    self.omissions = omissions
    self.note = note
  }
}

/// Which quotes are asked for; what is nil doesn't matter.
public struct QuoteFilter: Sendable, Equatable {
  public var number: Int?
  public var statement: Int?
  public var target: TargetID?
  /// Slug.
  public var consultation: String?
  /// Whether its words are lost.
  public var isLost: Bool?
  /// Whether it may be published.
  public var isPublic: Bool?

  public init(
    number: Int? = nil, statement: Int? = nil, target: TargetID? = nil,
    consultation: String? = nil, isLost: Bool? = nil, isPublic: Bool? = nil
  ) {
    self.number = number
    self.statement = statement
    self.target = target
    self.consultation = consultation
    self.isLost = isLost
    self.isPublic = isPublic
  }
}
