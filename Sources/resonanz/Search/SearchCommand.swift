public import ArgumentParser
import Foundation
import ResonanzModel
import ResonanzReporting
public import ResonanzStorage

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: words("Findet Aussagen.", "Finds statements."),
    discussion: words(
      """
      Alle Wörter müssen vorkommen, in jeder Schreibung und Form und in Zusammensetzungen: verkehr findet \
      Nahverkehr, strasse findet Straße. Zuerst stehen die Aussagen, die das Wort selbst sagen. Was wie ein \
      Filter aussieht und keiner ist, wird als Wort gesucht, und das wird gesagt.

      \(TypedQuery.help)
      """,
      """
      All words must occur, in any spelling and form and in compounds: verkehr finds Nahverkehr, strasse \
      finds Straße. Statements that say the word itself come first. What looks like a filter and is none is \
      looked for as a word, and that is said.

      \(TypedQuery.help)
      """))

  @Argument(
    help: ArgumentHelp(
      words(
        "Wörter und Filter; ohne sie alle Aussagen.",
        "Words and filters; without them, all statements."), valueName: words("suche", "query")))
  var typedWords: [String] = []

  @OptionGroup var filter: StatementFilter
  @Option(
    help: ArgumentHelp(
      words("Zeigt höchstens so viele.", "Shows at most so many."),
      valueName: words("zahl", "number")))
  var limit = 20
  @Option(
    help: ArgumentHelp(
      words("Überspringt so viele.", "Skips so many."), valueName: words("zahl", "number")))
  var offset = 0
  @Option(
    help: ArgumentHelp(
      words("Zeigt diese Seite, von 1 an.", "Shows this page, from 1."),
      valueName: words("seite", "page")))
  var page: Int?
  @Option(
    help: ArgumentHelp(
      words(
        "Ordnung: was am besten passt, nach Eingang, oder nach Nummer auf- oder absteigend.",
        "Order: the best first, by date received, or by number, lowest or highest first."),
      valueName: words("ordnung", "order")))
  var sort = StatementOrder.relevance
  @Flag(
    help: ArgumentHelp(
      words(
        "Zeigt auch, wie viele der gefundenen jeden Wert jedes Filters haben; den Eingang nach Jahren, mit eingang:2016 nach Monaten, mit eingang:2016-09 nach Tagen.",
        "Also shows how many of those found have each value of each filter; what was received by years, with received:2016 by months, with received:2016-09 by days."
      )))
  var counts = false
  @Option(help: DataFormat.help) var format = DataFormat.table
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  func validate() throws {
    if limit < 1 || offset < 0 {
      throw ValidationError(
        words(
          "--limit ist mindestens 1, --offset mindestens 0.",
          "--limit is at least 1, --offset at least 0."))
    }
    if let page, page < 1 || offset > 0 || page - 1 > Int.max / limit {
      throw ValidationError(
        words(
          "--page ist mindestens 1 und steht nicht neben --offset.",
          "--page is at least 1 and does not go with --offset."))
    }
  }

  func run() throws {
    let path = try archive.path()
    let archive = try archive.open(for: .reading)
    let read = try TypedQuery(arguments: typedWords, filter: filter.filter)
      .read(in: archive, at: path, by: person)
    let offset = page.map { ($0 - 1) * limit } ?? offset
    let (result, facets) = try explaining {
      (
        try archive.search(read.query, order: sort, limit: limit, offset: offset),
        counts ? try archive.facets(read.query) : nil
      )
    }
    if format == .table {
      // That a filter was meant is clear from what it finds.
      for note in read.notes where note.isMistake || result.count == 0 {
        Terminal.note(note.text(in: language))
      }
      let vocabulary = try explaining { try archive.vocabulary() }
      SearchText(
        result: result, offset: offset, isRanked: read.query.isRanked,
        keywords: KeywordTitles(vocabulary)
      ).print(ordered: sort)
      if let facets { FacetText(facets: facets).print() }
    } else {
      list(result, facets, read.notes)
      notePart(of: result, from: offset)
    }
    noteOutputs()
  }

  /// JSON says how many there are; a table of the first of them doesn't.
  private func notePart(of result: SearchResult, from offset: Int) {
    guard format != .json, result.hits.count < result.count else { return }
    let count = grouped(result.count)
    Terminal.note(
      words(
        "Das sind \(result.hits.count) von \(count), ab \(offset + 1); alle: --limit \(result.count)",
        "These are \(result.hits.count) of \(count), from \(offset + 1); all: --limit \(result.count)"
      ))
  }

  /// What stands after - is left out, also where an option of other commands was meant.
  private func noteOutputs() {
    guard let word = typedWords.first(where: { ["-o", "--output"].contains($0) }) else { return }
    Terminal.note(
      words(
        "„\(word)“ schließt hier ein Wort aus. In eine Datei kommt die Ausgabe mit > DATEI.",
        "“\(word)” leaves out a word here. The output goes to a file with > FILE."))
  }

  private func list(_ result: SearchResult, _ facets: [Facet]?, _ notes: [QueryNote]) {
    Listing(
      title: words("Aussagen", "Statements"),
      headings: [
        "statement", "consultation", "group", "question", "received", "state", "tags", "keywords",
        "text",
      ],
      rows: result.hits.map { hit in
        [
          String(hit.statement), hit.consultation, hit.group, hit.question, hit.received ?? "",
          hit.state.rawValue, hit.tags.joined(separator: " "),
          hit.keywords.joined(separator: " "), hit.text,
        ]
      },
      json: SearchJSON.value(result, notes: notes, facets: facets, in: language)
    ).print(as: format)
  }
}

extension StatementOrder: ExpressibleByArgument {}
