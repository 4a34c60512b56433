import Foundation
import GRDB

/// What FTS5's `highlight` puts around the words it found: random, so that no text has it of its own.
struct SearchMarks {
  private let open = "\u{1}\(UUID().uuidString)"
  private let close = "\u{2}\(UUID().uuidString)"

  var arguments: StatementArguments { ["open": open, "close": close] }

  /// Where the marked words stand in the text without marks, in Unicode scalars from 0.
  func ranges(in marked: String) -> [Range<Int>] {
    let pieces = Array(marked.unicodeScalars).split(
      separator: Array(open.unicodeScalars), omittingEmptySubsequences: false)
    var position = pieces[0].count
    return pieces.dropFirst().map { piece in
      let parts = piece.split(
        separator: Array(close.unicodeScalars), maxSplits: 1, omittingEmptySubsequences: false)
      let range = position..<position + parts[0].count
      position = range.upperBound + (parts.count > 1 ? parts[1].count : 0)
      return range
    }
  }
}
