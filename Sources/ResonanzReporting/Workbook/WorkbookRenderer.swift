public import ResonanzModel
import ResonanzTables

/// A document as an XLSX workbook: first a sheet with all that is read, then one for each table and chart
/// or, where the document has parts, one for each part.
public struct WorkbookRenderer {
  private let language: Language

  /// - Parameter language: of what the workbook itself says, and of its figures.
  public init(in language: Language) {
    self.language = language
  }

  /// Writes the file at `path`, whole or not at all.
  ///
  /// - Throws: where it can't be written.
  public func write(_ document: Document, to path: String) throws(ExportError) {
    do {
      var writer = try WorkbookWriter(path: path, isStreaming: false)
      for page in pages(of: document) { try writer.add(page) }
      try writer.finish()
    } catch {
      throw ExportError(error)
    }
  }

  /// The sheets in their order; the names are made fit and different when they are written.
  func pages(of document: Document) -> [SheetPage] {
    let start = document.blocks.firstIndex { if case .part = $0 { true } else { false } }
    let preface = document.blocks[..<(start ?? document.blocks.endIndex)]
    let (front, tables) = frontPages(document.title, preface)
    return [front] + tables + parts(document.blocks[(start ?? document.blocks.endIndex)...])
  }

  // MARK: - What is read, and its tables

  private func frontPages(
    _ title: String, _ blocks: ArraySlice<Document.Block>
  ) -> (front: SheetPage, tables: [SheetPage]) {
    var front = PageLayout(
      language == .german ? "Bericht" : "Report", in: language, widths: [WorkbookLook.textWidth])
    front.add(title, WorkbookLook.title)
    var tables: [PageLayout] = []
    var heading: String?
    var isBelowTable = false
    for block in blocks {
      switch block {
      case .part(let text), .heading(let text), .subheading(let text):
        heading = text
        front.add(block)
      case .table(let table):
        let name = heading ?? table.headings.first ?? title
        tables.append(sheet(name, title: heading ?? title, .table(table)))
        front.add(reference(to: name), WorkbookLook.attribution)
      case .chart(let chart):
        tables.append(sheet(chart.title, title: chart.title, block))
        front.add(reference(to: chart.title), WorkbookLook.attribution)
      // What explains the signs stands where they are.
      case .signs where isBelowTable: tables[tables.count - 1].add(block)
      default: front.add(block)
      }
      isBelowTable = if case .table = block { true } else { false }
    }
    var page = front.page
    page.isLandscape = false
    return (page, tables.map(\.page))
  }

  private func reference(to name: String) -> String {
    language == .german ? "→ Blatt „\(name)“" : "→ Sheet “\(name)”"
  }

  private func sheet(_ name: String, title: String, _ block: Document.Block) -> PageLayout {
    let tables = [block.table].compactMap(\.self)
    var layout = PageLayout(name, in: language, widths: PageLayout.widths(for: tables))
    layout.add(title, WorkbookLook.tableTitle, isWrapped: false)
    switch block {
    case .chart(let chart): layout.add(chart, hasTitle: false)
    default: layout.add(block)
    }
    layout.freezeHeader()
    return layout
  }

  // MARK: - Parts

  private func parts(_ blocks: ArraySlice<Document.Block>) -> [SheetPage] {
    var parts: [(title: String, blocks: [Document.Block])] = []
    for block in blocks {
      if case .part(let title) = block {
        parts.append((title, []))
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
    return parts.map { part in
      let tables = part.blocks.compactMap(\.table)
      var layout = PageLayout(part.title, in: language, widths: PageLayout.widths(for: tables))
      layout.add(part.title, WorkbookLook.title)
      for block in part.blocks { layout.add(block) }
      return layout.page
    }
  }
}

extension Document.Block {
  /// Its figures, if it has any.
  var table: DocumentTable? {
    switch self {
    case .table(let table): table
    case .chart(let chart): chart.table
    default: nil
    }
  }
}
