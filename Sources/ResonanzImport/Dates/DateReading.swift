/// What a cell says about when something came in.
enum DateReading: Equatable {
  /// The source has no date.
  case none
  /// A day, or a local time of which the day is kept: `2016-09-14`.
  case day(String)
  /// A time that is known in UTC: `2016-09-14T16:22:07Z`.
  case instant(String)
  /// Written as a date, but there is no such day or time.
  case impossible
  /// Day and month cannot be told apart.
  case ambiguous
  /// No date at all.
  case unreadable

  /// What is stored; nil for everything but a day and an instant.
  var stored: String? {
    switch self {
    case .day(let text), .instant(let text): text
    default: nil
    }
  }
}
