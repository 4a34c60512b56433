extension CSVFormat {
  /// A whole table as text, for one that is small enough to be held.
  public func text(of rows: [[String]]) -> String {
    var bytes: [UInt8] = []
    for (index, row) in rows.enumerated() { append(row, to: &bytes, isFirst: index == 0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
