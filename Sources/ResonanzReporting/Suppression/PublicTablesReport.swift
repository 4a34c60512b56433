public import ResonanzModel

/// Tables of counts that come from anywhere, made public one after the other.
public struct PublicTablesReport: Sendable, Equatable {
  /// A table with where it is from.
  public struct Part: Sendable, Equatable {
    public let name: String
    public let publishing: Publishing
    public let unasked: UnaskedClasses

    /// - Parameter unasked: the classes that nobody asked, whose zeros are none.
    public init(
      _ name: String, _ publishing: Publishing, unasked: UnaskedClasses = UnaskedClasses()
    ) {
      self.name = name
      self.publishing = publishing
      self.unasked = unasked
    }
  }

  public let parts: [Part]
  public let profile: PublicProfile

  public init(_ parts: [Part], profile: PublicProfile) {
    self.parts = parts
    self.profile = profile
  }
}

extension PublicTablesReport: Report {
  /// Each table with what its signs mean, or why it is not shown.
  public func document(in language: Language) -> Document {
    Document(
      title: language.pick("Öffentliche Fassung", "Public version"),
      blocks: parts.flatMap { part -> [Document.Block] in
        [.heading(part.name)]
          + part.publishing.blocks(
            under: profile.minimum, unasked: part.unasked, in: language)
      })
  }

  /// An object with `report` (`"public-tables"`), `minimum` and `tables`: of each `name`, `bar` (why it is
  /// not shown, or null) and, where it is, `rows` and `columns` (`classes` with `title` and `members`,
  /// `counting`: how often one respondent is in them and those left out), `cells` (`"12"`, `"<5"`, `"·"`), `statements` (the
  /// same, or null), `rowTotals`, `columnTotals`, `total`, `namesSmall` (whether every hidden cell under the
  /// minimum is `"<5"`), `leftOut` and `notAsked` (titles of the rows and columns that nobody asked).
  public var json: JSONValue {
    .object([
      .init("report", .string("public-tables")), .init("minimum", .number(profile.minimum)),
      .init("tables", .array(parts.map(\.json))),
    ])
  }

  /// One row a cell: `table`, `row`, `column`, `respondents`, `statements`, `zero` (`not-asked` where nobody
  /// was asked; else empty); totals have `total` as row or
  /// column.
  public func write(to writer: inout some RowWriter) {
    writer.row(["table", "row", "column", "respondents", "statements", "zero"])
    for part in parts {
      guard let table = part.publishing.table else { continue }
      func write(
        _ row: TableClass?, _ column: TableClass?, _ count: PublicCell, _ said: PublicCell? = nil
      ) {
        let isUnasked = part.unasked.contains(row: row, column: column)
        writer.row([
          part.name, row?.title ?? "total", column?.title ?? "total", count.code,
          said?.code ?? "", count.zeroCode(isUnasked: isUnasked),
        ])
      }
      for (row, line) in table.rows.classes.enumerated() {
        for (column, heading) in table.columns.classes.enumerated() {
          write(line, heading, table.cells[row][column], table.statements?[row][column])
        }
        write(line, nil, .count(table.rowTotals[row]))
      }
      for (column, heading) in table.columns.classes.enumerated() {
        write(nil, heading, .count(table.columnTotals[column]))
      }
      write(nil, nil, .count(table.total))
    }
  }
}

extension PublicTablesReport.Part {
  fileprivate var json: JSONValue {
    let head: [JSONValue.Member] = [.init("name", .string(name))]
    switch publishing {
    case .barred(let bar): return .object(head + [.init("bar", .string(bar.code))])
    case .table(let table):
      let names = table.unasked(unasked).map { JSONValue.string($0.title) }
      return .object(
        head + [.init("bar", .null)] + table.members + [.init("notAsked", .array(names))])
    }
  }
}

extension TableBar {
  /// For programs: `few-respondents`, `totals`, `small-change`, `linked`, `overlap`.
  public var code: String {
    switch self {
    case .fewRespondents: "few-respondents"
    case .totals: "totals"
    case .smallChange: "small-change"
    case .linked: "linked"
    case .overlap: "overlap"
    }
  }
}

extension PublicTable {
  /// What ``PublicTablesReport/json`` says of a table.
  var members: [JSONValue.Member] {
    func array(_ numbers: [Int]) -> JSONValue { .array(numbers.map { .number($0) }) }
    func codes(_ cells: [[PublicCell]]) -> JSONValue {
      .array(cells.map { .array($0.map { .string($0.code) }) })
    }
    return [
      .init("rows", rows.json), .init("columns", columns.json), .init("cells", codes(cells)),
      .init("statements", statements.map(codes) ?? .null), .init("rowTotals", array(rowTotals)),
      .init("columnTotals", array(columnTotals)), .init("total", .number(total)),
      .init("namesSmall", .bool(namesSmall)),
      .init("leftOut", .array(leftOut.map { .string($0.title) })),
    ]
  }
}

extension TableAxis {
  fileprivate var json: JSONValue {
    .object([
      .init(
        "classes",
        .array(
          classes.map { shown in
            .object([
              .init("title", .string(shown.title)),
              .init("members", .array(shown.members.map { .string($0) })),
            ])
          })), .init("counting", .string(counting.rawValue)),
    ])
  }
}
