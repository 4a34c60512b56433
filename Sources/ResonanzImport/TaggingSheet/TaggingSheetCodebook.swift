import ResonanzModel
import ResonanzTables

/// The codebook as a sheet of a tagging sheet: a row for each theme and measure, to look things up in
/// while tagging.
struct TaggingSheetCodebook {
  static let title = Wording(german: "Zuordnungsleitfaden", english: "Codebook")

  let entries: [CodebookEntry]
  let language: Language

  /// Writes nothing where there is no entry.
  func write(to writer: inout WorkbookWriter) throws(TableError) {
    if entries.isEmpty { return }
    var columns = [SheetColumn(language.pick("Art", "Kind"), width: 12)]
    columns += [
      SheetColumn(language.pick("Titel", "Title"), width: 32),
      SheetColumn(language.pick("Gehört dazu", "Belongs"), width: 48),
      SheetColumn(language.pick("Gehört nicht dazu", "Does not belong"), width: 48),
      SheetColumn(language.pick("Beispiele", "Examples"), width: 48),
      SheetColumn("Slug", width: 24),
    ]
    for index in columns.indices { columns[index].isWrapped = true }
    var design = SheetDesign(Self.title(in: language), columns: columns)
    // Somebody may look something up by the arrows; nothing here comes back.
    design.isProtected = true
    design.isForReading = true
    let sheet = try writer.addSheet(design)
    for entry in entries { try writer.write(cells(of: entry), to: sheet) }
  }

  private func cells(of entry: CodebookEntry) -> [SheetValue] {
    [
      entry.kind.title(in: language), entry.title,
      entry.codebook?.belongs ?? "", entry.codebook?.not ?? "",
      (entry.codebook?.examples ?? []).joined(separator: "\n"), entry.slug,
    ].map { .text($0) }
  }
}
