public import ResonanzTables

extension CSVFormat {
  /// As German offices open it; for Excel with what it needs to get it right.
  public static func forPeople(excel: Bool) -> CSVFormat {
    excel
      ? CSVFormat(dialect: .semicolon, rowEnd: .crlf, hasMark: true, isExcelSafe: true)
      : CSVFormat(dialect: .semicolon)
  }
}
