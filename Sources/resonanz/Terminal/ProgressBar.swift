import Foundation

/// A line on standard error that shows how far long work is; nothing where that is no terminal.
final class ProgressBar {
  private let title: String
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?
  /// Work that is done before this is not worth a bar.
  private static let patience = Duration.milliseconds(300)
  private static let redraw = Duration.milliseconds(100)

  init(_ title: String, isQuiet: Bool = false) {
    self.title = title
    isShown = Terminal.isError && !isQuiet
  }

  /// - Parameters:
  ///   - rows: what is done, as people count it.
  ///   - done: what is done of `total`, in bytes.
  func show(rows: Int, done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let now = ContinuousClock.now
    guard now - start > Self.patience, lastDrawn.map({ now - $0 > Self.redraw }) ?? true else {
      return
    }
    let line = ProgressLine(
      title: title, rows: rows, share: Double(done) / Double(total),
      seconds: (now - start) / .seconds(1))
    draw(line.text(width: Terminal.errorWidth))
  }

  func show(_ step: String) {
    if isShown { draw("\(title): \(step) …") }
  }

  func finish() {
    if isShown, lastDrawn != nil { Terminal.draw("\r\u{1B}[K") }
    lastDrawn = nil
  }

  private func draw(_ line: String) {
    lastDrawn = ContinuousClock.now
    Terminal.draw("\r\u{1B}[K\(line)")
  }
}
