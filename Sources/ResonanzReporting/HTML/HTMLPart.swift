extension HTMLRenderer {
  /// The look of reports as CSS, for pages that they are a part of.
  public static var styleSheet: String { HTMLStyle.sheets.joined(separator: "\n") + "\n" }

  /// What is in a document as elements, to stand in a page below its heading of the first level. The page needs
  /// ``styleSheet``; what a report was made from is left out, since a page is made anew whenever it is looked at.
  ///
  /// - Parameter prefix: of the names of its elements, which are one of a kind on the page.
  public func part(of document: Document, prefix: String = "s") -> String {
    let blocks = document.stampLines.isEmpty ? document.blocks : Array(document.blocks.dropLast())
    let outline = HTMLOutline(of: blocks, prefix: prefix)
    let textures = blocks.contains(where: \.hasSeries) ? SeriesTexture.definitions : []
    let lines =
      textures + outline.html(words)
      + HTMLBlocks.html(of: blocks, title: document.title, outline: outline, words: words)
    return lines.joined(separator: "\n") + "\n"
  }
}
