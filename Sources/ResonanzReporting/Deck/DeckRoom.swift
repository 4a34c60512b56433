import ResonanzModel

/// How much room a page of a deck has, and how much of it a block takes: judged from the rules by which the page
/// is laid out, rather more than less.
struct DeckRoom {
  /// What a deck is shown as.
  enum Medium {
    /// A page of HTML, as it is printed on A4.
    case page
    /// A slide, as pandoc's own template lays it out.
    case slide
  }

  let medium: Medium
  /// Of the letters on the sides, in points, the largest first.
  var sizes: [Double] { medium == .page ? [15, 11.5, 9] : [16, 14, 12, 10] }

  /// Of a side, in points.
  func width(isWhole: Bool) -> Double {
    switch medium {
    // 267 mm between the margins, and 3 rem between the sides.
    case .page: isWhole ? 756 : 362
    // 9 and 4.4 inches, less the space inside.
    case .slide: isWhole ? 680 : 325
    }
  }

  /// Of the sides, in points.
  ///
  /// - Parameters:
  ///   - isFirst: whether it is the page with the document's title, and with these lines of a stamp.
  func height(title: String, isFirst: Bool, stamp: [String]) -> Double {
    switch medium {
    case .slide: return 260
    case .page:
      let size: Double = isFirst ? 34 : 24
      let titleLines = LineBreaking.lines(of: title, room: 756 / size)
      // 188 mm; the title, its rule and the space below it; the line at the foot, or the stamp.
      let rest = 533 - Double(titleLines) * size * 1.2 - 40
      guard isFirst else { return rest - 36 }
      let stampLines = stamp.reduce(0) { $0 + LineBreaking.lines(of: $1, room: 756 / 6.5) }
      return rest - 48 - Double(stampLines) * 6.5 * 1.5
    }
  }

  /// Lines of a table at the bottom of a side, or of a cut list, are no more than this.
  private var pitch: Double { medium == .page ? 1.4 : 1.25 }

  /// Between blocks, in em.
  private var gap: Double { medium == .page ? 0.65 : 0.25 }

  /// Of one block at a size, in points.
  func height(of block: Document.Block, size: Double, width: Double) -> Double {
    let room = width / size
    switch block {
    case .part: return 0
    case .heading(let text), .subheading(let text):
      let count = Double(LineBreaking.lines(of: text, room: room / 1.1))
      return size * (medium == .page ? count * 1.3 + 1 : count * pitch + gap)
    case .paragraph(let text): return self.lines([text], room, size)
    case .copyText(let text):
      return lines([text], (room - (medium == .page ? 1.8 : 0)) / 1.1, size)
        + (medium == .page ? 1.1 * size : 0)
    case .lines(let texts): return lines(texts, room, size)
    case .list(let texts): return lines(texts, room - 1.4, size) + Double(texts.count) * 0.2 * size
    case .signs(let signs):
      return lines(signs.map { $0.sign + " – " + $0.meaning }, room - 4, size)
    case .quotation(let quotation):
      // Larger letters, with a line at their side; below them who said it.
      return lines([quotation.text], (room - 1.2) / 1.15, size * 1.15)
        + lines([quotation.attribution], room - 1.2, size)
    case .chart(let chart): return height(of: chart, size: size, width: width)
    case .table(let table): return height(of: table, size: size, width: width)
    }
  }

  /// Points of a text that is cut after so many lines, of which a block holds as many as are asked for.
  func lineHeight(of block: Document.Block, size: Double) -> Double {
    if case .quotation = block { return size * 1.15 * pitch }
    return size * pitch
  }

  private func lines(_ texts: [String], _ room: Double, _ size: Double) -> Double {
    let count = texts.reduce(0) { $0 + LineBreaking.lines(of: $1, room: room) }
    return size * (Double(count) * pitch + gap)
  }

  private func height(of chart: Chart, size: Double, width: Double) -> Double {
    // A picture is made smaller until it has room.
    if medium == .slide { return 0 }
    let figure = ChartFigure(chart, id: "", words: HTMLWords(language: .german))
    let title = lines([chart.title], width / size / 1.1, size)
    let names = figure.keyNames.reduce(0) { $0 + LineBreaking.width(of: $1.name) + 3.5 }
    let keyLines = (names * size * 0.875 / width).rounded(.up)
    // 96 pixels are 72 points.
    return title + figure.height * 0.75 + keyLines * size * 1.5 + size * 3.5
      + (chart.kind == .heatMap ? 2 * size * 1.4 : 0)
  }

  private func height(of table: DocumentTable, size: Double, width: Double) -> Double {
    let letters = PandocTable(table, hasColors: false).widths
    let sum = Double(letters.reduce(0, +))
    // As large as `SlideTables` makes them.
    let size = medium == .page ? size * 0.85 : min(16, max(8, 18 * 62 * width / 630 / sum))
    let padding = medium == .page ? 0.55 * size : 4
    // Columns of figures take what they need, and those of words share the rest.
    let isWords = letters.indices.map { table.isText($0) }
    let figures = zip(letters, isWords).reduce(0) { $0 + ($1.1 ? 0 : Double($1.0) * 0.62 * size) }
    let wordColumns = Double(isWords.count { $0 })
    let room = max(8, (width - figures) / max(1, wordColumns) / size - 1)
    func height(_ cells: [String]) -> Double {
      let counts = cells.enumerated().map { column, text in
        LineBreaking.lines(
          of: text, room: isWords[column] ? room : Double(letters[column]) * 0.62)
      }
      return Double(counts.max() ?? 1) * size * pitch + padding
    }
    return height(table.headings) + size
      + table.rows.reduce(0) { sum, row in
        switch row {
        case .entry(let mark, let cells):
          sum + height([mark + (cells.first?.text ?? "")] + cells.dropFirst().map(\.text))
        case .total(let cells): sum + height(cells.map(\.text))
        case .section(let title):
          sum + Double(LineBreaking.lines(of: title, room: width / size)) * size * pitch + padding
            + size
        }
      }
  }
}
