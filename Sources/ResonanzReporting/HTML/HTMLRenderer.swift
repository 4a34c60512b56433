public import ResonanzModel

/// A document as one page of HTML that holds all it needs: it loads nothing, runs nothing, follows the
/// reader's choice of light or dark, and prints on A4.
public struct HTMLRenderer {
  /// How the parts of a document stand on a page.
  public enum Layout: Sendable {
    /// One after the other.
    case page
    /// Each on a page of its own, in landscape, as it is shown to a round: what it says, a quote and a chart.
    case deck
  }

  let words: HTMLWords
  private let layout: Layout

  /// - Parameter language: of the document, for who reads it out and for what the page says of itself.
  public init(language: Language, layout: Layout = .page) {
    words = HTMLWords(language: language)
    self.layout = layout
  }

  /// The whole page, with a newline at its end.
  public func text(of document: Document) -> String {
    switch layout {
    case .page: page(of: document)
    case .deck: HTMLDeck(document, words: words).text
    }
  }

  private func page(of document: Document) -> String {
    let stamp = document.stampLines
    let blocks = stamp.isEmpty ? document.blocks : Array(document.blocks.dropLast())
    let outline = HTMLOutline(of: blocks)
    let header =
      ["<a class=\"skip\" href=\"#report\">\(words.skip)</a>", "<header>"]
      + ["<h1>\(document.title.html)</h1>", "</header>"] + outline.html(words)
    let main =
      ["<main id=\"report\">"]
      + HTMLBlocks.html(
        of: blocks, title: document.title, outline: outline, words: words)
      + ["</main>"] + HTMLPage.stamp(stamp)
    return HTMLPage(
      title: document.title, language: words.language, styles: HTMLStyle.sheets,
      hasTextures: blocks.contains(where: \.hasSeries)
    ).text(of: header + main)
  }
}

extension Document {
  /// What the document was made from, where it says so at its end.
  var stampLines: [String] {
    guard case .lines(let lines) = blocks.last, let code = lines.last, ReportStamp(in: code) != nil
    else { return [] }
    return lines
  }
}
