import ResonanzModel

/// A document in pandoc's model, to become one for Word.
struct PandocDocument {
  private let language: Language
  /// Whether the pages are laid out here; else as the template has them.
  private let hasPages: Bool
  private let pictures: ChartPictures
  private var isParted = false

  init(in language: Language, hasPages: Bool, pictures: ChartPictures = ChartPictures()) {
    self.language = language
    self.hasPages = hasPages
    self.pictures = pictures
  }

  /// The document as JSON, each of its parts on a page of its own.
  ///
  /// - Parameter version: of pandoc's model, as the program itself says it.
  mutating func json(of document: Document, version: JSONValue) -> JSONValue {
    isParted = document.blocks.contains(where: \.isPart)
    let parts = Self.parts(of: document)
    var blocks: [JSONValue] = []
    for (index, part) in parts.enumerated() {
      blocks += part.flatMap { self.blocks(of: $0, isWide: Self.isWide(part)) }
      if index < parts.count - 1 { blocks.append(pageEnd(isWide: Self.isWide(part))) }
    }
    return Self.json(title: document.title, blocks: blocks, in: language, version: version)
  }

  /// Whether the last page, which the reference lays out, is wider than high.
  static func endsWide(_ document: Document) -> Bool {
    parts(of: document).last.map { isWide($0) } ?? false
  }

  /// What is before the first part, and each part with its title.
  private static func parts(of document: Document) -> [[Document.Block]] {
    var parts: [[Document.Block]] = [[]]
    for block in document.blocks {
      if block.isPart, parts.last?.isEmpty == false { parts.append([]) }
      parts[parts.count - 1].append(block)
    }
    return parts
  }

  /// A part turns the page where one of its tables needs more room.
  private static func isWide(_ part: [Document.Block]) -> Bool {
    part.compactMap(\.table).contains {
      PandocTable($0, hasColors: true).widths.reduce(0, +) > PandocTable.portrait
    }
  }

  private func pageEnd(isWide: Bool) -> JSONValue {
    let xml =
      hasPages
      ? "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
        + WordPage.section(isLandscape: isWide) + "</w:pPr>"
      : "<w:r><w:br w:type=\"page\"/></w:r>"
    return PandocElement.raw("<w:p>\(xml)</w:p>", isBlock: true)
  }

  /// - Parameter subtitle: lines below the title.
  static func json(
    title: String, subtitle: [String] = [], blocks: [JSONValue], in language: Language,
    version: JSONValue
  ) -> JSONValue {
    func meta(_ inlines: [JSONValue]) -> JSONValue {
      PandocElement.element("MetaInlines", .array(inlines))
    }
    let code = language == .german ? "de-DE" : "en-GB"
    let lines = subtitle.enumerated().flatMap { index, line in
      (index == 0 ? [] : [PandocElement.element("LineBreak")]) + PandocElement.text(line)
    }
    return .object([
      .init("pandoc-api-version", version),
      .init(
        "meta",
        .object(
          [
            .init("title", meta(PandocElement.text(title))),
            .init("lang", meta([PandocElement.element("Str", .string(code))])),
          ] + (lines.isEmpty ? [] : [.init("subtitle", meta(lines))]))),
      .init("blocks", .array(blocks)),
    ])
  }

  private mutating func blocks(of block: Document.Block, isWide: Bool) -> [JSONValue] {
    let room = isWide && hasPages ? PandocTable.landscape : PandocTable.portrait
    switch block {
    case .part(let text): return [PandocElement.heading(1, text)]
    case .heading(let text): return [PandocElement.heading(isParted ? 2 : 1, text)]
    case .subheading(let text): return [PandocElement.heading(isParted ? 3 : 2, text)]
    case .table(let table): return [PandocTable(table, hasColors: true).block(room: room)]
    case .chart(let chart): return figures(of: chart, room: room)
    default: return Self.texts(of: block, in: language)
    }
  }

  /// What is read, and no figures.
  static func texts(of block: Document.Block, in language: Language) -> [JSONValue] {
    switch block {
    case .paragraph(let text): [PandocElement.paragraph(PandocElement.text(text))]
    case .copyText(let text):
      [
        PandocElement.styled(
          "Resonanz Satz", [PandocElement.paragraph(PandocElement.text(text))])
      ]
    case .lines(let texts): [PandocElement.lines(texts.map(PandocElement.text))]
    case .list(let texts): [PandocElement.list(texts)]
    case .signs(let signs):
      [
        PandocElement.lines(
          signs.map {
            PandocElement.strong($0.sign) + PandocElement.text("  " + $0.meaning)
          })
      ]
    case .quotation(let quotation):
      [
        PandocElement.quote([
          PandocElement.paragraph(PandocElement.text(quotation.quoted(in: language))),
          PandocElement.paragraph(PandocElement.text("– " + quotation.attribution)),
        ])
      ]
    case .part, .heading, .subheading, .table, .chart: []
    }
  }

  private mutating func figures(of chart: Chart, room: Int) -> [JSONValue] {
    let title = PandocElement.paragraph(PandocElement.strong(chart.title))
    let table = PandocTable(chart.table, hasColors: true).block(room: room)
    guard let picture = pictures[chart] else { return [title, table] }
    // As wide as the text, unless it were higher than the page then.
    let width = min(16, 21 / picture.ratio)
    let drawn = PandocElement.picture(
      picture.name, described: picture.description, width: SVG.number(width) + "cm")
    return [title, PandocElement.paragraph([drawn]), table]
  }
}

extension Document.Block {
  var isPart: Bool { if case .part = self { true } else { false } }
}
