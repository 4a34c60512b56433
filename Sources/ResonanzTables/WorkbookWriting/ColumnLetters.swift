/// The name of a column, counted from 0: `A`, …, `Z`, `AA`.
enum ColumnLetters {
  static func text(of column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : text(of: column / 26 - 1) + last
  }
}
