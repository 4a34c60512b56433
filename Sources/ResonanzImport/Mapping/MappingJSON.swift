import Foundation
import ResonanzModel
import ResonanzTables

extension Mapping {
  /// The mapping as JSON in one canonical spelling: two imports with the same are read the same way.
  /// Columns that are left out, and options without effect, do not appear.
  public var json: String { json(sheet: nil) }

  /// The same for a file of this format: another sheet of a workbook is something else that was said.
  func json(of format: TableFormat) -> String {
    guard case .workbook(let sheet, let sheets) = format, sheets.count > 1 else { return json }
    return json(sheet: sheet)
  }

  private func json(sheet: String?) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings, numbers and lists of them can always be encoded.
    guard let data = try? encoder.encode(KeptMapping(self, sheet: sheet)) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  /// What the columns of another file mean by a mapping that an archive kept: those of the same header the
  /// same, and all others nothing. Nil where one of its columns is missing there, or it is none.
  init?(json: String, headers: [String], headerRows: Int) {
    guard let kept = KeptMapping(json: json),
      kept.missing(in: headers).isEmpty
    else { return nil }
    self.init(kept, headers: headers, headerRows: headerRows)
  }

  /// The same, with a reason where it cannot be.
  ///
  /// - Parameter importNumber: of the import that had it, for the message.
  init(
    json: String, ofImport importNumber: Int, headers: [String], headerRows: Int
  ) throws(MappingFault) {
    let kept = KeptMapping(json: json)
    let missing = kept?.missing(in: headers) ?? []
    guard let kept, missing.isEmpty,
      let mapping = Mapping(kept, headers: headers, headerRows: headerRows)
    else { throw .unlikeImport(importNumber, missing: missing) }
    self = mapping
  }

  private init?(_ kept: KeptMapping, headers: [String], headerRows: Int) {
    guard let layout = Layout(rawValue: kept.layout) else { return nil }
    var columns = headers.map { ColumnMapping(header: $0, role: .ignore) }
    // Of two columns with the same header, the first is the first again.
    var free = Array(headers.indices)
    for column in kept.columns {
      guard let place = free.firstIndex(where: { headers[$0] == column.header }),
        let mapping = column.mapping
      else { return nil }
      columns[free.remove(at: place)] = mapping
    }
    self.init(
      columns: columns, layout: layout, group: kept.group, themes: kept.themes ?? [],
      measures: kept.measures ?? [],
      stance: kept.stance.flatMap { Stance(rawValue: $0) } ?? .unstated,
      received: kept.received.flatMap { CalendarDate(iso: $0) },
      only: (kept.only ?? []).filter { $0.count == 2 }
        .map { RowFilter(column: ColumnReference($0[0]), value: $0[1]) },
      headerRows: headerRows)
    cells = kept.cells.flatMap { CellForm(rawValue: $0) } ?? .plain
    submission = kept.submission.flatMap { headers.firstIndex(of: $0) }
    takesIncomplete = kept.incomplete ?? false
    keywords = kept.keywords ?? []
    language = kept.language
    consent = kept.consent
    organisation = kept.organisation
    document = kept.document
  }
}
