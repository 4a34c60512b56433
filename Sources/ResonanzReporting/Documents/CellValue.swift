public import ResonanzModel

/// What a figure of a table is, beside how it is written.
public enum CellValue: Sendable, Equatable {
  case integer(Int)
  /// - Parameter places: digits behind the decimal mark, as it is written.
  case decimal(Double, places: Int)
  /// 0.25 is written as 25 %.
  case share(Double, places: Int)
  case date(CalendarDate)

  /// As a length or a shade that can be drawn; nil for days.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value, _), .share(let value, _): value
    case .date: nil
    }
  }
}
