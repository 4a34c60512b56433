public import ResonanzModel

/// A document as plain text for a terminal, a file or a printer.
public struct TextRenderer {
  private let language: Language
  private let width: Int?
  private let style: TextStyle

  /// - Parameters:
  ///   - language: of the document.
  ///   - width: columns of the terminal; nil for no limit.
  public init(language: Language, width: Int? = 100, style: TextStyle = .plain) {
    self.language = language
    self.width = width
    self.style = style
  }

  /// The whole document, with a newline at its end.
  public func text(of document: Document) -> String {
    var lines = wrapped(document.title.singleLine, to: width).map { style.bold($0) }
    var follows = false
    for block in document.writtenBlocks {
      // What stands under a heading stands right under it.
      if !follows { lines.append("") }
      lines += self.lines(of: block)
      switch block {
      case .part, .heading, .subheading: follows = true
      default: follows = false
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of block: Document.Block) -> [String] {
    switch block {
    case .part(let text): lines(ofPart: text.singleLine)
    case .heading(let text), .subheading(let text):
      wrapped(text.singleLine, to: width).map { style.bold($0) }
    case .paragraph(let text), .copyText(let text): wrapped(text.singleLine, to: width)
    case .lines(let texts): texts.flatMap { wrapped($0.singleLine, to: width) }
    case .list(let texts): texts.flatMap { hanging($0.singleLine, behind: "• ") }
    case .table(let table): lines(of: table)
    case .chart(let chart):
      wrapped(chart.title.singleLine, to: width).map { style.bold($0) }
        + TextTable(chart.table, width: width, style: style).lines
    case .quotation(let quotation): lines(of: quotation)
    case .signs(let signs): lines(of: signs)
    }
  }

  private func lines(of table: DocumentTable) -> [String] {
    table.textColumns.isEmpty
      ? TextTable(table, width: width, style: style).lines
      : WordTable(table, width: width, style: style).lines
  }

  private func lines(ofPart title: String) -> [String] {
    let lines = wrapped(title, to: width)
    let rule = String(repeating: "═", count: lines.map(\.displayWidth).max() ?? 0)
    return lines.map { style.bold($0) } + [rule]
  }

  /// Its own lines are kept: nothing of what was said is put together anew.
  private func lines(of quotation: Quotation) -> [String] {
    let said = quotation.quoted(in: language)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return said.flatMap { hanging(String($0).singleLine, behind: "  ") }
      + hanging("– " + quotation.attribution.singleLine, behind: "    ")
  }

  private func lines(of signs: [Document.Sign]) -> [String] {
    let signWidth = signs.map(\.sign.displayWidth).max() ?? 0
    return signs.flatMap { sign in
      hanging(sign.meaning.singleLine, behind: sign.sign.paddedRight(to: signWidth) + "  ")
    }
  }

  /// A text behind a mark, its further lines indented like its first.
  private func hanging(_ text: String, behind mark: String) -> [String] {
    let indent = String(repeating: " ", count: mark.displayWidth)
    return wrapped(text, to: width.map { max(12, $0 - indent.count) }).enumerated().map {
      ($0 == 0 ? mark : indent) + $1
    }
  }
}
