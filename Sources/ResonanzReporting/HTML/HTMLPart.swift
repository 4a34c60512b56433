extension HTMLRenderer {
  /// The look of reports as CSS, for pages that they are a part of.
  public static var styleSheet: String { HTMLStyle.sheets.joined(separator: "\n") + "\n" }

  /// What is in a document as elements, to stand in a page below its heading of the first level. The page needs
  /// ``styleSheet``; what a report was made from is left out, since a page is made anew whenever it is looked at.
  ///
  /// - Parameters:
  ///   - prefix: of the names of its elements, which are one of a kind on the page.
  ///   - address: where what a part leads to is to be seen; nil where the page leads nowhere.
  public func part(
    of document: Document, prefix: String = "s", address: ((DocumentLink) -> String)? = nil
  ) -> String {
    let whole = document.stampLines.isEmpty ? document.blocks : Array(document.blocks.dropLast())
    // Where figures lead to their statements themselves, no commands for a shell are needed.
    let blocks = address == nil ? whole : whole.withoutCommands
    let outline = HTMLOutline(of: blocks, prefix: prefix)
    let textures = blocks.contains(where: \.hasSeries) ? SeriesTexture.definitions : []
    let lines =
      textures + outline.html(words)
      + HTMLBlocks.html(
        of: blocks, title: document.title, outline: outline, words: words, address: address)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension [Document.Block] {
  /// The same without the sections that list searches as commands: heading, aid and table.
  fileprivate var withoutCommands: [Document.Block] {
    var blocks: [Document.Block] = []
    for block in self {
      if case .table(let table) = block, table.listsCommands {
        if case .paragraph = blocks.last { blocks.removeLast() }
        if case .heading = blocks.last { blocks.removeLast() }
      } else {
        blocks.append(block)
      }
    }
    return blocks
  }
}
