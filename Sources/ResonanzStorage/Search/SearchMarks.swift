import Foundation
import GRDB

/// Finds where in some texts the words stand that a search found: FTS5's own `highlight`, over a small
/// index of those texts alone, so that a word's thousand compounds are not looked up in all texts once
/// more.
struct SearchMarks {
  // Random, so that no text has them of its own.
  private let open = "\u{1}\(UUID().uuidString)"
  private let close = "\u{2}\(UUID().uuidString)"

  /// For each text, in Unicode scalars from 0.
  ///
  /// - Parameter expression: in FTS5's language.
  func ranges(of expression: String, in texts: [String]) throws -> [[Range<Int>]] {
    var ranges = [[Range<Int>]](repeating: [], count: texts.count)
    try DatabaseQueue().inDatabase { database in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE page USING fts5 (
            text, tokenize = 'unicode61 remove_diacritics 2', detail = 'full')
          """)
      for (index, text) in texts.enumerated() {
        try database.execute(
          sql: "INSERT INTO page (rowid, text) VALUES (?, ?)", arguments: [index, text])
      }
      let rows = try Row.fetchAll(
        database, sql: "SELECT rowid, highlight(page, 0, ?, ?) FROM page WHERE page MATCH ?",
        arguments: [open, close, expression])
      for row in rows { ranges[row[0]] = self.ranges(marked: row[1]) }
    }
    return ranges
  }

  /// Where the marked words stand in the text without marks.
  private func ranges(marked: String) -> [Range<Int>] {
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
