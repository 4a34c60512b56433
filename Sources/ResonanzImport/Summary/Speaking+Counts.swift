import ResonanzModel
import ResonanzStorage

/// What summaries of files of every kind say alike.
extension Speaking {
  /// The numbers of the first ten: `3, 7, 12`; with an ellipsis where there are more.
  func list(_ found: NumberedStatements) -> String {
    let numbers = found.numbers.prefix(10).map(String.init)
    return numbers.joined(separator: ", ") + (found.count > numbers.count ? " …" : "")
  }

  /// Says something of what is counted; nil where that is nothing.
  func said(
    of count: Int, _ german: (one: String, many: String), _ english: (one: String, many: String),
    _ say: (_ counted: String) -> String
  ) -> String? {
    count == 0 ? nil : say(counted(count, german, english))
  }

  /// A line on what is counted; none where that is nothing.
  func sentence(
    _ count: Int, _ german: (one: String, many: String), _ english: (one: String, many: String),
    _ say: (_ counted: String) -> String
  ) -> [String] {
    said(of: count, german, english, say).map { ["  " + $0] } ?? []
  }

  /// A line on statements, with the numbers of the first ten of them.
  func sentence(
    _ found: NumberedStatements,
    _ german: (one: String, many: String) = ("Aussage", "Aussagen"),
    _ english: (one: String, many: String) = ("statement", "statements"),
    _ say: (_ statements: String, _ list: String) -> String
  ) -> [String] {
    sentence(found.count, german, english) { say($0, list(found)) }
  }

  /// A text in quotation marks, of which a hundred characters are shown.
  func quoted(_ text: String) -> String {
    let shown = text.excerpt(100)
    return words("„\(shown)“", "“\(shown)”")
  }

  /// `1.039 aufgenommen`; where the archive knew all that they say, `1.039 schon bekannt`, and where
  /// nothing is said in them, `1.039 gelesen`.
  func read(_ taken: Int, _ summary: ImportSummary) -> String {
    if taken == 0 || !summary.isEmpty {
      return words("\(grouped(taken)) aufgenommen", "\(grouped(taken)) taken")
    }
    return summary.unchanged > 0
      ? words("\(grouped(taken)) schon bekannt", "\(grouped(taken)) known already")
      : words("\(grouped(taken)) gelesen", "\(grouped(taken)) read")
  }

  /// `, 2 gelöscht und nicht wieder aufgenommen`; nothing where that is none.
  func erased(_ summary: ImportSummary) -> String {
    summary.skippedErased == 0
      ? ""
      : words(
        ", \(grouped(summary.skippedErased)) gelöscht und nicht wieder aufgenommen",
        ", \(grouped(summary.skippedErased)) erased and not taken again")
  }
}
