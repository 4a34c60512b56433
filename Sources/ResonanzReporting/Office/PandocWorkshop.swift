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

  /// Pictures of charts, as PNG of three pixels where a page has one, made by librsvg's program; none where that
  /// is not installed.
  func pictures(of charts: [Chart]) throws -> ChartPictures {
    guard let program = OutsideProgram("rsvg-convert") else { return ChartPictures() }
    let words = HTMLWords(language: language)
    return ChartPictures(
      try charts.enumerated().compactMap { index, chart in
        guard let drawn = ChartPicture(chart, words: words) else { return nil }
        let source = folder.appending(path: "chart\(index + 1).svg")
        let result = folder.appending(path: "chart\(index + 1).png")
        try Data(drawn.svg.utf8).write(to: source)
        let outcome = try program.run(
          ["--zoom=3", "--format=png", "--output=\(result.path)", source.path], in: folder)
        guard outcome.isSuccess else { return nil }
        let description = chart.title + ". " + ChartFigure(chart, id: "", words: words).description
        return (
          chart,
          ChartPictures.Picture(
            name: result.lastPathComponent, ratio: drawn.height / drawn.width,
            description: description)
        )
      })
  }

  /// - Parameters:
  ///   - tables: widths of the columns of each table on slides, in letters.
  ///   - sizes: of the letters of each slide, in points; nil: as they are.
  func convert(
    _ json: JSONValue, reference: String?, pictures: ChartPictures, tables: [[Int]] = [],
    sizes: [Double?] = []
  ) throws -> Data {
    let source = folder.appending(path: "report.json")
    let result = folder.appending(path: "report.\(format.rawValue)")
    try Data(json.line.utf8).write(to: source)
    _ = try run(
      [
        "--from=json", "--to=\(format.rawValue)", "--standalone", "--slide-level=1",
        "--output=\(result.path)",
      ] + (reference.map { ["--reference-doc=\($0)"] } ?? []) + [source.path])
    try layOut(tables, sizes, pictures, in: result)
    return try Data(contentsOf: result)
  }

  /// Slides get the columns of their tables, which pandoc makes equally wide, and letters of their size; rows of a
  /// table stay together in Word; pictures get their descriptions.
  private func layOut(
    _ tables: [[Int]], _ sizes: [Double?], _ pictures: ChartPictures, in file: URL
  ) throws {
    var rest = tables[...]
    var number = 1
    let parts = PackageParts(path: file.path)
    do {
      try parts.change("word/document.xml") {
        WordTables.keepingTogether(pictures.describing($0))
      }
      while !rest.isEmpty || number <= sizes.count,
        let text = try parts.text(of: "ppt/slides/slide\(number).xml")
      {
        let size = number <= sizes.count ? sizes[number - 1] : nil
        let described = pictures.describing(text)
        let changed = SlideTables.layingOut(
          size.map { SlideTexts.layingOut(described, size: $0) } ?? described, &rest)
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
