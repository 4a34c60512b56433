import Foundation
import ResonanzModel
import ResonanzTables

/// A folder that nobody else may look into, in which pandoc works.
struct PandocWorkshop {
  private let pandoc: OutsideProgram
  private let format: OfficeFormat
  private let language: Language
  private let folder: URL

  init(_ pandoc: OutsideProgram, _ format: OfficeFormat, _ language: Language) throws {
    self.pandoc = pandoc
    self.format = format
    self.language = language
    folder = FileManager.default.temporaryDirectory
      .appending(path: "resonanz-pandoc-\(UUID().uuidString)")
    // Words of people are in it.
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  func clear() { try? FileManager.default.removeItem(at: folder) }

  private func run(_ arguments: [String]) throws -> Data {
    // What somebody put among pandoc's own files for themselves changes no report.
    let outcome = try pandoc.run(["--data-dir=\(folder.path)"] + arguments, in: folder)
    guard outcome.isSuccess else { throw OfficeError.failed(format, message: outcome.message) }
    return outcome.output
  }

  /// Of the document model that this pandoc reads: it refuses every other.
  func modelVersion() throws -> JSONValue {
    let empty = folder.appending(path: "empty.md")
    try Data().write(to: empty)
    let output = try run(["--from=markdown", "--to=json", empty.path])
    struct Model: Decodable {
      enum CodingKeys: String, CodingKey { case version = "pandoc-api-version" }
      let version: [Int]
    }
    guard let model = try? JSONDecoder().decode(Model.self, from: output) else {
      throw OfficeError.failed(format, message: "–")
    }
    return .array(model.version.map { .number($0) })
  }

  /// A reference for Word on A4; nil for slides, whose reference is as it should be.
  func ownReference(for document: Document) throws -> String? {
    guard format == .docx else { return nil }
    let file = folder.appending(path: "reference.docx")
    try run(["--print-default-data-file=reference.docx"]).write(to: file)
    let parts = PackageParts(path: file.path)
    let code = language == .german ? "de-DE" : "en-GB"
    do {
      try parts.change("word/document.xml") {
        WordPage.document($0, isLandscape: PandocDocument.endsWide(document))
      }
      try parts.change("word/styles.xml") { WordPage.styles($0, language: code) }
    } catch {
      throw ExportError(error)
    }
    return file.path
  }

  /// Of the charts that can be drawn here.
  func pictures(of document: Document) -> ChartPictures { ChartPictures() }

  /// - Parameter tables: widths of the columns of each table on slides, in letters.
  func convert(_ json: JSONValue, reference: String?, tables: [[Int]]) throws -> Data {
    let source = folder.appending(path: "report.json")
    let result = folder.appending(path: "report.\(format.rawValue)")
    try Data(json.line.utf8).write(to: source)
    _ = try run(
      [
        "--from=json", "--to=\(format.rawValue)", "--standalone", "--slide-level=1",
        "--output=\(result.path)",
      ] + (reference.map { ["--reference-doc=\($0)"] } ?? []) + [source.path])
    try layOut(tables, in: result)
    return try Data(contentsOf: result)
  }

  /// Slides get the columns of their tables, which pandoc makes equally wide.
  private func layOut(_ tables: [[Int]], in file: URL) throws {
    var rest = tables[...]
    var number = 1
    let parts = PackageParts(path: file.path)
    do {
      while !rest.isEmpty, let text = try parts.text(of: "ppt/slides/slide\(number).xml") {
        let changed = SlideTables.layingOut(text, &rest)
        if changed != text {
          try parts.change("ppt/slides/slide\(number).xml") { _ in changed }
        }
        number += 1
      }
    } catch {
      throw ExportError(error)
    }
  }
}
