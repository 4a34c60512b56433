import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What was found, for people, with the words marked.
struct SearchText {
  let result: SearchResult
  let offset: Int
  /// Whether there are words by which hits are ranked.
  let isRanked: Bool
  let keywords: KeywordTitles

  /// - Parameter order: the one that was asked for.
  func print(ordered order: StatementOrder) {
    for hit in result.hits { Self.print(hit, keywords) }
    if order == .relevance, result.order == .latest, isRanked, result.count > 0 {
      Terminal.print(QueryHelp.unranked(in: language) + "\n")
    }
    let count = counted(result.count, ("Aussage", "Aussagen"), ("statement", "statements"))
    let shown = result.hits.count
    guard shown < result.count else {
      Terminal.print(Terminal.bold(count) + "\n")
      return
    }
    let range = shown == 0 ? "0" : "\(grouped(offset + 1))–\(grouped(offset + shown))"
    let next = offset + shown
    let more =
      shown > 0 && next < result.count
      ? words("; weiter mit --offset \(next)", "; go on with --offset \(next)") : ""
    let page = words("\(count), gezeigt \(range)", "\(count), shown \(range)")
    Terminal.print(Terminal.bold(page + more) + "\n")
  }

  /// One of them, as a block of lines.
  static func print(_ hit: SearchHit, _ keywords: KeywordTitles) {
    let facts = [
      hit.consultation, hit.group, hit.received.map { String($0.prefix(10)) } ?? "",
      hit.state.title(in: language), hit.tags.joined(separator: " "),
      hit.keywords.map { keywords.title($0) }.joined(separator: ", "),
    ].filter { !$0.isEmpty }
    Terminal.print(Terminal.bold("\(hit.statement)") + "  " + facts.joined(separator: " · ") + "\n")
    let lines = marked(hit).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines { Terminal.print("    \(line)\n") }
    Terminal.print("\n")
  }

  /// Bold on a terminal, between asterisks elsewhere.
  private static func marked(_ hit: SearchHit) -> String {
    let (start, end) = Terminal.style == .ansi ? ("\u{1B}[1;33m", "\u{1B}[0m") : ("*", "*")
    var result = String.UnicodeScalarView()
    var marks = hit.marks[...]
    for (position, scalar) in hit.text.unicodeScalars.enumerated() {
      if let mark = marks.first, mark.lowerBound == position {
        result.append(contentsOf: start.unicodeScalars)
      }
      result.append(scalar)
      if let mark = marks.first, mark.upperBound == position + 1 {
        result.append(contentsOf: end.unicodeScalars)
        marks = marks.dropFirst()
      }
    }
    return String(result)
  }
}
