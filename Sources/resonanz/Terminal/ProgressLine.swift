import ResonanzReporting

/// How far long work is, in one line: a bar, the rows, how many a second, and the time that is left.
struct ProgressLine {
  let title: String
  let rows: Int
  /// From 0 to 1.
  let share: Double
  let seconds: Double
  private static let barWidth = 24

  /// No wider than a terminal: a line that wraps could not be drawn over. The bar goes first, then the
  /// end of the title.
  func text(width: Int) -> String {
    let tail = "\(Percent.whole(bounded)) %  \(figures)"
    for line in ["\(title) \(bar) \(tail)", "\(title) \(tail)"] where line.count < width {
      return line
    }
    let room = max(0, width - tail.count - 3)
    let line = room > 3 ? "\(title.prefix(room))… \(tail)" : tail
    return String(line.prefix(max(0, width - 1)))
  }

  private var bounded: Double { min(1, max(0, share)) }

  private var bar: String {
    let filled = Int(bounded * Double(Self.barWidth))
    return String(repeating: "█", count: filled)
      + String(repeating: "░", count: Self.barWidth - filled)
  }

  private var figures: String {
    let rate = Int(Double(rows) / max(0.001, seconds))
    let count = words("\(grouped(rows)) Zeilen", "\(grouped(rows)) rows")
    // At the very beginning nobody can tell how long it will take.
    guard bounded > 0.01 else { return "\(count), \(grouped(rate))/s" }
    let left = Self.time(seconds / bounded - seconds)
    return words(
      "\(count), \(grouped(rate))/s, noch \(left)", "\(count), \(grouped(rate))/s, \(left) left")
  }

  /// `40 s`, `3 min`, `1 h 20 min`.
  private static func time(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    if seconds < 100 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    return minutes < 100 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
