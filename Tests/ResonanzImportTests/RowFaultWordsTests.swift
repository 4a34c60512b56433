import ResonanzModel
import ResonanzTables
import Testing

@testable import ResonanzImport

@Suite("What is said of rows that cannot be read")
struct RowFaultWordsTests {
  private static let cases: [(RowFault, String, String)] = [
    (
      .ragged(cells: 1, expected: 5), "Die Zeile hat 1 Zelle statt 5.",
      "The row has 1 cell instead of 5."
    ),
    (
      .ragged(cells: 2, expected: 1), "Die Zeile hat 2 Zellen statt 1.",
      "The row has 2 cells instead of 1."
    ),
    (
      .cellTooLong(column: 4, limit: 1 << 20),
      "Die Zelle in Spalte 5 ist länger als 1024 KiB; in der Datei der abgewiesenen Zeilen steht sie gekürzt.",
      "The cell in column 5 is longer than 1024 KiB; in the file of rejected rows it is cut."
    ),
  ]

  @Test("is a sentence in German and English", arguments: cases)
  func words(_ fault: RowFault, german: String, english: String) {
    #expect(fault.sentence(in: .german) == german)
    #expect(fault.sentence(in: .english) == english)
  }
}
