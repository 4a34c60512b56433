import Foundation
import ResonanzModel

/// A mapping as an archive keeps it with the import: columns that are left out, and options without
/// effect, do not appear, so that what came later changes no mapping that was kept before.
struct KeptMapping: Codable {
  let cells: String?
  let columns: [KeptColumn]
  let consent: String?
  let document: String?
  let group: String?
  let headerRows: Int
  let incomplete: Bool?
  let keywords: [String]?
  let language: String?
  let layout: String
  let measures: [String]?
  let only: [[String]]?
  let organisation: String?
  let received: String?
  /// Name of the workbook's sheet that was read, where it has several.
  let sheet: String?
  let stance: String?
  let submission: String?
  let themes: [String]?

  init(_ mapping: Mapping, sheet: String? = nil) {
    self.sheet = sheet
    columns = mapping.columns.enumerated().filter { $0.element.role != .ignore }.map {
      KeptColumn(number: $0.offset + 1, $0.element)
    }
    cells = mapping.cells == .plain ? nil : mapping.cells.rawValue
    incomplete = mapping.takesIncomplete && mapping.submission != nil ? true : nil
    submission = mapping.submission.map { mapping.columns[$0].header }
    consent = mapping.consent
    document = mapping.document
    group = mapping.group
    headerRows = mapping.headerRows
    keywords = mapping.keywords.isEmpty ? nil : mapping.keywords
    language = mapping.language
    layout = mapping.layout.rawValue
    measures = mapping.measures.isEmpty ? nil : mapping.measures
    let filters = Set(mapping.only.map { [$0.column.text, $0.value] })
    only = filters.isEmpty ? nil : filters.sorted { $0.lexicographicallyPrecedes($1) }
    organisation = mapping.organisation
    received = mapping.received?.iso
    stance = mapping.stance == .unstated ? nil : mapping.stance.rawValue
    themes = mapping.themes.isEmpty ? nil : mapping.themes
  }

  init?(json: String) {
    guard let kept = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else { return nil }
    self = kept
  }

  /// Whether its columns stand in a file just where they stood.
  func stand(in headers: [String]) -> Bool {
    columns.allSatisfy {
      headers.indices.contains($0.number - 1) && headers[$0.number - 1] == $0.header
    }
  }

  /// Headers that another file lacks; where a header stands there more than once, as often as here.
  func missing(in headers: [String]) -> [String] {
    var free = headers
    return columns.map(\.header).filter { header in
      guard let place = free.firstIndex(of: header) else { return true }
      free.remove(at: place)
      return false
    }
  }
}

/// One column of it.
struct KeptColumn: Codable {
  /// Key and value of the rule, as a person writes them.
  let coarsening: [String]?
  let dates: String?
  let header: String
  let keywords: [String]?
  let measure: String?
  let name: String?
  let number: Int
  let options: [String]?
  let question: String?
  let role: String
  let stance: String?
  let theme: String?
  let values: [String: String]?

  init(number: Int, _ original: ColumnMapping) {
    let column = original.withoutIdleOptions
    self.number = number
    coarsening = column.coarsening.map { [$0.option.key, $0.option.value] }
    dates = column.dates?.rawValue
    header = column.header
    keywords = column.keywords.isEmpty ? nil : column.keywords
    measure = column.measure
    name = column.name
    options = column.choices?.options
    question = column.question
    role = column.role.rawValue
    stance = column.stance?.rawValue
    theme = column.theme
    values = column.values.isEmpty ? nil : column.values
  }

  /// Nil where a later program wrote what this one cannot read.
  var mapping: ColumnMapping? {
    guard let role = ColumnRole(rawValue: role) else { return nil }
    var rule: Coarsening?
    if let coarsening {
      guard coarsening.count == 2 else { return nil }
      rule = try? Coarsening(key: coarsening[0], value: coarsening[1])
      if rule == nil { return nil }
    }
    return ColumnMapping(
      header: header, role: role, question: question, theme: theme, measure: measure,
      keywords: keywords ?? [], stance: stance.flatMap { Stance(named: $0) }, name: name,
      coarsening: rule, choices: options.map { .options($0) }, values: values ?? [:],
      dates: dates.flatMap { DateOrder(rawValue: $0) })
  }
}
