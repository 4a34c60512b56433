public import Foundation
public import ResonanzModel
import ResonanzTables

/// A document as one for Word or as slides, made by the program pandoc, which is run for it.
public struct PandocRenderer {
  private let language: Language
  private let template: String?

  /// - Parameter template: path of a file whose styles, pages and layouts are taken over; nil: pandoc's own,
  ///   on A4.
  public init(in language: Language, template: String? = nil) {
    self.language = language
    self.template = template
  }

  /// Whether the program is there.
  public static var isAvailable: Bool { OutsideProgram("pandoc") != nil }

  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - format: `docx` or `pptx`.
  ///   - isDeck: whether each part is exactly one slide; of `pptx`.
  /// - Throws: `OfficeError`; what the system throws where there is no room for files that pass.
  public func bytes(
    of document: Document, as format: OfficeFormat, isDeck: Bool = false
  ) throws -> Data {
    guard let pandoc = OutsideProgram("pandoc") else { throw OfficeError.noPandoc }
    let template = try template.map { path in
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw OfficeError.noTemplate(path: path)
      }
      return URL(filePath: path).path
    }
    let workshop = try PandocWorkshop(pandoc, format, language)
    defer { workshop.clear() }
    let version = try workshop.modelVersion()
    if format == .pptx, isDeck {
      var deck = PandocDeck(document, words: DeckWords(language: language))
      let pictures = try workshop.pictures(of: deck.charts)
      let json = deck.json(pictures: pictures, version: version)
      return try workshop.convert(
        json, reference: template, pictures: pictures, tables: deck.tables, sizes: deck.sizes)
    }
    let pictures = try workshop.pictures(of: document.blocks.compactMap(\.chart))
    guard format == .pptx else {
      var text = PandocDocument(in: language, hasPages: template == nil, pictures: pictures)
      let json = text.json(of: document, version: version)
      let reference = try template ?? workshop.ownReference(for: document)
      return try workshop.convert(json, reference: reference, pictures: pictures)
    }
    var slides = PandocSlides(in: language, pictures: pictures)
    let json = slides.json(of: document, version: version)
    return try workshop.convert(
      json, reference: template, pictures: pictures, tables: slides.tables)
  }
}
