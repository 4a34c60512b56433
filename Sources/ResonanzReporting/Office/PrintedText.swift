import Foundation

/// The letters of a PDF, as poppler's program `pdftotext` reads them.
public enum PrintedText {
  /// Nil where the program is not installed, or finds no text.
  ///
  /// - Throws: what the system throws where there is no room for files that pass.
  public static func text(of path: String) throws -> String? {
    guard let program = OutsideProgram("pdftotext") else { return nil }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "resonanz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try program.run([URL(filePath: path).path, "-"], in: folder)
    return outcome.isSuccess ? String(decoding: outcome.output, as: UTF8.self) : nil
  }
}
