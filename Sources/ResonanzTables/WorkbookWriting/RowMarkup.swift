import CXLSXWriter

/// Says rows in the words of the file format, just as libxlsxwriter says them. That library prints,
/// escapes and measures each cell with calls and copies of its own, and this is where the time of a large
/// sheet went.
final class RowMarkup {
  private let file: WorkbookFile
  private var columns: [ColumnMarkup]
  /// What the columns begin their cells with.
  private let openings = ByteArena()
  private let number = ByteArena(capacity: 16)
  private let row = ByteArena(capacity: 1 << 16)

  init(_ columns: [SheetColumn], of file: WorkbookFile) {
    self.file = file
    self.columns = []
    for column in columns { add(column) }
  }

  /// The row that was written last; good until the next one.
  var bytes: UnsafeBufferPointer<UInt8> { row.bytes(from: 0) }

  /// Writes a row in place of the last one. A row of blanks is none.
  ///
  /// - Parameters:
  ///   - number: from 1.
  ///   - height: in points; nil: as usual.
  /// - Returns: how many texts were cut.
  func write(_ cells: [SheetValue], as number: Int, height: Int? = nil) -> Int {
    self.number.truncate(to: 0)
    self.number.appendDecimal(number)
    row.truncate(to: 0)
    row.append("<row r=\"")
    row.append(self.number.bytes(from: 0))
    if let height {
      row.append("\" ht=\"")
      row.appendDecimal(height)
      row.append("\" customHeight=\"1")
    }
    row.append("\">")
    let start = row.count
    var cut = 0
    for (index, cell) in cells.enumerated() {
      if index == columns.count { add(SheetColumn("")) }
      cut += write(cell, index) ? 1 : 0
    }
    if row.count == start { row.truncate(to: 0) } else { row.append("</row>") }
    return cut
  }

  private func add(_ column: SheetColumn) {
    columns.append(ColumnMarkup(column, number: columns.count, in: openings))
  }

  private func write(_ cell: SheetValue, _ index: Int) -> Bool {
    switch cell {
    case .blank: return false
    case .text(let text): return write(text, index)
    case .number(let number):
      guard number.isFinite else { return write(String(number), index) }
      write(number, .number, index)
    case .date(let date):
      guard var time = date.moment else { return write(date.text, index) }
      let kind: CellFormats.Kind = date.seconds == nil ? .day : .time
      write(lxw_datetime_to_excel_datetime(&time), kind, index)
    }
    return false
  }

  private func write(_ number: Double, _ kind: CellFormats.Kind, _ index: Int) {
    open(kind, index)
    row.append("\"><v>")
    // Of whole numbers beyond it, not every one is there.
    if number.magnitude < 0x1p53, number == number.rounded() {
      row.appendDecimal(Int(number))
    } else {
      var text = "\(number)"
      text.withUTF8 { row.append($0) }
    }
    row.append("</v></c>")
  }

  /// Returns whether it was cut.
  private func write(_ text: String, _ index: Int) -> Bool {
    if text.isEmpty { return false }
    var (text, isCut) = WorkbookText.cell(text)
    open(.text, index)
    text.withUTF8 { bytes in
      // Programs drop white space at the ends of a text unless they are told not to.
      let isKept = bytes.first.map(Self.isSpace) == true || bytes.last.map(Self.isSpace) == true
      row.append(
        isKept ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>")
      row.appendEscaped(bytes)
    }
    row.append("</t></is></c>")
    return isCut
  }

  private func open(_ kind: CellFormats.Kind, _ index: Int) {
    row.append(openings, columns[index].start)
    row.append(number.bytes(from: 0))
    row.append(openings, columns[index].style(kind, of: file, in: openings))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }
}

/// What the cells of a column have in common.
private struct ColumnMarkup {
  /// `<c r="AB`
  let start: Range<Int>
  private let column: SheetColumn
  /// `" s="3`, of each kind that was needed so far.
  private var styles: [Range<Int>?]

  /// - Parameter number: from 0.
  init(_ column: SheetColumn, number: Int, in arena: ByteArena) {
    self.column = column
    styles = Array(repeating: nil, count: CellFormats.Kind.allCases.count)
    var letters = "<c r=\"" + ColumnLetters.text(of: number)
    start = letters.withUTF8 { arena.place($0) }
  }

  mutating func style(
    _ kind: CellFormats.Kind, of file: WorkbookFile, in arena: ByteArena
  ) -> Range<Int> {
    if let style = styles[kind.rawValue] { return style }
    // By the number under which the library will write the format.
    let format = file.formats.format(kind, column)
    var style = format.map { "\" s=\"\(lxw_format_get_xf_index($0))" } ?? ""
    let place = style.withUTF8 { arena.place($0) }
    styles[kind.rawValue] = place
    return place
  }
}

extension ByteArena {
  /// Appends `bytes` and says where they are.
  fileprivate func place(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    append(bytes)
    return count - bytes.count..<count
  }

  @inline(__always)
  fileprivate func append(_ other: ByteArena, _ range: Range<Int>) {
    append(UnsafeBufferPointer(start: other.base + range.lowerBound, count: range.count))
  }
}
