/// What takes the elements of a part, in the order in which they stand there.
class PartHandler {
  /// The namespaces whose elements it wants; those without any are handed over too.
  var namespaces: [String] {
    [
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ]
  }

  /// A part with more bytes is none of its kind; only sheets and their texts grow with the table.
  var mostBytes: Int { 32 << 20 }

  /// Whether it has seen enough of the part.
  var isDone: Bool { false }

  func start(_ element: PartElement) {}

  func end(_ name: PartName) {}

  /// Text comes in pieces, cut anywhere between two characters.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
