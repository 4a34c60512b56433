/// Cuts a table into pieces of which each has room on a slide, as equally full as they can be.
struct SlidePieces {
  private let table: DocumentTable
  /// Of the columns, in letters.
  private let widths: [Int]

  /// What a slide has below its title and the heading of the table, in points.
  private static let room = 310.0
  /// Above and below the text of a row.
  private static let margins = 4.0

  init(_ table: DocumentTable, widths: [Int]) {
    self.widths = widths
    var whole = table
    whole.rows = table.rows.flatMap { Self.broken($0, widths) }
    self.table = whole
  }

  /// At least one.
  var pieces: [DocumentTable] {
    let rows = rows(upTo: Self.room)
    guard rows.count > 1 else { return [table] }
    // As many slides, but none of them with a row that stands alone.
    let least = table.rows.map(height).reduce(0, +) / Double(rows.count)
    let limit = stride(from: least, to: Self.room, by: 10).first {
      self.rows(upTo: $0).count == rows.count
    }
    return self.rows(upTo: limit ?? Self.room).map { rows in
      var piece = table
      piece.rows = rows
      return piece
    }
  }

  /// A section's title stays with its first row.
  private func rows(upTo limit: Double) -> [[DocumentTable.Row]] {
    var pieces: [[DocumentTable.Row]] = [[]]
    var height = 0.0
    for row in table.rows {
      let own = self.height(row)
      if height + own > limit, let last = pieces.last, !last.isEmpty {
        var next: [DocumentTable.Row] = []
        if last.count > 1, case .section? = last.last {
          next = [pieces[pieces.count - 1].removeLast()]
        }
        pieces.append(next)
        height = next.map(self.height).reduce(0, +)
      }
      pieces[pieces.count - 1].append(row)
      height += own
    }
    return pieces
  }

  /// A row with more text than a slide has room for goes on in further rows, so that nothing is lost
  /// below the edge.
  private static func broken(_ row: DocumentTable.Row, _ widths: [Int]) -> [DocumentTable.Row] {
    guard case .entry(let mark, let cells) = row, cells.count <= widths.count else { return [row] }
    let most = Int((room - margins) / lineHeight(widths))
    let texts = cells.enumerated().map { column, cell in
      lines(cell.text, column, widths) > most
        ? parts(of: cell.text, letters: Double(most) * letters(column, widths) / slack)
        : [cell.text]
    }
    let count = texts.map(\.count).max() ?? 1
    guard count > 1 else { return [row] }
    return (0..<count).map { place in
      .entry(
        mark: place == 0 ? mark : "",
        cells.indices.map { column in
          let text = place < texts[column].count ? texts[column][place] : ""
          return texts[column].count == 1 && place == 0 ? cells[column] : DocumentTable.Cell(text)
        })
    }
  }

  /// Cut between words alone; a word that is longer stays whole.
  private static func parts(of text: String, letters: Double) -> [String] {
    var parts: [String] = []
    var filled = 0.0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let width = Double(String(word).displayWidth)
      if parts.isEmpty || filled + 1 + width > letters {
        parts.append(String(word))
        filled = width
      } else {
        parts[parts.count - 1] += " " + word
        filled += 1 + width
      }
    }
    return parts
  }

  /// Words leave a part of most lines empty.
  private static let slack = 1.15

  /// How many stand in a line of a column.
  private static func letters(_ column: Int, _ widths: [Int]) -> Double {
    let letters = widths.reduce(0, +)
    let across = Double(SlideTables.lettersAcross) * 18 / Double(SlideTables.size(letters: letters))
    let share = Double(column < widths.count ? widths[column] : 1) / Double(max(1, letters))
    return max(1, share * across)
  }

  private static func lines(_ text: String, _ column: Int, _ widths: [Int]) -> Int {
    max(1, Int((Double(text.displayWidth) * slack / letters(column, widths)).rounded(.up)))
  }

  private static func lineHeight(_ widths: [Int]) -> Double {
    Double(SlideTables.size(letters: widths.reduce(0, +))) * 1.2
  }

  /// In points, with as many lines as the fullest cell needs.
  private func height(_ row: DocumentTable.Row) -> Double {
    let lines = (row.cells ?? []).enumerated().map { Self.lines($1.text, $0, widths) }.max() ?? 1
    return Double(lines) * Self.lineHeight(widths) + Self.margins
  }
}
