/// The blocks of a document as elements of a page, one after the other.
struct HTMLBlocks {
  let words: HTMLWords
  let outline: HTMLOutline
  private var lines: [String] = []
  /// What a table is about that has no title of its own.
  private var caption: String
  private var isInPart = false
  /// Where the tables of charts stand.
  private let tables: ChartFigure.TablePlace
  /// Where what a part leads to is to be seen; nil where the page leads nowhere.
  private let address: ((DocumentLink) -> String)?

  private init(
    title: String, outline: HTMLOutline, words: HTMLWords, tables: ChartFigure.TablePlace,
    address: ((DocumentLink) -> String)?
  ) {
    self.address = address
    self.tables = tables
    caption = title
    self.outline = outline
    self.words = words
  }

  /// - Parameter title: of the document.
  static func html(
    of blocks: [Document.Block], title: String, outline: HTMLOutline, words: HTMLWords,
    tables: ChartFigure.TablePlace = .behind, address: ((DocumentLink) -> String)? = nil
  ) -> [String] {
    var page = HTMLBlocks(
      title: title, outline: outline, words: words, tables: tables, address: address)
    for index in blocks.indices {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      page.add(blocks[index], at: index, before: next)
    }
    page.closePart()
    return page.lines
  }

  private mutating func add(_ block: Document.Block, at index: Int, before next: Document.Block?) {
    switch block {
    case .part(let text): begin(text, id: outline.id(index))
    case .heading(let text): head(text, level: outline.level(ofHeadingAt: index), index)
    case .subheading(let text): head(text, level: outline.level(ofHeadingAt: index) + 1, index)
    case .paragraph(let text): lines.append("<p>\(text.html)</p>")
    case .lines(let texts):
      lines.append("<p class=\"lines\">\(texts.map(\.html).joined(separator: "<br>\n"))</p>")
    case .list(let texts):
      lines += ["<ul>"] + texts.map { "<li>\($0.html)</li>" } + ["</ul>"]
    case .table(let table):
      lines +=
        HTMLTable(table, caption: caption, language: words.language, address: address).html
    case .chart(let chart):
      let place: ChartFigure.TablePlace = next == .table(chart.table) ? .elsewhere : tables
      lines += ChartFigure(chart, id: outline.id(index), words: words, address: address).html(place)
    case .quotation(let quotation): lines += html(of: quotation)
    case .copyText(let text): lines += html(ofCopyText: text)
    case .signs(let signs): lines += html(of: signs)
    }
  }

  // MARK: - Parts and headings

  private mutating func begin(_ title: String, id: String) {
    closePart()
    isInPart = true
    caption = title
    lines.append("<section class=\"part\" aria-labelledby=\"\(id)\">")
    lines.append("<h2 id=\"\(id)\">\(title.html)</h2>")
  }

  private mutating func closePart() {
    if isInPart { lines.append("</section>") }
    isInPart = false
  }

  private mutating func head(_ text: String, level: Int, _ index: Int) {
    caption = text
    lines.append("<h\(level) id=\"\(outline.id(index))\">\(text.html)</h\(level)>")
  }

  // MARK: - Words

  /// Its own lines are kept. Its direction is its own too, whatever the language of the page.
  private func html(of quotation: Quotation) -> [String] {
    let said = quotation.quoted(in: words.language).split(omittingEmptySubsequences: false) {
      $0.isNewline
    }
    let origin = quotation.attribution.html
    let caption =
      if let address, let statement = quotation.statement {
        "<a href=\"\(address(.statement(statement)).html)\">\(origin)</a>"
      } else {
        origin
      }
    return [
      "<figure class=\"quote\">",
      "<blockquote dir=\"auto\"\(words.language.attribute(ofText: quotation.language))>"
        + said.map { String($0).html }.joined(separator: "<br>\n") + "</blockquote>",
      "<figcaption>\(caption)</figcaption>",
      "</figure>",
    ]
  }

  private func html(ofCopyText text: String) -> [String] {
    [
      "<figure class=\"copy\">", "<figcaption>\(words.toCopy)</figcaption>",
      "<p>\(text.html)</p>", "</figure>",
    ]
  }

  private func html(of signs: [Document.Sign]) -> [String] {
    ["<dl class=\"signs\">"]
      + signs.map { "<div><dt>\($0.sign.html)</dt><dd>\($0.meaning.html)</dd></div>" }
      + ["</dl>"]
  }
}
