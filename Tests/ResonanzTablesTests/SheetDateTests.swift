import TestSupport
import Testing

@testable import ResonanzTables

@Suite("A date in a sheet")
struct SheetDateTests {
  static func cell(_ value: String) -> String { "<c s=\"1\"><v>\(value)</v></c>" }

  static let values: [(value: String, format: String, text: String)] = [
    ("42627", "14", "2016-09-14"), ("42627.765358796", "22", "2016-09-14 18:22:07"),
    ("42627.765358796", "14", "2016-09-14 18:22:07"), ("42627", "22", "2016-09-14"),
    ("0.765358796", "21", "18:22:07"), ("0.765358796", "22", "18:22:07"),
    ("1.1041666666666667", "46", "26:30:00"), ("1.1041666666666667", "[h]:mm", "26:30:00"),
    ("0.5", "[mm]", "12:00:00"), ("0", "20", "00:00:00"),
    // The day after the false leap day, the false leap day, and the day before.
    ("61", "14", "1900-03-01"), ("60", "14", "1900-02-29"), ("59", "14", "1900-02-28"),
    ("1", "14", "1900-01-01"), ("2958465", "14", "9999-12-31"), ("2958466", "14", "2958466"),
    ("-1", "14", "-1"), ("36585", "14", "2000-02-29"), ("73109", "14", "2100-02-28"),
    ("73110", "14", "2100-03-01"),
    // Seconds are rounded, up to the next day.
    ("42627.9999999", "22", "2016-09-15"), ("42627.500001", "22", "2016-09-14 12:00:00"),
    ("abc", "14", "abc"),
  ]

  @Test("is written as ISO 8601 has it", arguments: values)
  func written(value: String, format: String, text: String) throws {
    let styles = InventedWorkbook.styles([format])
    #expect(try shownText(ofCell: Self.cell(value), styles: styles) == text)
  }

  static let dates = [
    "14", "15", "16", "17", "22", "27", "30", "36", "50", "57", "58", "dd.mm.yyyy",
    "yyyy\\-mm\\-dd", "[$-407]d. mmmm yyyy;@", "mmm yy", "\"Datum: \"dd/mm/yy",
    "[Red]dd.mm.yyyy;[Blue]0", "mm", "TT.MM.JJJJ d", "ggge", "mm/dd/yyyy hh:mm AM/PM",
  ]
  static let times = [
    "18", "19", "20", "21", "45", "47", "32", "55", "h:mm", "hh:mm:ss", "mm:ss", "mm:ss.0",
    "h:mm AM/PM", "h \"Uhr\"", "h:mm:ss A/P",
  ]
  static let numbers = [
    "0", "1", "4", "10", "11", "49", "9", "0.00", "#,##0.00 \"Stunden\"", "0.00E+00", "General",
    "GENERAL", "@", "[Red]0;[Blue]-0", "0\\d", "0_d", "0*m", "[<1]0.0;0", "0;yyyy",
    "#,##0 [$€-407]",
    "\"d\"0", "0%",
  ]

  @Test("is told by the format of its cell", arguments: dates)
  func isDate(format: String) throws {
    let text = try shownText(ofCell: Self.cell("42627"), styles: InventedWorkbook.styles([format]))
    #expect(text == "2016-09-14")
  }

  @Test("may be a time alone", arguments: times)
  func isTime(format: String) throws {
    let styles = InventedWorkbook.styles([format])
    #expect(try shownText(ofCell: Self.cell("0.75"), styles: styles) == "18:00:00")
  }

  @Test("is not what only looks like one", arguments: numbers)
  func isNumber(format: String) throws {
    let styles = InventedWorkbook.styles([format])
    #expect(try shownText(ofCell: Self.cell("42627"), styles: styles) == "42627")
  }

  static let macintosh: [(value: String, format: String, text: String)] = [
    ("0", "14", "1904-01-01"), ("41165", "14", "2016-09-14"),
    ("41165.765358796", "22", "2016-09-14 18:22:07"), ("0.5", "20", "12:00:00"),
  ]

  @Test("counts from 1904 where the workbook says so", arguments: macintosh)
  func since1904(value: String, format: String, text: String) throws {
    let found = try shownText(
      ofCell: Self.cell(value), styles: InventedWorkbook.styles([format]),
      properties: "<workbookPr date1904=\"1\"/>")
    #expect(found == text)
  }

  static let iso: [(value: String, text: String)] = [
    ("2016-09-14", "2016-09-14"), ("2016-09-14T18:22:07", "2016-09-14 18:22:07"),
    ("2016-09-14T18:22:07.000Z", "2016-09-14 18:22:07"), ("2016-09-14T00:00:00", "2016-09-14"),
    ("2016-09-14T18:22", "2016-09-14 18:22:00"), ("18:22:07", "18:22:07"), ("gestern", "gestern"),
  ]

  @Test("may be ISO 8601 already", arguments: iso)
  func isISO(value: String, text: String) throws {
    let found = try shownText(ofCell: "<c t=\"d\"><v>\(value)</v></c>")
    #expect(found == text)
  }
}
