import Foundation
import ResonanzReporting

/// A report as a file for an office program.
struct OfficeFile {
  let format: OfficeFormat

  /// Writes the file, whole or not at all; one that is there is replaced.
  func write(_ document: Document, to path: String) throws {
    try explaining {
      switch format {
      case .xlsx: try WorkbookRenderer(in: language).write(document, to: path)
      }
    }
  }

  /// Writes it to standard output. It is made beside that, since it is not made from its beginning to its end.
  func print(_ document: Document) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("resonanz-\(UUID().uuidString)")
    // What people said is for nobody else to read.
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("report.\(format.rawValue)")
    try write(document, to: file.path)
    Terminal.print(bytes: Array(try Data(contentsOf: file)))
  }
}
