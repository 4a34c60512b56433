/// A document as pages that are shown one after the other: the first says what it is about, and each part has
/// exactly one.
struct HTMLDeck {
  let document: Document
  let words: HTMLWords
  private let deckWords: DeckWords
  private let pages: [DeckPage]

  init(_ document: Document, words: HTMLWords) {
    self.document = document
    self.words = words
    deckWords = DeckWords(language: words.language)
    pages =
      DeckPages(document, in: DeckRoom(medium: .page), words: deckWords, isTitled: true).pages
  }

  /// The whole page of HTML, with a newline at its end.
  var text: String {
    let blocks = pages.flatMap { $0.said + $0.shown }
    let slides = pages.enumerated().flatMap { html(of: $1, number: $0 + 1) }
    return HTMLPage(
      title: document.title, language: words.language, styles: HTMLStyle.sheets + [DeckStyle.rules],
      hasTextures: blocks.contains(where: \.hasSeries)
    ).text(of: ["<main class=\"deck\">"] + slides + ["</main>"])
  }

  private func html(of page: DeckPage, number: Int) -> [String] {
    let level = number == 1 ? 1 : 2
    let look = DeckStyle.name(ofSize: page.size)
    let opening =
      "<section class=\"sheet\(number == 1 ? " first" : "") \(look)\" aria-labelledby=\"p\(number)\">"
    return [opening, "<h\(level) id=\"p\(number)\">\(page.title.html)</h\(level)>"]
      + ["<div class=\"sides\(page.isWhole ? " one" : "")\">"]
      + side(page.said, title: page.title, name: "p\(number)a", below: level)
      + side(page.shown, title: page.title, name: "p\(number)b", below: level)
      + ["</div>"] + foot(page, number) + ["</section>"]
  }

  /// The first page has its title anyway; it says what all of it was made from.
  private func foot(_ page: DeckPage, _ number: Int) -> [String] {
    let cut = page.isCut ? ["<p class=\"foot cut\">\(deckWords.cut(page.title).html)</p>"] : []
    if number == 1 { return cut + HTMLPage.stamp(document.stampLines) }
    return cut
      + ["<p class=\"foot\">\(document.title.html) · \(number) / \(pages.count)</p>"]
  }

  private func side(
    _ blocks: [Document.Block], title: String, name: String, below level: Int
  ) -> [String] {
    if blocks.isEmpty { return [] }
    return ["<div>"]
      + HTMLBlocks.html(
        of: blocks, title: title, outline: HTMLOutline(of: blocks, prefix: name, below: level),
        words: words, tables: .nowhere)
      + ["</div>"]
  }
}
