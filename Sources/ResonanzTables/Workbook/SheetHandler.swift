/// Takes the rows and cells of a sheet.
final class SheetHandler: PartHandler {
  private enum CellType {
    case number, shared, boolean, text, inline, day
  }

  let rows: SheetRows
  /// The columns that the sheet says it has, from 1.
  private(set) var columns: Int?

  override var mostBytes: Int { .max }

  private let styles: CellStyles
  private let dates: SerialDate
  private var isInData = false
  /// The row and column that were last, counted from 1 and 0.
  private var row = 0
  private var column = -1
  private var highestRow = 0

  private var isInCell = false
  private var isInValue = false
  private var type = CellType.number
  private var style = 0
  private var start = 0
  private var collector = RunCollector()

  init(styles: CellStyles, is1904: Bool, limits: TableLimits) {
    self.styles = styles
    dates = SerialDate(is1904: is1904)
    rows = SheetRows(limits: limits)
  }

  /// Forgets the rows that were taken; to be called when all were.
  func forget() {
    let distance = rows.forget()
    start -= distance
    collector.shift(by: distance)
  }

  override func start(_ element: PartElement) {
    guard isInData else { return startBeforeData(element) }
    switch element.name.letter {
    case UInt8(ascii: "c"): startCell(element)
    case UInt8(ascii: "v"): isInValue = isInCell
    case UInt8(ascii: "t"):
      if isInCell, type == .inline { collector.start(element.name, at: rows.place) }
    case 0:
      if case "row" = element.name {
        startRow(element)
      } else {
        collector.start(element.name, at: rows.place)
      }
    default: break
    }
  }

  override func end(_ name: PartName) {
    guard isInData else { return }
    switch name.letter {
    case UInt8(ascii: "c"): if isInCell { endCell() }
    case UInt8(ascii: "v"): isInValue = false
    case UInt8(ascii: "t"): collector.end(name, in: rows.bytes)
    case 0:
      switch name {
      case "row": rows.end()
      case "sheetData": isInData = false
      default: collector.end(name, in: rows.bytes)
      }
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInValue || collector.isOpen, isInCell else { return }
    // What is beyond the limit is not needed to see that it is too long.
    if rows.place - start <= rows.limits.cell { rows.bytes.append(bytes) }
  }

  private func startBeforeData(_ element: PartElement) {
    switch element.name {
    case "sheetData": isInData = true
    case "dimension":
      columns = element["ref"].flatMap { CellRange($0) }.map { $0.columns.upperBound + 1 }
    default: break
    }
  }

  private func startRow(_ element: PartElement) {
    row += 1
    if let number = element["r"].flatMap({ Int($0) }), number > 0, number < 1 << 40 { row = number }
    column = -1
    rows.begin(row)
    if row <= highestRow { rows.note(.outOfOrder(behind: highestRow)) }
    highestRow = max(row, highestRow)
  }

  // MARK: - Cells

  private func startCell(_ element: PartElement) {
    column += 1
    type = .number
    style = 0
    var isBroken = false
    for index in 0..<element.count {
      let value = element.value(index)
      switch element.attribute(index)?.letter {
      case UInt8(ascii: "r"):
        let reference = CellReference(value)
        if let reference { column = reference.column }
        isBroken = reference == nil
      case UInt8(ascii: "t"): type = Self.type(value)
      case UInt8(ascii: "s"): style = CellReference.number(value) ?? 0
      default: break
      }
    }
    start = rows.place
    isInCell = true
    isInValue = false
    collector = RunCollector()
    if isBroken { rows.note(.unreadableCell(column: column)) }
  }

  private static func type(_ name: UnsafeBufferPointer<UInt8>) -> CellType {
    switch (name.first, name.count) {
    case (UInt8(ascii: "s"), 1): .shared
    case (UInt8(ascii: "b"), 1): .boolean
    case (UInt8(ascii: "d"), 1): .day
    case (UInt8(ascii: "i"), _): .inline
    case (UInt8(ascii: "e"), 1), (UInt8(ascii: "s"), _): .text
    default: .number
    }
  }

  private func endCell() {
    isInCell = false
    guard rows.place > start else { return }
    switch type {
    case .shared: return endShared()
    case .number: rewriteNumber()
    case .boolean: rewriteBoolean()
    case .text: EscapedText.decode(in: rows.bytes, from: start)
    case .inline: break
    case .day: SerialDate.rewriteISO(in: rows.bytes, from: start)
    }
    rows.addText(column, from: start)
  }

  private func endShared() {
    let index = CellReference.number(value)
    rows.bytes.truncate(to: start)
    rows.add(SheetRows.Cell(column: column, content: index.map { .shared($0) } ?? .broken))
  }

  private func rewriteNumber() {
    guard let number = DecimalNumber(value) else { return }
    rows.bytes.truncate(to: start)
    let format = styles[style]
    if case .number = format {} else if dates.write(number, format, to: rows.bytes) { return }
    rows.bytes.truncate(to: start)
    number.write(to: rows.bytes)
  }

  private func rewriteBoolean() {
    let isTrue: Bool
    switch String(decoding: value, as: UTF8.self) {
    case "1", "true": isTrue = true
    case "0", "false": isTrue = false
    default: return
    }
    rows.bytes.truncate(to: start)
    rows.bytes.append(isTrue ? "TRUE" : "FALSE")
  }

  /// What stands in the cell, without white space around it.
  private var value: UnsafeBufferPointer<UInt8> {
    var bytes = rows.bytes.bytes(from: start)
    while let first = bytes.first, first <= 0x20 { bytes = .init(rebasing: bytes.dropFirst()) }
    while let last = bytes.last, last <= 0x20 { bytes = .init(rebasing: bytes.dropLast()) }
    return bytes
  }
}
