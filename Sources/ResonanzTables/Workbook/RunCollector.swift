/// Follows a rich text: which of its characters belong to the text. Those that say how it is
/// pronounced do not.
struct RunCollector {
  /// Whether the characters that come now belong to the text.
  private(set) var isOpen = false
  private var isPhonetic = false
  private var start = 0

  @inline(__always)
  mutating func start(_ name: PartName, at place: Int) {
    if name.letter == UInt8(ascii: "t") {
      isOpen = !isPhonetic
      start = place
    } else if name.letter == 0, case "rPh" = name {
      isPhonetic = true
    }
  }

  /// A run is decoded once it is complete, since an escape may come in pieces.
  @inline(__always)
  mutating func end(_ name: PartName, in arena: ByteArena) {
    if name.letter == UInt8(ascii: "t") {
      if isOpen { EscapedText.decode(in: arena, from: start) }
      isOpen = false
    } else if name.letter == 0, case "rPh" = name {
      isPhonetic = false
    }
  }

  /// Follows the text when its bytes have moved to the front by `distance`.
  mutating func shift(by distance: Int) { start -= distance }
}
