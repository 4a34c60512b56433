import ResonanzModel

/// A document as slides in pandoc's model, exactly one for each part: what it says and a quote on the left, its
/// figures on the right. What has no room is cut, and it is said that it is. Before them are the title and an
/// overview, and behind them what all was made from.
struct PandocDeck {
  let pages: [DeckPage]
  private let document: Document
  private let words: DeckWords
  /// Widths of the columns of each table that is on them, in letters.
  private(set) var tables: [[Int]] = []

  init(_ document: Document, words: DeckWords) {
    self.document = document
    self.words = words
    pages = DeckPages(document, in: DeckRoom(medium: .slide), words: words, isTitled: false).pages
  }

  /// What is drawn on them.
  var charts: [Chart] { pages.flatMap(\.shown).compactMap(\.chart) }

  /// What all of it says in a sentence, and as of when: below the title, since the overview may have room for its
  /// figures alone.
  private var subtitle: [String] {
    let start = document.blocks.prefix { if case .part = $0 { false } else { true } }
    guard document.blocks.contains(where: \.isPart) else { return [] }
    let sentence = start.lazy.compactMap { block -> String? in
      switch block {
      case .paragraph(let text), .copyText(let text): text
      default: nil
      }
    }.first
    let lines = start.lazy.compactMap { block -> [String]? in
      if case .lines(let lines) = block { lines } else { nil }
    }.first
    return (sentence.map { [$0] } ?? []) + (lines ?? [])
  }

  /// Of the letters of each slide, in points; the first has the title, and what stands below it.
  var sizes: [Double?] {
    [subtitle.isEmpty ? nil : 16] + pages.map(\.size) + (document.stampLines.isEmpty ? [] : [10])
  }

  /// The slides as JSON, for which every heading of the first level begins one.
  ///
  /// - Parameter version: of pandoc's model, as the program itself says it.
  mutating func json(pictures: ChartPictures, version: JSONValue) -> JSONValue {
    var blocks: [JSONValue] = []
    for page in pages {
      blocks.append(PandocElement.heading(1, page.title))
      blocks += content(of: page, pictures)
    }
    if !document.stampLines.isEmpty {
      blocks.append(PandocElement.heading(1, words.madeFrom))
      blocks += PandocDocument.texts(of: .lines(document.stampLines), in: words.language)
    }
    return PandocDocument.json(
      title: document.title, subtitle: subtitle, blocks: blocks, in: words.language,
      version: version)
  }

  private mutating func content(of page: DeckPage, _ pictures: ChartPictures) -> [JSONValue] {
    let note: [Document.Block] = page.isCut ? [.paragraph(words.cut(page.title))] : []
    let shown = page.shown.compactMap { figure($0, pictures) }
    // A wide table has the slide to itself.
    let said = (page.said + (shown.isEmpty || !page.said.isEmpty ? note : [])).flatMap {
      Self.text(of: $0, in: words.language)
    }
    if shown.isEmpty { return said }
    if said.isEmpty { return shown }
    return [PandocElement.columns([("50%", said), ("50%", shown)])]
  }

  private static func text(
    of block: Document.Block, in language: Language
  ) -> [JSONValue] {
    switch block {
    case .heading(let text), .subheading(let text):
      [PandocElement.paragraph(PandocElement.strong(text))]
    case .copyText(let text): [PandocElement.paragraph(PandocElement.strong(text))]
    default: PandocDocument.texts(of: block, in: language)
    }
  }

  private mutating func figure(_ block: Document.Block, _ pictures: ChartPictures) -> JSONValue? {
    guard let table = block.table else { return nil }
    if let chart = block.chart, let picture = pictures[chart] {
      return PandocElement.paragraph([
        PandocElement.picture(picture.name, described: chart.title, width: "100%")
      ])
    }
    let shown = PandocTable(table, hasColors: false)
    tables.append(shown.widths)
    return shown.block(room: PandocTable.portrait)
  }
}

extension Document.Block {
  var chart: Chart? { if case .chart(let chart) = self { chart } else { nil } }
}
