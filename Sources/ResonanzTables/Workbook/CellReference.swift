/// Where a cell is, as `AB12`.
struct CellReference: Equatable {
  /// From 0.
  var column: Int
  /// From 1; 0 where the reference names none.
  var row: Int

  /// `nil` if it is no such thing. Columns are read as far as seven letters go, whether there are
  /// so many or not.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var letters = 0
    while index < text.count, letters < 1 << 32 {
      let letter = text[index] & 0xDF
      guard letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z") else { break }
      letters = letters &* 26 &+ Int(letter &- UInt8(ascii: "A")) &+ 1
      index &+= 1
    }
    guard letters > 0, let row = Self.number(text, from: index) else { return nil }
    column = letters - 1
    self.row = row
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard text.count - start < 18 else { return nil }
    var number = 0
    for byte in text[start...] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number &* 10 &+ Int(byte &- UInt8(ascii: "0"))
    }
    return number
  }

  /// A number that is all of `text`.
  static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    text.isEmpty ? nil : number(text, from: 0)
  }
}

/// A rectangle of cells, as `A1:C2`.
struct CellRange: Equatable {
  let columns: ClosedRange<Int>
  let rows: ClosedRange<Int>

  /// `nil` if it is no such thing; one cell is a range too.
  init?(_ text: String) {
    let ends = text.split(separator: ":").map { end in
      Array(end.utf8).withUnsafeBufferPointer { CellReference($0) }
    }
    guard ends.count == 1 || ends.count == 2, let first = ends[0], let last = ends[ends.count - 1],
      first.column <= last.column, first.row <= last.row
    else { return nil }
    columns = first.column...last.column
    rows = first.row...last.row
  }
}
