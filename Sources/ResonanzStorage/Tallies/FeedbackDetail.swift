public import ResonanzModel

/// Three months of a year.
public struct Quarter: Sendable, Hashable, Comparable {
  public let year: Int
  /// 1…4.
  public let number: Int

  /// Nil for quarters that do not exist.
  public init?(year: Int, number: Int) {
    guard CalendarDate(year: year, month: 1, day: 1) != nil, (1...4).contains(number) else {
      return nil
    }
    self.year = year
    self.number = number
  }

  /// From `2016-Q3`, exactly so.
  init?(text: String) {
    let parts = text.split(separator: "-Q").map { Int($0) }
    guard parts.count == 2, let year = parts[0], let number = parts[1] else { return nil }
    self.init(year: year, number: number)
  }

  /// `2016-Q3`.
  public var name: String { "\(firstDay.iso.prefix(4))-Q\(number)" }

  /// Of its first month.
  public var firstDay: CalendarDate { CalendarDate(year: year, month: number * 3 - 2, day: 1)! }

  /// Of its third month.
  public var lastDay: CalendarDate {
    let day = number == 1 || number == 4 ? 31 : 30
    return CalendarDate(year: year, month: number * 3, day: day)!
  }

  /// The one after it.
  public var next: Quarter? {
    number < 4 ? Quarter(year: year, number: number + 1) : Quarter(year: year + 1, number: 1)
  }

  public static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

/// Of what else the statements on a theme or measure speak.
public struct KeywordFigures: Sendable, Equatable {
  /// Its identity.
  public let slug: String
  /// As of the point that was asked for.
  public let title: String
  /// Of statements that have both the keyword and a tag to the theme or measure.
  public let figures: Figures
  /// Of a keyword below the theme or measure: statements that have it and no tag to that, so that they
  /// are no feedback on it.
  public let elsewhere: Int

  public init(slug: String, title: String, figures: Figures, elsewhere: Int = 0) {
    self.slug = slug
    self.title = title
    self.figures = figures
    self.elsewhere = elsewhere
  }
}

/// What stands behind the figures of one theme or measure: when it was said, with which stance by which
/// group, and which keywords go with it.
public struct FeedbackDetail: Sendable, Equatable {
  /// By the quarter in which the statements came in; one that is missing has none.
  public var byQuarter: [Quarter: Figures]
  /// Of statements that nobody knows when they came in.
  public var undated: Figures
  /// Statements by slug of the group and stance, of measures only; what is missing has none.
  public var stances: [String: [Stance: Int]]
  /// Its own keywords, those without statements too, and any other that its statements have; most
  /// statements first.
  public var keywords: [KeywordFigures]

  public init(
    byQuarter: [Quarter: Figures] = [:], undated: Figures = .zero,
    stances: [String: [Stance: Int]] = [:], keywords: [KeywordFigures] = []
  ) {
    self.byQuarter = byQuarter
    self.undated = undated
    self.stances = stances
    self.keywords = keywords
  }
}

/// All that was said in one consultation: what its figures must be read against.
public struct ConsultationBase: Sendable, Equatable {
  public let slug: String
  public let title: String
  public var base: GroupBase

  public init(slug: String, title: String, base: GroupBase) {
    self.slug = slug
    self.title = title
    self.base = base
  }
}
