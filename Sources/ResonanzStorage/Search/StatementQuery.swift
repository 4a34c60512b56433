public import ResonanzModel

/// Which statements are meant, among those that count: the one definition of which search, its total,
/// counts per filter value, bulk work and samples are all made, so that they cannot disagree.
///
/// People type one, and `Archive.readQuery` reads it; programs put one together.
public struct StatementQuery: Sendable, Equatable {
  /// What must be said, and what must not.
  public var words: SearchQuery
  /// All of them hold.
  public var conditions: [StatementCondition]

  public init(
    words: SearchQuery = SearchQuery(required: []), conditions: [StatementCondition] = []
  ) {
    self.words = words
    self.conditions = conditions
  }

  /// All that count.
  public static let all = StatementQuery()

  /// Whether its hits can be ranked by how they say its words; hidden ones can't.
  public var isRanked: Bool { !words.required.isEmpty && !isOfHidden }
}

/// Something that holds of a statement, or must not.
public struct StatementCondition: Sendable, Equatable {
  /// What a statement is asked about. Of several values any one is enough.
  public enum Property: Sendable, Equatable {
    /// Has a live tag to one of these, to a theme also by a measure that serves it.
    case tagged([TargetID])
    /// Has a live tag to anything of this kind, to a theme also by a measure that serves one; nil: to
    /// anything.
    case taggedToAny(TargetKind?)
    /// Has a tag to a measure with one of these stances; the measure is or serves one of `of`, unless
    /// that is empty.
    case stance([Stance], of: [TargetID])
    /// Has a live tag that one of these people gave.
    case taggedBy([PersonID])
    /// Has a live tag that a person gave, not an import.
    case taggedByAnyone
    /// Has an answer, as its submission may have, or a measure that it has a live tag to.
    case answered
    case group([GroupID])
    /// Slugs.
    case consultation([String])
    /// Numbers of questions.
    case question([Int])
    case received([ReceivedDays])
    /// `processed` is processed with a tag; without one there is a reason.
    case state([StatementState])
    case flag([StatementFlag])
    /// Of its submission, as it holds now.
    case consent([ConsentAnswer])
    /// As the source names it, in any case; `de` is `de-AT` too.
    case language([String])
    /// By the source's id of a known respondent, in whichever consultation, or by an organisation's name.
    case respondent([String])
    /// From a respondent that the archive can tell from others.
    case fromKnownRespondent
    /// Numbers of imports that brought it.
    case imported([Int])
    /// Numbers of statements; of none it never holds.
    case number([ClosedRange<Int>])
    /// Was hidden by a person. What is hidden does not count: only with this is it meant at all.
    case hidden
    /// Holds of all.
    case everything
  }

  public var property: Property
  /// Whether it must not hold.
  public var isExcluded: Bool

  public init(_ property: Property, isExcluded: Bool = false) {
    self.property = property
    self.isExcluded = isExcluded
  }
}

/// When something came in.
public enum ReceivedDays: Sendable, Equatable {
  /// From one day to another, both included; nil: without an end on that side.
  case between(CalendarDate?, CalendarDate?)
  /// Nobody knows.
  case unknown
}

/// In which order statements are shown.
public enum StatementOrder: String, Sendable, CaseIterable {
  /// Those first that say the words themselves, the best of them first; then those with other forms
  /// and compounds. Where too many say them, or no words are asked for, `latest`.
  case relevance
  /// Last received first, those without a date at the end.
  case newest
  /// First received first, those without a date at the end.
  case oldest
  /// By their number.
  case number
  /// By their number, the highest first.
  case latest
}
