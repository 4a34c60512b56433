public import ResonanzModel

/// A document as Markdown with the tables of GitHub's dialect.
public struct MarkdownRenderer {
  private let language: Language

  /// - Parameter language: of the document.
  public init(language: Language) {
    self.language = language
  }

  /// The whole document, with a newline at its end.
  public func text(of document: Document) -> String {
    let blocks = document.writtenBlocks.map { lines(of: $0).joined(separator: "\n") }
    return (["# " + escaped(document.title)] + blocks).joined(separator: "\n\n") + "\n"
  }

  private func lines(of block: Document.Block) -> [String] {
    switch block {
    case .part(let text): ["---", "", "# " + escaped(text)]
    case .heading(let text): ["## " + escaped(text)]
    case .subheading(let text): ["### " + escaped(text)]
    case .paragraph(let text), .copyText(let text): [escapedLine(text)]
    // Two spaces at the end of a line keep it a line.
    case .lines(let texts): [texts.map(escapedLine).joined(separator: "  \n")]
    case .list(let texts): texts.map { "- " + escapedLine($0) }
    case .table(let table): lines(of: table)
    case .chart(let chart): ["**\(escaped(chart.title))**", ""] + lines(of: chart.table)
    case .quotation(let quotation): lines(of: quotation)
    case .signs(let signs): signs.map { "- **\(escaped($0.sign))**: \(escaped($0.meaning))" }
    }
  }

  private func lines(of quotation: Quotation) -> [String] {
    let said = quotation.quoted(in: language)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return said.map { "> " + escapedLine(String($0)) + "  " }
      + ["> – " + escaped(quotation.attribution)]
  }

  private func lines(of table: DocumentTable) -> [String] {
    let columns = table.headings.count
    let rule = table.headings.indices.map { index in
      table.isText(index) ? " --- |" : " ---: |"
    }
    return [line(table.headings.map(escaped)), "|" + rule.joined()]
      + table.rows.map { line(cells(of: $0, columns: columns)) }
  }

  private func cells(of row: DocumentTable.Row, columns: Int) -> [String] {
    switch row {
    case .entry(let mark, let cells):
      let texts = cells.map { escaped($0.text) }
      let title = texts.prefix(1).map { mark.isEmpty ? $0 : "\(mark) \($0)" }
      return title + texts.dropFirst()
    case .section(let title):
      return [bold(escaped(title))] + [String](repeating: "", count: max(0, columns - 1))
    case .total(let cells):
      return cells.map { bold(escaped($0.text)) }
    }
  }

  private func bold(_ text: String) -> String { text.isEmpty ? "" : "**\(text)**" }

  private func line(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  /// A title is never taken for markup: not for a column's border, emphasis, code, a link or HTML.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text.singleLine {
      if "\\|*_`<>[]~#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// As `escaped`, where a line begins: `- …`, `+ …` and `3. …` would be lists there.
  private func escapedLine(_ text: String) -> String {
    let text = escaped(text)
    if text.hasPrefix("-") || text.hasPrefix("+") { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    let isNumbered = !digits.isEmpty && (rest.hasPrefix(".") || rest.hasPrefix(")"))
    return isNumbered ? digits + "\\" + rest : text
  }
}
