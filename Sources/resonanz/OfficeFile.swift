import Foundation
import ResonanzReporting

/// A report as a file for an office program.
struct OfficeFile {
  let format: OfficeFormat
  /// Path of a file that says how it looks; nil: the program's own.
  let template: String?

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: where the file is there and may not be replaced, and where it can't be made or written.
  func write(_ document: Document, to file: OutputFile) throws {
    try file.check()
    if format == .xlsx {
      return try explaining { try WorkbookRenderer(in: language).write(document, to: file.path) }
    }
    try file.write(Array(try bytes(of: document)))
  }

  /// Writes it to standard output.
  func print(_ document: Document) throws {
    Terminal.print(bytes: Array(try bytes(of: document)))
  }

  private func bytes(of document: Document) throws -> Data {
    try explaining {
      guard format == .xlsx else {
        return try PandocRenderer(in: language, template: template).bytes(of: document, as: format)
      }
      // A workbook is not made from its beginning to its end.
      return try Self.insideFolder { folder in
        let file = folder.appending(path: "report.xlsx")
        try WorkbookRenderer(in: language).write(document, to: file.path)
        return try Data(contentsOf: file)
      }
    }
  }

  private static func insideFolder(_ body: (URL) throws -> Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "resonanz-\(UUID().uuidString)")
    // What people said is for nobody else to read.
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
