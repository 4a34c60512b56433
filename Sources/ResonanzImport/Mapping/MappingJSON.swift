import Foundation
import ResonanzModel

extension Mapping {
  /// The mapping as JSON in one canonical spelling: two imports with the same are read the same way.
  /// Columns that are left out, and options without effect, do not appear.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings, numbers and lists of them can always be encoded.
    guard let data = try? encoder.encode(Canonical(self)) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  /// What the columns of another file mean by a mapping that an archive kept: those of the same header the
  /// same, and all others nothing. Nil where one of its columns is missing there, or it is none.
  init?(json: String, headers: [String], headerRows: Int) {
    guard let kept = try? JSONDecoder().decode(Canonical.self, from: Data(json.utf8)),
      let layout = Layout(rawValue: kept.layout)
    else { return nil }
    var columns = headers.map { ColumnMapping(header: $0, role: .ignore) }
    for column in kept.columns {
      guard let index = headers.firstIndex(of: column.header),
        let role = ColumnRole(rawValue: column.role)
      else { return nil }
      columns[index] = ColumnMapping(
        header: column.header, role: role, question: column.question, theme: column.theme,
        measure: column.measure, name: column.name, values: column.values ?? [:],
        dates: column.dates.flatMap { DateOrder(rawValue: $0) })
    }
    self.init(
      columns: columns, layout: layout, group: kept.group, themes: kept.themes ?? [],
      measures: kept.measures ?? [],
      stance: kept.stance.flatMap { Stance(rawValue: $0) } ?? .unstated,
      received: kept.received.flatMap { CalendarDate(iso: $0) },
      only: (kept.only ?? []).map { RowFilter(column: ColumnReference($0[0]), value: $0[1]) },
      headerRows: headerRows)
    cells = kept.cells.flatMap { CellForm(rawValue: $0) } ?? .plain
    submission = kept.submission.flatMap { headers.firstIndex(of: $0) }
    takesIncomplete = kept.incomplete ?? false
  }

  private struct Canonical: Codable {
    let cells: String?
    let columns: [Column]
    let group: String?
    let headerRows: Int
    let incomplete: Bool?
    let layout: String
    let measures: [String]?
    let only: [[String]]?
    let received: String?
    let stance: String?
    let submission: String?
    let themes: [String]?

    init(_ mapping: Mapping) {
      columns = mapping.columns.enumerated().filter { $0.element.role != .ignore }.map {
        Column(number: $0.offset + 1, $0.element)
      }
      cells = mapping.cells == .plain ? nil : mapping.cells.rawValue
      incomplete = mapping.takesIncomplete && mapping.submission != nil ? true : nil
      submission = mapping.submission.map { mapping.columns[$0].header }
      group = mapping.group
      headerRows = mapping.headerRows
      layout = mapping.layout.rawValue
      measures = mapping.measures.isEmpty ? nil : mapping.measures
      let filters = Set(mapping.only.map { [$0.column.text, $0.value] })
      only = filters.isEmpty ? nil : filters.sorted { $0.lexicographicallyPrecedes($1) }
      received = mapping.received?.iso
      stance = mapping.stance == .unstated ? nil : mapping.stance.rawValue
      themes = mapping.themes.isEmpty ? nil : mapping.themes
    }
  }

  private struct Column: Codable {
    let dates: String?
    let header: String
    let measure: String?
    let name: String?
    let number: Int
    let question: String?
    let role: String
    let theme: String?
    let values: [String: String]?

    init(number: Int, _ original: ColumnMapping) {
      let column = original.withoutIdleOptions
      self.number = number
      dates = column.dates?.rawValue
      header = column.header
      measure = column.measure
      name = column.name
      question = column.question
      role = column.role.rawValue
      theme = column.theme
      values = column.values.isEmpty ? nil : column.values
    }
  }
}
