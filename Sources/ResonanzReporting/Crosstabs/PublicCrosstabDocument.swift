public import ResonanzModel
import ResonanzStorage

extension PublicCrosstab: Report {
  /// The table with its signs, or why there is none; what is counted, the basis, and what is left out of the
  /// public version.
  public func document(in language: Language) -> Document {
    let words = ReportWords(language: language, labels: basis.labels)
    let draft = isDraft && release != nil ? [Document.Block.paragraph(words.draft)] : []
    let about = targetTitle.map { [Document.Block.paragraph(words.onlyAbout($0))] } ?? []
    return Document(
      title: words.crosstabTitle(request, process: basis.process.title),
      blocks: draft + about + provisional(words)
        + titled(words).blocks(
          under: profile.minimum, corner: words.name(ofDimension: request.rows),
          unasked: unasked, open: words.openOfPeople, isOpen: isOpen, in: language)
        + basis.blocks(words) + [
          .heading(words.readingAid), .list(words.publicAid(profile)),
        ])
  }

  private func titled(_ words: ReportWords) -> Publishing {
    guard let table = publishing.table else { return publishing }
    func titles(
      _ categories: [TallyCategory], _ dimension: TallyDimension
    ) -> (TableClass) -> String {
      { shown in
        shown.members.map { member in
          categories.first { ($0.key ?? "") == member }.map { words.title(of: $0, dimension) }
            ?? member
        }.joined(separator: ", ")
      }
    }
    let (row, column) = (titles(rows, request.rows), titles(columns, request.columns))
    let shownColumns = Set(table.columns.classes.flatMap(\.members))
    let hiddenColumns = Set(columns.map { $0.key ?? "" }).subtracting(shownColumns)
    return .table(
      table.titled(row, column) { hiddenColumns.isSuperset(of: $0.members) ? column($0) : row($0) })
  }

  /// Tags may still come, and with them people.
  private func provisional(_ words: ReportWords) -> [Document.Block] {
    publishing.table != nil && hasTags && basis.open > 0
      ? [.paragraph(words.silenceIsOpen(basis.open))] : []
  }

  /// Whether what it counts grows with the tagging.
  private var hasTags: Bool { request.rows.isTagged || request.columns.isTagged }

  /// Whether somebody may still be counted in a place; a row or column that is nil is all of them.
  private func isOpen(row: TableClass?, column: TableClass?) -> Bool {
    guard hasTags else { return false }
    let groups = request.rows == .group ? row : request.columns == .group ? column : nil
    return groups.map { $0.members.contains { basis.zero(of: $0) == .open } } ?? (basis.open > 0)
  }

  /// An object that begins like that of a crosstab that is not public, with `report` = `"crosstab"`:
  /// `process`, `asOf`, `erasedSince`, `filter`, `groups`, `base`. Then, in this order: `public` (`minimum`,
  /// and `draft`: whether it was only looked at), `about` (`kind` and `slug`, or null), `dimensions` (of
  /// rows and columns), `bar` (why there is no table, or null) and, where there is one, the members of a
  /// table in ``PublicTablesReport/json``, all counts being known respondents.
  public var json: JSONValue {
    let head: [JSONValue.Member] = [
      .init(
        "public",
        .object([
          .init("minimum", .number(profile.minimum)), .init("draft", .bool(isDraft)),
        ])),
      .init(
        "about",
        request.target.map {
          .object([
            .init("kind", .string($0.kind.rawValue)), .init("slug", .string($0.slug)),
          ])
        } ?? .null),
      .init("dimensions", .array([.string(request.rows.name), .string(request.columns.name)])),
    ]
    let table: [JSONValue.Member] =
      switch publishing {
      case .barred(let bar): [.init("bar", .string(bar.code))]
      case .table(let table): [.init("bar", .null)] + table.members
      }
    return .object(basis.members(report: "crosstab") + head + table)
  }

  /// One row a cell: `row`, `rowTitle`, `column`, `columnTitle` (keys of classes that are one stand apart by
  /// `; ` and are empty for none), `respondents` (`12`, `<5`, `·`), `zero` (`not-asked` where the group was not
  /// asked, `open` where not all is processed; else empty). There are no totals, since a spreadsheet would add them up; and no rows where there
  /// is no table.
  public func write(to writer: inout some RowWriter) {
    writer.row(["row", "rowTitle", "column", "columnTitle", "respondents", "zero"])
    guard let table = publishing.table else { return }
    let unasked = unasked
    for (row, line) in table.rows.classes.enumerated() {
      for (column, heading) in table.columns.classes.enumerated() {
        let count = table.cells[row][column]
        let isUnasked = unasked.contains(row: line, column: heading)
        writer.row([
          line.members.joined(separator: "; "), line.title,
          heading.members.joined(separator: "; "), heading.title,
          count.code,
          count == .count(0) && isOpen(row: line, column: heading)
            ? Zero.open.rawValue : count.zeroCode(isUnasked: isUnasked),
        ])
      }
    }
  }
}

extension ReportWords {
  fileprivate var openOfPeople: Document.Sign {
    Document.Sign(
      sign(of: .open),
      pick(
        "noch kein bekannter Absender; ein Teil der Aussagen ist noch nicht bearbeitet",
        "no known respondent yet; some of the statements are not processed"))
  }

  fileprivate var draft: String {
    pick(
      "Entwurf: Diese Tabelle ist nicht als veröffentlicht vermerkt. Das ist sie, sobald sie mit -o in eine Datei geschrieben wird; erst dann nehmen spätere Tabellen auf sie Rücksicht.",
      "Draft: this table is not remembered as published. It is once it is written to a file with -o; only then later tables take it into account."
    )
  }

  fileprivate func publicAid(_ profile: PublicProfile) -> [String] {
    pick(
      "Gezählt sind bekannte Absender, jeder in einer Zelle einmal; Aussagen ohne Absender stehen nicht für Personen und zählen hier nicht.|Kategorien mit weniger als \(profile.minimum) Absendern sind zuerst zusammengefasst; erst dann ist verdeckt, was noch zu klein ist, und was es verriete.|Anteile, Erwartung und Test fehlen in der öffentlichen Fassung: Aus ihnen ließen sich verdeckte Zahlen errechnen.",
      "Counted are known respondents, each once in a cell; statements of nobody known stand for no people and don’t count here.|Categories of fewer than \(profile.minimum) respondents are merged first; only then what is still too small is hidden, and what would tell it.|Shares, what is expected and tests are not in the public version: hidden counts could be computed from them."
    ).split(separator: "|").map(String.init)
  }
}
