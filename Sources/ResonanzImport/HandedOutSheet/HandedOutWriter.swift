import ResonanzModel
import ResonanzTables

/// Writes a sheet that is handed out: the rows, in which only what a colleague is to write can be changed, how
/// to fill them in, and what the sheet is known by when it comes back.
struct HandedOutWriter<Column: HandedOutColumn> {
  let title: Wording
  let language: Language
  /// The identifier of the archive that it is made from.
  let archive: String
  /// In whose name it will be imported; nil: of whoever brings it back.
  let colleague: String?

  /// - Parameters:
  ///   - rows: each with as many cells as there are columns.
  ///   - leftOut: columns in which nothing would stand in any row.
  ///   - choices: what is offered below a column; nothing: people write freely.
  ///   - guide: how to fill it in, line by line.
  ///   - path: of the workbook; there as a whole or, on an error, as it was before.
  ///   - more: writes further sheets behind these.
  /// - Throws: where it can't be written.
  func write(
    _ rows: some Sequence<[SheetValue]>, without leftOut: Set<Column> = [],
    choices: (Column) -> [String], guide: [Wording], to path: String,
    more: (inout WorkbookWriter) throws(TableError) -> Void = { _ in }
  ) throws(ImportError) {
    do throws(TableError) {
      var writer = try WorkbookWriter(path: path)
      let columns = Column.allCases.filter { !leftOut.contains($0) }
      let isShown = Column.allCases.map { !leftOut.contains($0) }
      let sheet = try writer.addSheet(design(columns, choices))
      for row in rows {
        try writer.write(zip(row, isShown).filter { $0.1 }.map { $0.0 }, to: sheet)
      }
      try write(guide, to: &writer)
      try more(&writer)
      try writer.setProperty(HandedOutFile.archiveProperty, to: archive)
      if let colleague {
        try writer.setProperty(HandedOutFile.colleagueProperty, to: colleague)
      }
      try writer.finish()
    } catch {
      throw .table(error, file: path)
    }
  }

  private func design(
    _ columns: [Column], _ choices: (Column) -> [String]
  ) -> SheetDesign {
    let columns = columns.map { kind in
      var column = SheetColumn(kind.heading(in: language), width: kind.width)
      column.isWrapped = true
      column.isUnlocked = kind.isForWriting
      column.choices = choices(kind)
      return column
    }
    var design = SheetDesign(title(in: language), columns: columns)
    // What was said must not change by a slip of the hand.
    design.isProtected = true
    design.isForReading = true
    return design
  }

  private func write(_ guide: [Wording], to writer: inout WorkbookWriter) throws(TableError) {
    var column = SheetColumn(
      language.pick("So geht es", "How it works"), width: 100)
    column.isWrapped = true
    var design = SheetDesign(
      language.pick("Anleitung", "Guide"), columns: [column])
    design.hasFilter = false
    design.isForReading = true
    let sheet = try writer.addSheet(design)
    let recipient = colleague.map {
      Wording(german: "Dieses Blatt ist für \($0).", english: "This sheet is for \($0).")
    }
    let wayBack = Wording(
      german: "Zurück ins Archiv: resonanz import DATEI.xlsx. Ein zweites Mal schadet nicht.",
      english: "Back into the archive: resonanz import FILE.xlsx. A second time does no harm.")
    for line in [recipient].compactMap(\.self) + guide + [wayBack] {
      try writer.write([.text(line(in: language))], to: sheet)
    }
  }
}
