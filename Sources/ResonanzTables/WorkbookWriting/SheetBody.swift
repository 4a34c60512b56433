/// The rows of a sheet below its header, for the part of the workbook that the library wrote without them.
struct SheetBody {
  /// Name of the part.
  let part: String
  let rows: SpillingBytes
  /// The sheet's last cell, such as `AB12`.
  let lastCell: String

  /// What comes before the rows and after them.
  ///
  /// - Parameter text: of the part.
  /// - Returns: nil where it is no sheet.
  func frame(in text: String) -> (before: String, after: String)? {
    let text = text.replacing("<sheetData/>", with: "<sheetData></sheetData>", maxReplacements: 1)
      // The library has seen the header only.
      .replacing(
        /<dimension ref="[A-Z0-9:]*"\/>/, with: "<dimension ref=\"A1:\(lastCell)\"/>",
        maxReplacements: 1)
    guard let end = text.firstRange(of: "</sheetData>") else { return nil }
    return (String(text[..<end.lowerBound]), String(text[end.lowerBound...]))
  }
}
