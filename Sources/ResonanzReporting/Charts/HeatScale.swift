/// The shades that say how large a figure is beside others.
public enum HeatScale {
  /// How many there are.
  public static let steps = 5

  /// 1…5 by fifths of the largest figure; 0 for none.
  public static func step(of value: Double?, largest: Double) -> Int {
    guard let value, value > 0, largest > 0 else { return 0 }
    return min(steps, max(1, Int((value / largest * Double(steps)).rounded(.up))))
  }
}
