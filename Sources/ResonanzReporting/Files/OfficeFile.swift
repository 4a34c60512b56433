import Foundation
import ResonanzModel

/// A report as a file for an office program.
struct OfficeFile {
  let format: OfficeFormat
  /// Path of a file that says how it looks; nil: the program's own.
  let template: String?
  let language: Language
  /// Whether each of its parts is one slide.
  let isDeck: Bool

  /// - Throws: `OfficeError`, `TableError`; what the system says.
  func bytes(of document: Document) throws -> [UInt8] {
    guard format == .xlsx else {
      let renderer = PandocRenderer(in: language, template: template)
      return Array(try renderer.bytes(of: document, as: format, isDeck: isDeck))
    }
    // A workbook is not made from its beginning to its end.
    return try Self.insideFolder { folder in
      let file = folder.appending(path: "report.xlsx")
      try WorkbookRenderer(in: language).write(document, to: file.path)
      return Array(try Data(contentsOf: file))
    }
  }

  private static func insideFolder(_ body: (URL) throws -> [UInt8]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "resonanz-\(UUID().uuidString)")
    // What people said is for nobody else to read.
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
