import Foundation
import ResonanzModel

/// Decimals as a language writes them.
enum DecimalText {
  /// With the language's marks, rounded half away from zero as spreadsheets do: `1.234,5`.
  static func text(_ value: Double, places: Int, in language: Language) -> String {
    let scaled = (value.magnitude / step(places: places)).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15 else { return String(value) }
    let digits = Int(scaled)
    let unit = Int(pow(10, Double(places)))
    let fraction = String(digits % unit)
    let zeros = String(repeating: "0", count: max(0, places - fraction.count))
    let mark = language == .german ? "," : "."
    let sign = value < 0 && digits > 0 ? "-" : ""
    return sign + (digits / unit).grouped(in: language)
      + (places > 0 ? mark + zeros + fraction : "")
  }

  /// One in the last place.
  static func step(places: Int) -> Double { pow(10, -Double(places)) }
}
