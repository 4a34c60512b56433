/// A text in pieces, of which some are what was looked for.
struct MarkedText: Sendable, Equatable {
  /// Some of the text; always between the marks or within one.
  struct Piece: Sendable, Equatable {
    let text: String
    let isMarked: Bool
  }

  let pieces: [Piece]

  /// - Parameter marks: in Unicode scalars from 0, in their order and apart from each other.
  init(_ text: String, marks: [Range<Int>]) {
    let scalars = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    var position = 0
    func add(_ range: Range<Int>, isMarked: Bool) {
      let range = range.clamped(to: position..<scalars.count)
      guard !range.isEmpty else { return }
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[range])
      pieces.append(Piece(text: String(piece), isMarked: isMarked))
      position = range.upperBound
    }
    for mark in marks where mark.lowerBound >= position && mark.upperBound <= scalars.count {
      add(position..<mark.lowerBound, isMarked: false)
      add(mark, isMarked: true)
    }
    add(position..<scalars.count, isMarked: false)
    self.pieces = pieces
  }

  private init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The text before a place and from there on.
  ///
  /// - Parameter place: in Unicode scalars from 0.
  func split(at place: Int) -> (before: MarkedText, after: MarkedText) {
    var (before, after): ([Piece], [Piece]) = ([], [])
    var left = place
    for piece in pieces {
      let scalars = piece.text.unicodeScalars
      let cut = scalars.index(scalars.startIndex, offsetBy: left, limitedBy: scalars.endIndex)
      let (first, rest) = (
        scalars[..<(cut ?? scalars.endIndex)], scalars[(cut ?? scalars.endIndex)...]
      )
      left -= first.count
      if !first.isEmpty { before.append(Piece(text: String(first), isMarked: piece.isMarked)) }
      if !rest.isEmpty { after.append(Piece(text: String(rest), isMarked: piece.isMarked)) }
    }
    return (MarkedText(before), MarkedText(after))
  }

  /// Where the beginning ends by which somebody tells a text from others: with its first line, or where that is long
  /// before a word in it; in Unicode scalars.
  static func beginning(of text: String) -> Int {
    var (length, word) = (0, 0)
    for character in text {
      if character.isNewline, length > 0 { return length }
      if length > longestBeginning { return word > 0 ? word : length }
      if character.isWhitespace { word = length }
      length += character.unicodeScalars.count
    }
    return length
  }

  /// In Unicode scalars.
  private static let longestBeginning = 80
}
