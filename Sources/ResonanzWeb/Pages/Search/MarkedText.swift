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
}
