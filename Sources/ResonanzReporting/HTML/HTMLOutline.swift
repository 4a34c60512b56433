/// The headings of a page with their levels and the names that links lead to.
struct HTMLOutline {
  /// What a link leads to.
  struct Entry: Equatable {
    let id: String
    let title: String
    let isPart: Bool
  }

  let entries: [Entry]
  private let firstPart: Int?
  private let prefix: String
  private let level: Int

  /// - Parameters:
  ///   - prefix: of the names, which are one of a kind on the page.
  ///   - level: of what stands above all of it.
  init(of blocks: [Document.Block], prefix: String = "s", below level: Int = 1) {
    func id(_ index: Int) -> String { "\(prefix)\(index + 1)" }
    self.prefix = prefix
    self.level = level
    firstPart = blocks.firstIndex { if case .part = $0 { true } else { false } }
    entries = blocks.enumerated().compactMap { index, block in
      switch block {
      case .part(let title): Entry(id: id(index), title: title, isPart: true)
      case .heading(let title): Entry(id: id(index), title: title, isPart: false)
      default: nil
      }
    }
  }

  /// The name of the block at an index.
  func id(_ index: Int) -> String { "\(prefix)\(index + 1)" }

  /// One deeper in a part, which is one deeper than the title.
  func level(ofHeadingAt index: Int) -> Int {
    firstPart.map { $0 < index } == true ? level + 2 : level + 1
  }

  /// Links to parts, or to headings where there are no parts; empty where a reader sees all at once.
  var links: [Entry] {
    let shown = entries.prefix { !$0.isPart } + entries.filter(\.isPart)
    return shown.count >= 5 ? Array(shown) : []
  }

  /// The links as a list, as an element of a page.
  func html(_ words: HTMLWords) -> [String] {
    if links.isEmpty { return [] }
    return ["<nav class=\"contents\" aria-labelledby=\"contents\">"]
      + ["<h2 id=\"contents\">\(words.contents)</h2>", "<ul>"]
      + links.map { "<li><a href=\"#\($0.id)\">\($0.title.html)</a></li>" }
      + ["</ul>", "</nav>"]
  }
}
