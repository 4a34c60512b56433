import CXLSXWriter

/// The lists from which cells are chosen. They stand on a hidden sheet, since a list in the cell's
/// own rule has room for 255 characters.
struct ChoiceLists {
  let sheetName: String
  private(set) var lists: [[String]] = []

  init(sheetName: String) {
    self.sheetName = sheetName
  }

  /// Where a list will stand, as a formula.
  mutating func range(_ choices: [String]) -> String {
    let column = lists.firstIndex(of: choices) ?? lists.count
    if column == lists.count { lists.append(choices) }
    let letters = ColumnLetters.text(of: column)
    let sheet = sheetName.replacing("'", with: "''")
    return "='\(sheet)'!$\(letters)$1:$\(letters)$\(choices.count)"
  }

  /// Lets the cells of a column below the header be chosen from `choices`.
  mutating func add(
    _ choices: [String], to sheet: UnsafeMutablePointer<lxw_worksheet>, column: Int
  ) -> lxw_error {
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    return range(choices).withCString { formula in
      rule.value_formula = UnsafeMutablePointer(mutating: formula)
      return worksheet_data_validation_range(
        sheet, 1, lxw_col_t(column), lxw_row_t(WorkbookWriter.mostRows - 1), lxw_col_t(column),
        &rule)
    }
  }

  /// Writes the lists, a column each.
  func write(to sheet: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
    for row in 0..<(lists.map(\.count).max() ?? 0) {
      for (column, list) in lists.enumerated() where row < list.count {
        let code = worksheet_write_string(
          sheet, lxw_row_t(row), lxw_col_t(column), WorkbookText.cell(list[row]).text, nil)
        if code != LXW_NO_ERROR { return code }
      }
    }
    return LXW_NO_ERROR
  }
}
