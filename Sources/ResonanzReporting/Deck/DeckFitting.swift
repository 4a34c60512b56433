import ResonanzModel

/// Cuts the blocks of a side until they have room: the highest first, each to no less than two lines or rows, and
/// only then whole blocks from the end. Of what is cut, it is said how much.
struct DeckFitting {
  let room: DeckRoom
  let size: Double
  let width: Double
  let words: DeckWords

  private static let least = 2

  func fit(_ blocks: [Document.Block], to height: Double) -> [Document.Block] {
    var parts = blocks.map { block in
      (whole: block, shown: block, units: units(of: block))
    }
    func total() -> Double { parts.reduce(0) { $0 + self.height(of: $1.shown) } }
    var excess = total() - height
    while excess > 0 {
      let cuttable = parts.indices.filter { parts[$0].units > Self.least }
      guard
        let index = cuttable.max(by: {
          self.height(of: parts[$0].shown) < self.height(of: parts[$1].shown)
        })
      else { break }
      // Half of it at most in one go, so that the highest of several are cut alike.
      let unit = max(1, self.height(of: parts[index].shown) / Double(parts[index].units))
      let wished = Int((excess / unit).rounded(.up))
      let taken = max(1, min(wished, parts[index].units / 2, parts[index].units - Self.least))
      parts[index].units -= taken
      parts[index].shown = cut(parts[index].whole, to: parts[index].units)
      excess = total() - height
    }
    while excess > 0, !parts.isEmpty {
      parts.removeLast()
      while parts.last?.shown.isHeading == true { parts.removeLast() }
      excess = total() - height
    }
    return parts.map(\.shown)
  }

  private func height(of block: Document.Block) -> Double {
    room.height(of: block, size: size, width: width)
  }

  /// Lines or rows that a block can be cut down from; 0 for what is not cut.
  private func units(of block: Document.Block) -> Int {
    switch block {
    case .paragraph, .copyText, .quotation, .lines, .list:
      Int(height(of: block) / room.lineHeight(of: block, size: size))
    case .table(let table): table.rows.count
    case .chart(let chart): chart.table.rows.count
    case .part, .heading, .subheading, .signs: 0
    }
  }

  private func cut(_ block: Document.Block, to units: Int) -> Document.Block {
    let letters = width / size
    switch block {
    case .paragraph(let text): return .paragraph(LineBreaking.cut(text, to: units, room: letters))
    case .copyText(let text): return .copyText(LineBreaking.cut(text, to: units, room: letters - 2))
    case .quotation(let quotation):
      let text = LineBreaking.cut(
        quotation.text, to: units - 1, room: (letters - 1.2) / 1.15, sign: " […]")
      return .quotation(
        Quotation(text, attribution: quotation.attribution, language: quotation.language))
    case .lines(let texts): return .lines(cut(texts, to: units, letters))
    case .list(let texts): return .list(cut(texts, to: units, letters - 1.4))
    case .table(let table): return .table(cut(table, to: units))
    case .chart(let chart):
      let rows = min(units, chart.table.rows.count)
      return .chart(
        Chart(
          chart.kind, title: words.first(rows, of: chart.table.rows.count, chart.title),
          table: first(rows, of: chart.table), colours: chart.colours,
          isDrawnOnly: chart.isDrawnOnly))
    default: return block
    }
  }

  private func cut(_ texts: [String], to lines: Int, _ room: Double) -> [String] {
    var kept: [String] = []
    var left = lines - 1
    for text in texts {
      let count = LineBreaking.lines(of: text, room: room)
      if count > left { break }
      kept.append(text)
      left -= count
    }
    if kept.isEmpty, let first = texts.first {
      kept.append(LineBreaking.cut(first, to: max(1, lines - 1), room: room))
    }
    let rest = texts.count - kept.count
    return kept + (rest > 0 ? [words.more(rest)] : [])
  }

  private func first(_ rows: Int, of table: DocumentTable) -> DocumentTable {
    var table = table
    table.rows = Array(table.rows.prefix(rows))
    return table
  }

  private func cut(_ table: DocumentTable, to rows: Int) -> DocumentTable {
    let rest = table.rows.count - rows + 1
    var cut = first(rows - 1, of: table)
    // A heading over nothing is none.
    while case .section? = cut.rows.last { cut.rows.removeLast() }
    cut.rows.append(.section(words.moreRows(rest)))
    return cut
  }
}
