/// A column as a person names it: by its header, or as `#3` by its number, from 1.
public struct ColumnReference: Sendable, Hashable {
  /// As it was written.
  public let text: String

  /// Takes whatever was written; whether there is such a column is known with the file.
  public init(_ text: String) {
    self.text = text
  }

  /// The name by which a column can be referred to in a file: its header, or its number where the
  /// header is empty or stands there more than once.
  public init(column: Int, of headers: [String]) {
    let header = headers[column]
    let isClear = !isBlank(header) && headers.lazy.filter { $0 == header }.count == 1
    text = isClear ? header : "#\(column + 1)"
  }

  /// Index of the column: the header exactly so, else without regard to case and white space, else
  /// the only one that begins so.
  public func index(in headers: [String]) throws(MappingFault) -> Int {
    if let same = try index(ofSame: headers) { return same }
    let key = CellKey(text)
    let longer =
      key.isEmpty ? [] : headers.indices.filter { CellKey(headers[$0]).text.hasPrefix(key.text) }
    if let match = try only(of: longer, in: headers) { return match }
    throw .unknownColumn(text, near: nearest(to: text, in: headers.filter { !isBlank($0) }))
  }

  /// Indices of all columns that begin so, from `Q3[*`; else of the one column.
  func indices(in headers: [String]) throws(MappingFault) -> [Int] {
    guard text.hasSuffix("*"), try index(ofSame: headers) == nil else {
      return [try index(in: headers)]
    }
    let beginning = CellKey(String(text.dropLast())).text
    let found = headers.indices.filter {
      !beginning.isEmpty && CellKey(headers[$0]).text.hasPrefix(beginning)
    }
    if found.isEmpty { throw .unknownColumn(text, near: []) }
    return found
  }

  /// The same, but for columns that only begin so; nil where there is none.
  func index(ofSame headers: [String]) throws(MappingFault) -> Int? {
    let exact = headers.indices.filter { headers[$0] == text }
    if let match = try only(of: exact, in: headers) { return match }
    if let number, headers.indices.contains(number - 1) { return number - 1 }
    let key = CellKey(text)
    return try only(of: headers.indices.filter { CellKey(headers[$0]) == key }, in: headers)
  }

  /// 3 for `#3`.
  private var number: Int? {
    guard text.hasPrefix("#"), let number = Int(text.dropFirst()), number > 0 else { return nil }
    return number
  }

  private func only(of indices: [Int], in headers: [String]) throws(MappingFault) -> Int? {
    guard indices.count > 1 else { return indices.first }
    throw .ambiguousColumn(
      text, columns: indices.map { NumberedColumn(number: $0 + 1, header: headers[$0]) })
  }
}

/// A column with its number, from 1, for a message.
public struct NumberedColumn: Sendable, Hashable {
  /// From 1.
  public let number: Int
  /// As the file has it.
  public let header: String

  /// A column of a file.
  public init(number: Int, header: String) {
    self.number = number
    self.header = header
  }
}
