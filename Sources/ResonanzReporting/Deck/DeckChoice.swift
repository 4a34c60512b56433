/// What of a part is shown on one page: what it says; its first quote; its first chart, else its first table. All
/// of it is in the report.
struct DeckChoice {
  /// On the left.
  var said: [Document.Block] = []
  /// On the right.
  var shown: [Document.Block] = []

  /// - Parameter quotesAreSaid: whether the quote stands below what is said, instead of above the figures.
  init(of blocks: [Document.Block], quotesAreSaid: Bool) {
    var heading: Document.Block?
    var quote: Document.Block?
    let hasChart = blocks.contains(where: \.isChart)
    for (place, block) in blocks.enumerated() {
      let next = place + 1 < blocks.count ? blocks[place + 1] : nil
      let isOfHidden = place > 0 && blocks[place - 1].isTable && !shown.contains(blocks[place - 1])
      switch block {
      case .part: break
      case .heading(let title), .subheading(let title): heading = .heading(title)
      case .quotation: quote = quote ?? block
      case .chart where !holdsFigures: shown.append(block)
      case .table where !holdsFigures && !hasChart: shown.append(block)
      case .signs where shown.last?.isTable == true:
        if quotesAreSaid { said.append(block) } else { shown.append(block) }
      case .chart, .table, .signs: break
      // It introduces a table that is not shown, or says how to read one.
      case .paragraph where next?.isTable == true && (hasChart || holdsFigures): heading = nil
      case .paragraph where isOfHidden: heading = nil
      case .paragraph, .lines, .list, .copyText:
        // A heading stands where something of what is below it does.
        if let heading { said.append(heading) }
        heading = nil
        said.append(block)
      }
    }
    guard let quote else { return }
    guard quotesAreSaid else {
      shown.insert(quote, at: 0)
      return
    }
    // What was said goes before what is planned.
    let place = said.firstIndex { if case .copyText = $0 { true } else { false } }
    said.insert(quote, at: place.map { $0 + 1 } ?? said.count)
  }

  /// Whether one side has all the width: a wide table, or what stands alone.
  var needsWidth: Bool {
    let hasWideTable = shown.contains {
      if case .table(let table) = $0 { table.headings.count > 4 } else { false }
    }
    return hasWideTable || shown.isEmpty || said.isEmpty
  }

  private var holdsFigures: Bool { shown.contains { $0.isTable || $0.isChart } }
}

extension Document.Block {
  var isTable: Bool { if case .table = self { true } else { false } }

  var isChart: Bool { if case .chart = self { true } else { false } }

  var isSigns: Bool { if case .signs = self { true } else { false } }

  var isHeading: Bool { if case .heading = self { true } else { false } }
}
