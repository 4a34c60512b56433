/// A page of a deck: what stands on it has room.
struct DeckPage {
  let title: String
  private(set) var said: [Document.Block]
  private(set) var shown: [Document.Block]
  /// Of the letters on its sides, in points.
  private(set) var size: Double
  /// Whether one side has all the width.
  let isWhole: Bool
  /// Whether something was cut.
  private(set) var isCut = false

  /// What is shown of a part, at the largest size at which it has room; cut where it has none at the smallest.
  init(
    _ title: String, _ choice: DeckChoice, in room: DeckRoom, height: Double, words: DeckWords
  ) {
    self.title = title
    // A wide table has a slide to itself; on a sheet, what is said goes before it.
    let isTight = room.medium == .slide && choice.needsWidth && !choice.said.isEmpty
    let isSheet = choice.said.contains { if case .copyText = $0 { true } else { false } }
    said = isTight && !isSheet && !choice.shown.isEmpty ? [] : choice.said
    shown = isTight && isSheet ? [] : choice.shown
    isCut = said.count < choice.said.count || shown.count < choice.shown.count
    if shown.isEmpty { said.removeAll(where: \.isSigns) }
    isWhole = choice.needsWidth
    size = room.sizes.last ?? 9
    let width = room.width(isWhole: isWhole)
    func fits(_ size: Double) -> Bool {
      let heights = [said, shown].map {
        $0.reduce(0) { $0 + room.height(of: $1, size: size, width: width) }
      }
      return (isWhole ? heights.reduce(0, +) + 20 : heights.max() ?? 0) <= height
    }
    if let size = room.sizes.first(where: fits) {
      self.size = size
      return
    }
    let height = height - (room.medium == .slide ? 3 * size * 1.25 : 0)
    let fitting = DeckFitting(room: room, size: size, width: width, words: words)
    if isWhole {
      let blocks = fitting.fit(said + shown, to: height - 20)
      said = blocks
      shown = []
    } else {
      said = fitting.fit(said, to: height)
      shown = fitting.fit(shown, to: height)
    }
    isCut = true
  }
}

/// The pages of a document: the first says what it is about, and each part has one.
struct DeckPages {
  let pages: [DeckPage]

  /// - Parameter isTitled: whether the first has the document's title; else it is left out where it has nothing
  ///   else, since the title has a page of its own.
  init(_ document: Document, in room: DeckRoom, words: DeckWords, isTitled: Bool) {
    let stamp = document.stampLines
    let parts = Self.parts(of: document)
    pages = parts.enumerated().compactMap { index, part in
      let isFirst = index == 0 && isTitled
      let title = index == 0 && !isTitled ? words.overview : part.title
      let choice = DeckChoice(of: part.blocks, quotesAreSaid: room.medium == .slide)
      if index == 0, !isTitled, choice.said.isEmpty, choice.shown.isEmpty { return nil }
      return DeckPage(
        title, choice, in: room,
        height: room.height(title: title, isFirst: isFirst, stamp: stamp), words: words)
    }
  }

  /// Where there are no parts, headings begin them.
  private static func parts(of document: Document) -> [(title: String, blocks: [Document.Block])] {
    let blocks = document.stampLines.isEmpty ? document.blocks : Array(document.blocks.dropLast())
    let isParted = blocks.contains { if case .part = $0 { true } else { false } }
    var parts: [(title: String, blocks: [Document.Block])] = [(document.title, [])]
    for block in blocks {
      switch block {
      case .part(let title): parts.append((title, []))
      case .heading(let title) where !isParted: parts.append((title, []))
      default: parts[parts.count - 1].blocks.append(block)
      }
    }
    return parts
  }
}
