import Glibc
import ResonanzModel
import ResonanzReporting
import ResonanzTables
import Testing

@Suite("An export can't be made")
struct ExportErrorTests {
  @Test(
    "and says whether it could not be written, or not read again to be finished",
    arguments: [
      (
        .unwritable(path: "a.xlsx", code: EACCES),
        "Export: a.xlsx: Die Datei lässt sich nicht schreiben. Das System meldet: Permission denied. Wählen Sie einen anderen Ort."
      ),
      (
        .unreadable(path: "a.docx", code: EIO),
        "Export: a.docx: Die eben gemachte Datei lässt sich nicht lesen, um sie fertigzustellen. Das System meldet: Input/output error. Wählen Sie ein anderes Format."
      ),
      (
        .badWorkbook(path: nil, fault: .notWorkbook),
        "Export: Die eben gemachte Datei lässt sich nicht lesen, um sie fertigzustellen. Wählen Sie ein anderes Format."
      ),
    ] as [(TableError, String)])
  func words(error: TableError, line: String) {
    #expect(ExportError(error).explanation(in: .german).line == line)
    #expect(!ExportError(error).explanation(in: .english).line.contains(": ."))
  }
}
