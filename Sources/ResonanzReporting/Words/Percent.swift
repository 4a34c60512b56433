/// The one rule by which shares become whole per cent, wherever people read them.
///
/// Rounded half away from zero, as spreadsheets do; but what is more than nothing is never `0 %`, and what
/// is less than all never `100 %`: 99.96 % of the work is 99 %, since something is left of it. So whole
/// per cents of one table need not add up to 100.
public enum Percent {
  /// Parts of a per cent below which two shares are the same: what computing with fractions leaves behind.
  private static let precision = 1e9

  /// - Parameter share: from 0 to 1.
  public static func whole(_ share: Double) -> Int {
    // 57 of 200 are 28.499999999999996 %, computed, and 28.5 %.
    let percent = (share * 100 * precision).rounded() / precision
    let rounded = Int(percent.rounded(.toNearestOrAwayFromZero))
    return percent > 0 && percent < 100 ? min(99, max(1, rounded)) : rounded
  }

  /// A part in whole per cent; nil of nothing.
  public static func whole(_ part: Int, of whole: Int) -> Int? {
    whole > 0 ? self.whole(Double(part) / Double(whole)) : nil
  }
}
