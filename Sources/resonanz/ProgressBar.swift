import Foundation

/// A line on standard error that shows how far long work is; nothing where that is no terminal.
final class ProgressBar {
  private let title: String
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?
  private static let width = 24
  /// Work that is done before this is not worth a bar.
  private static let patience = Duration.milliseconds(300)
  private static let redraw = Duration.milliseconds(100)

  init(_ title: String, isQuiet: Bool = false) {
    self.title = title
    isShown = Terminal.isError && !isQuiet
  }

  /// - Parameter detail: what is to be counted: rows.
  func show(rows: Int, done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let now = ContinuousClock.now
    guard now - start > Self.patience, lastDrawn.map({ now - $0 > Self.redraw }) ?? true else {
      return
    }
    lastDrawn = now
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * Double(Self.width))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    let seconds = max(0.001, (now - start) / .seconds(1))
    let rate = grouped(Int(Double(rows) / seconds))
    let left = share > 0.01 ? Int(seconds / share - seconds) : 0
    draw(
      words(
        "\(title) \(bar) \(Int(share * 100)) %  \(grouped(rows)) Zeilen, \(rate)/s, noch \(left) s",
        "\(title) \(bar) \(Int(share * 100)) %  \(grouped(rows)) rows, \(rate)/s, \(left) s left"))
  }

  func show(_ step: String) {
    if isShown { draw("\(title): \(step) …") }
  }

  func finish() {
    if isShown, lastDrawn != nil { Terminal.draw("\r\u{1B}[K") }
  }

  private func draw(_ line: String) {
    lastDrawn = ContinuousClock.now
    Terminal.draw("\r\u{1B}[K\(line)")
  }
}
