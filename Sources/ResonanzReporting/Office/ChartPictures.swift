/// Pictures of a document's charts, each in a file of its own; what has none is shown as its table.
struct ChartPictures {
  /// Of the charts in their order, as a path; nil where there is none.
  private let paths: [String?]
  private var next = 0

  init(_ paths: [String?] = []) { self.paths = paths }

  /// Of the next chart.
  mutating func take() -> String? {
    defer { next += 1 }
    return next < paths.count ? paths[next] : nil
  }
}
