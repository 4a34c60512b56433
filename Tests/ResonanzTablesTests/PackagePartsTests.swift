import TestSupport
import Testing

@testable import ResonanzTables

@Suite("Changing a part of an office file")
struct PackagePartsTests {
  let folder = TemporaryFolder()

  @Test("leaves the other parts as they are")
  func change() throws {
    let path = folder.file("out.xlsx")
    var writer = try WorkbookWriter(path: path)
    let sheet = try writer.addSheet(SheetDesign("a", columns: [SheetColumn("Text")]))
    try writer.write([.text("Radweg")], to: sheet)
    try writer.finish()
    let parts = PackageParts(path: path)
    let styles = try parts.text(of: "xl/styles.xml")
    try parts.change("xl/worksheets/sheet1.xml") { $0.replacing("Radweg", with: "Grünweg") }
    try parts.change("xl/none.xml") { _ in "nothing" }
    var reader = try WorkbookReader(path: path)
    guard case .row(let row)? = try reader.next() else { throw TableError.empty(path: nil) }
    #expect(row[0] == "Grünweg")
    #expect(try parts.text(of: "xl/styles.xml") == styles)
    #expect(try parts.text(of: "xl/none.xml") == nil)
  }

  @Test("says that what is no archive is none")
  func noArchive() throws {
    let path = try folder.write("x.docx", Array("kein Archiv".utf8))
    #expect(throws: TableError.self) { try PackageParts(path: path).text(of: "a") }
  }
}
