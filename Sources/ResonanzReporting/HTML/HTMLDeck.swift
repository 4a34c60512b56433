/// A document as pages that are shown one after the other: the first says what it is about, and each part has
/// one.
struct HTMLDeck {
  let document: Document
  let words: HTMLWords
  private let sheets: [Sheet]

  /// What stands on one page.
  private struct Sheet {
    let title: String
    var blocks: [Document.Block]
  }

  init(_ document: Document, words: HTMLWords) {
    self.document = document
    self.words = words
    sheets = Self.sheets(of: document)
  }

  /// The whole page of HTML, with a newline at its end.
  var text: String {
    let shown = sheets.map(\.blocks).map { DeckChoice(of: $0) }
    let blocks = shown.flatMap { $0.said + $0.shown }
    let slides = zip(sheets, shown).enumerated().flatMap { index, sheet in
      html(of: sheet.1, title: sheet.0.title, number: index + 1)
    }
    return HTMLPage(
      title: document.title, language: words.language, styles: HTMLStyle.sheets + [DeckStyle.rules],
      hasTextures: blocks.contains(where: \.hasSeries)
    ).text(of: ["<main class=\"deck\">"] + slides + ["</main>"])
  }

  /// Where there are no parts, headings begin them.
  private static func sheets(of document: Document) -> [Sheet] {
    let blocks = document.stampLines.isEmpty ? document.blocks : Array(document.blocks.dropLast())
    let isParted = blocks.contains { if case .part = $0 { true } else { false } }
    var sheets = [Sheet(title: document.title, blocks: [])]
    for block in blocks {
      switch block {
      case .part(let title): sheets.append(Sheet(title: title, blocks: []))
      case .heading(let title) where !isParted: sheets.append(Sheet(title: title, blocks: []))
      default: sheets[sheets.count - 1].blocks.append(block)
      }
    }
    return sheets
  }

  private func html(of choice: DeckChoice, title: String, number: Int) -> [String] {
    let level = number == 1 ? 1 : 2
    let opening =
      "<section class=\"sheet\(number == 1 ? " first" : "") \(choice.size)\" aria-labelledby=\"p\(number)\">"
    return [opening, "<h\(level) id=\"p\(number)\">\(title.html)</h\(level)>"]
      + ["<div class=\"sides\(choice.needsWidth ? " one" : "")\">"]
      + side(choice.said, title: title, name: "p\(number)a", below: level)
      + side(choice.shown, title: title, name: "p\(number)b", below: level)
      + ["</div>"] + foot(number) + ["</section>"]
  }

  /// The first page has its title anyway; it says what all of it was made from.
  private func foot(_ number: Int) -> [String] {
    if number == 1 { return HTMLPage.stamp(document.stampLines) }
    return ["<p class=\"foot\">\(document.title.html) · \(number) / \(sheets.count)</p>"]
  }

  private func side(
    _ blocks: [Document.Block], title: String, name: String, below level: Int
  ) -> [String] {
    if blocks.isEmpty { return [] }
    return ["<div>"]
      + HTMLBlocks.html(
        of: blocks, title: title, outline: HTMLOutline(of: blocks, prefix: name, below: level),
        words: words, tables: .nowhere)
      + ["</div>"]
  }
}

/// What of a part is shown on one page: what it says, on the left; its first quote and its first chart, else
/// its first table, on the right. All of it is in the report.
struct DeckChoice {
  private(set) var said: [Document.Block] = []
  private(set) var shown: [Document.Block] = []
  /// Characters of all that is said, and of the longer side where that is longer.
  private var length = 0

  init(of blocks: [Document.Block]) {
    var heading: Document.Block?
    for block in blocks {
      switch block {
      case .part: break
      case .heading(let title), .subheading(let title): heading = .heading(title)
      case .quotation where !holdsQuote: shown.insert(block, at: 0)
      case .chart where !holdsFigures: shown.append(block)
      case .table(let table) where !holdsFigures && !Self.hasChart(blocks):
        shown.append(block)
        length = max(length, table.rows.count * 60)
      case .signs where shown.last?.isTable == true: shown.append(block)
      case .quotation, .chart, .table, .signs: break
      case .paragraph, .lines, .list, .copyText:
        // A heading stands where something of what is below it does.
        if let heading { said.append(heading) }
        heading = nil
        said.append(block)
        length += block.length
      }
    }
  }

  /// Whether one side has all the width: a wide table, or what stands alone.
  var needsWidth: Bool {
    let hasWideTable = shown.contains {
      if case .table(let table) = $0 { table.headings.count > 4 } else { false }
    }
    return hasWideTable || shown.isEmpty || said.isEmpty
  }

  /// So much that it must be written smaller to fit one page.
  var size: String { length > 1400 ? "full" : length > 700 ? "much" : "some" }

  private var holdsQuote: Bool {
    shown.contains { if case .quotation = $0 { true } else { false } }
  }

  private var holdsFigures: Bool {
    shown.contains { $0.isTable || $0.isChart }
  }

  private static func hasChart(_ blocks: [Document.Block]) -> Bool {
    blocks.contains(where: \.isChart)
  }
}

extension Document.Block {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }

  fileprivate var isChart: Bool { if case .chart = self { true } else { false } }

  /// Characters; a line of a list counts as a whole one of text at least.
  fileprivate var length: Int {
    switch self {
    case .paragraph(let text), .copyText(let text): text.count
    case .lines(let texts), .list(let texts): texts.map { max(60, $0.count) }.reduce(0, +)
    default: 0
    }
  }
}
