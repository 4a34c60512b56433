import ResonanzModel

/// A document as slides in pandoc's model: one for each part or heading, and as many more as its texts and
/// figures need. Nothing is left out.
struct PandocSlides {
  private let language: Language
  private let pictures: ChartPictures
  /// Widths of the columns of each table that is on them, in letters.
  private(set) var tables: [[Int]] = []
  private var slides: [JSONValue] = []
  private var title = ""
  /// How many slides have this title.
  private var count = 0
  private var texts: [JSONValue] = []
  private var length = 0

  /// As much as can be read on one slide, in characters; a block counts as one line at least.
  private static let fullSlide = 520
  private static let halfSlide = 330
  private static let line = 60

  init(in language: Language, pictures: ChartPictures = ChartPictures()) {
    self.language = language
    self.pictures = pictures
  }

  /// The slides as JSON, for which every heading of the first level begins one.
  ///
  /// - Parameter version: of pandoc's model, as the program itself says it.
  mutating func json(of document: Document, version: JSONValue) -> JSONValue {
    let isParted = document.blocks.contains(where: \.isPart)
    title = language == .german ? "Überblick" : "Overview"
    for block in document.blocks { add(block, isParted: isParted) }
    flush()
    return PandocDocument.json(
      title: document.title, blocks: slides, in: language, version: version)
  }

  private mutating func add(_ block: Document.Block, isParted: Bool) {
    switch block {
    case .part(let text): begin(text)
    case .heading(let text) where !isParted: begin(text)
    case .heading(let text), .subheading(let text):
      // What a heading is of stands on the same slide.
      if length > Self.halfSlide { flush() }
      append([PandocElement.paragraph(PandocElement.strong(text))], length: text.count)
    case .table(let table): add(table)
    case .chart(let chart): add(chart)
    default: for piece in pieces(of: block) { append(piece.0, length: piece.1) }
    }
  }

  // MARK: - Texts

  /// Long lists go on on the next slide.
  private func pieces(of block: Document.Block) -> [([JSONValue], Int)] {
    func split(_ texts: [String], _ block: ([String]) -> Document.Block) -> [([JSONValue], Int)] {
      stride(from: 0, to: texts.count, by: 7).map { start in
        let part = Array(texts[start..<min(start + 7, texts.count)])
        return (
          PandocDocument.texts(of: block(part), in: language),
          part.map { max(Self.line, $0.count) }.reduce(0, +)
        )
      }
    }
    switch block {
    case .list(let texts): return split(texts) { .list($0) }
    case .lines(let texts): return split(texts) { .lines($0) }
    case .paragraph(let text), .copyText(let text):
      return [(PandocDocument.texts(of: .paragraph(text), in: language), text.count)]
    case .quotation(let quotation):
      return [(PandocDocument.texts(of: block, in: language), quotation.text.count + 2 * Self.line)]
    case .signs(let signs):
      return [(PandocDocument.texts(of: block, in: language), Self.line * signs.count)]
    case .part, .heading, .subheading, .table, .chart: return []
    }
  }

  private mutating func append(_ blocks: [JSONValue], length: Int) {
    let length = max(Self.line, length)
    if !texts.isEmpty, self.length + length > Self.fullSlide { flush() }
    texts += blocks
    self.length += length
  }

  // MARK: - Slides

  private mutating func begin(_ text: String) {
    flush()
    title = text
    count = 0
  }

  private mutating func slide(_ blocks: [JSONValue]) {
    count += 1
    slides.append(PandocElement.heading(1, count == 1 ? title : "\(title) (\(count))"))
    slides += blocks
  }

  private mutating func flush() {
    if !texts.isEmpty { slide(texts) }
    texts = []
    length = 0
  }

  // MARK: - Figures

  private mutating func add(_ table: DocumentTable) {
    let isSmall = table.headings.count <= 3 && table.rows.count <= 8
    let widths = PandocTable(table, hasColors: false).widths
    let pieces = SlidePieces(table, widths: widths).pieces
    tables += Array(repeating: widths, count: pieces.count)
    if !isSmall { flush() }
    for piece in pieces {
      let block = PandocTable(piece, hasColors: false).block(room: PandocTable.portrait)
      if isSmall { show(block) } else { slide([block]) }
    }
  }

  private mutating func add(_ chart: Chart) {
    if let picture = pictures[chart] {
      show(
        PandocElement.paragraph([
          PandocElement.picture(picture.name, described: chart.title, width: "100%")
        ]))
    }
    add(chart.table)
  }

  /// Beside what is said, where that leaves room.
  private mutating func show(_ figure: JSONValue) {
    guard !texts.isEmpty, length <= Self.halfSlide else {
      flush()
      return slide([figure])
    }
    slide([PandocElement.columns([("45%", texts), ("55%", [figure])])])
    texts = []
    length = 0
  }
}
