public import ResonanzModel

/// A mapping that is kept, to be used again for the next file of the same source (Importvorlage): what
/// its columns mean, by their headers.
public struct Profile: Sendable, Equatable {
  /// Nil: guessed from the file.
  public var layout: Layout?
  /// As in `Mapping`.
  public var group: String?
  /// As in `Mapping`.
  public var themes: [String]
  /// As in `Mapping`.
  public var measures: [String]
  /// As in `Mapping`.
  public var stance: Stance
  /// As in `Mapping`.
  public var received: CalendarDate?
  /// As in `Mapping`.
  public var keywords: [String] = []
  /// As in `Mapping`.
  public var language: String?
  /// As in `Mapping`.
  public var consent: String?
  /// As in `Mapping`.
  public var organisation: String?
  /// As in `Mapping`.
  public var document: String?
  /// As in `Mapping`.
  public var takesIncomplete = false
  /// As in `Mapping`.
  public var only: [RowFilter]
  /// What the columns mean; the header is how the profile names the column, so it may be `#3`.
  public var columns: [ColumnMapping]

  /// A profile of these columns.
  public init(
    layout: Layout? = nil, group: String? = nil, themes: [String] = [], measures: [String] = [],
    stance: Stance = .unstated, received: CalendarDate? = nil, only: [RowFilter] = [],
    columns: [ColumnMapping]
  ) {
    self.layout = layout
    self.group = group
    self.themes = themes
    self.measures = measures
    self.stance = stance
    self.received = received
    self.only = only
    self.columns = columns
  }

  /// What can be kept of a mapping: all, but for how many header rows its file has.
  public init(_ mapping: Mapping) {
    let headers = mapping.headers
    self.init(
      layout: mapping.layout, group: mapping.group, themes: mapping.themes,
      measures: mapping.measures, stance: mapping.stance, received: mapping.received,
      only: mapping.only,
      columns: mapping.columns.enumerated().map { index, column in
        var column = column
        column.header = ColumnReference(column: index, of: headers).text
        return column.withoutIdleOptions
      })
    keywords = mapping.keywords
    language = mapping.language
    consent = mapping.consent
    organisation = mapping.organisation
    document = mapping.document
    takesIncomplete = mapping.takesIncomplete && mapping.submission != nil
  }

  /// What a file with these headers means by this profile. Columns that it does not name are left out.
  public func mapping(
    for headers: [String], samples: [[String]]
  ) throws(MappingFault) -> Mapping {
    var found = headers.map { ColumnMapping(header: $0, role: .ignore) }
    var missing: [String] = []
    for column in columns {
      if let index = try ColumnReference(column.header).index(ofSame: headers) {
        found[index] = column
        found[index].header = headers[index]
      } else if column.role != .ignore {
        missing.append(column.header)
      }
    }
    for filter in only where try filter.column.index(ofSame: headers) == nil {
      missing.append(filter.column.text)
    }
    if !missing.isEmpty { throw .missingColumns(missing) }
    let top = HeaderRows(headers: headers, rows: samples)
    var mapping = Mapping(
      columns: found, layout: layout ?? Layout(columns: found, rows: top.data(of: samples)),
      group: group, themes: themes, measures: measures, stance: stance, received: received,
      only: only, headerRows: top.count)
    mapping.read(top)
    mapping.keywords = keywords
    mapping.language = language
    mapping.consent = consent
    mapping.organisation = organisation
    mapping.document = document
    mapping.takesIncomplete = takesIncomplete
    return mapping
  }

  /// Columns of a file that the profile says nothing about, so that somebody may look at them.
  public func unmentioned(in headers: [String]) -> [String] {
    let named = Set(columns.compactMap { try? ColumnReference($0.header).index(ofSame: headers) })
    return headers.indices.filter { !named.contains($0) }.map { headers[$0] }
  }
}
