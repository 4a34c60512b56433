extension HTMLRenderer {
  /// The look of reports as CSS, for pages that they are a part of.
  public static var styleSheet: String { HTMLStyle.sheets.joined(separator: "\n") + "\n" }

  /// What is in a document as elements, to stand in a page below its heading of the first level. The page needs
  /// ``styleSheet``; what a report was made from is left out, since a page is made anew whenever it is looked at.
  ///
  /// - Parameters:
  ///   - prefix: of the names of its elements, which are one of a kind on the page.
  ///   - address: where a search is to be seen; nil where the page leads nowhere.
  public func part(
    of document: Document, prefix: String = "s", address: ((StatementLink) -> String)? = nil
  ) -> String {
    let blocks = document.stampLines.isEmpty ? document.blocks : Array(document.blocks.dropLast())
    let outline = HTMLOutline(of: blocks, prefix: prefix)
    let textures = blocks.contains(where: \.hasSeries) ? SeriesTexture.definitions : []
    let lines =
      textures + outline.html(words)
      + HTMLBlocks.html(
        of: blocks, title: document.title, outline: outline, words: words, address: address)
    return lines.joined(separator: "\n") + "\n"
  }
}
