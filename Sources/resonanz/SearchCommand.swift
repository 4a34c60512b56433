import ArgumentParser
import Foundation
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: words("Findet Aussagen.", "Finds statements."),
    discussion: words(
      """
      Alle Wörter müssen vorkommen, in jeder Schreibung und Form und in Zusammensetzungen: verkehr findet \
      Nahverkehr, strasse findet Straße. "Mehr Bänke" ist eine Wendung, rad* ein Wortanfang, -auto schließt \
      aus (vor Wörtern mit - steht --).
      """,
      """
      All words must occur, in any spelling and form and in compounds: verkehr finds Nahverkehr, strasse \
      finds Straße. "Mehr Bänke" is a phrase, rad* a beginning, -auto excludes (put -- before words with -).
      """))

  @Argument(
    help: ArgumentHelp(
      words(
        "Wörter, die vorkommen; ohne Wörter alle Aussagen.",
        "Words that occur; without words, all statements."), valueName: words("wörter", "words")))
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
  @Option(help: DataFormat.help) var format = DataFormat.table
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if limit < 1 || offset < 0 {
      throw ValidationError(
        words(
          "--limit ist mindestens 1, --offset mindestens 0.",
          "--limit is at least 1, --offset at least 0."))
    }
  }

  func run() throws {
    let archive = try archive.open(for: .reading)
    let query = SearchQuery(typed)
    let result = try explaining {
      try archive.search(query, filter: filter.filter, limit: limit, offset: offset)
    }
    if format == .table { SearchText(result: result, offset: offset).print() } else { list(result) }
  }

  /// The shell took the quotation marks away that held a phrase together.
  private var typed: String {
    typedWords.map { $0.contains(where: \.isWhitespace) && typedWords.count > 1 ? "\"\($0)\"" : $0 }
      .joined(separator: " ")
  }

  private func list(_ result: SearchResult) {
    Listing(
      title: words("Aussagen", "Statements"),
      headings: [
        "statement", "consultation", "group", "question", "received", "state", "tags", "text",
      ],
      rows: result.hits.map { hit in
        [
          String(hit.statement), hit.consultation, hit.group, hit.question, hit.received ?? "",
          hit.state.rawValue, hit.tags.joined(separator: " "), hit.text,
        ]
      },
      json: .object([
        .init("count", .number(result.count)),
        .init("hits", .array(result.hits.map(Self.json))),
      ])
    ).print(as: format)
  }

  private static func json(_ hit: SearchHit) -> JSONValue {
    .object([
      .init("statement", .number(hit.statement)), .init("text", .string(hit.text)),
      .init(
        "marks",
        .array(hit.marks.map { .array([.number($0.lowerBound), .number($0.upperBound)]) })),
      .init("consultation", .string(hit.consultation)), .init("group", .string(hit.group)),
      .init("question", .string(hit.question)), .init("received", .optional(hit.received)),
      .init("state", .string(hit.state.rawValue)),
      .init("tags", .array(hit.tags.map { .string($0) })),
    ])
  }
}

/// What was found, for people, with the words marked.
struct SearchText {
  let result: SearchResult
  let offset: Int

  func print() {
    for hit in result.hits { print(hit) }
    let count = counted(result.count, ("Aussage", "Aussagen"), ("statement", "statements"))
    let shown = result.hits.count
    guard shown < result.count else {
      Terminal.print(Terminal.bold(count) + "\n")
      return
    }
    let range = shown == 0 ? "0" : "\(grouped(offset + 1))–\(grouped(offset + shown))"
    Terminal.print(
      Terminal.bold(
        words(
          "\(count), gezeigt \(range); weiter mit --offset \(offset + shown)",
          "\(count), shown \(range); go on with --offset \(offset + shown)")) + "\n")
  }

  private func print(_ hit: SearchHit) {
    let facts = [
      hit.consultation, hit.group, hit.received.map { String($0.prefix(10)) } ?? "",
      hit.state.title(in: language), hit.tags.joined(separator: " "),
    ].filter { !$0.isEmpty }
    Terminal.print(Terminal.bold("\(hit.statement)") + "  " + facts.joined(separator: " · ") + "\n")
    let lines = marked(hit).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines { Terminal.print("    \(line)\n") }
    Terminal.print("\n")
  }

  /// Bold on a terminal, between asterisks elsewhere.
  private func marked(_ hit: SearchHit) -> String {
    let (start, end) = Terminal.style == .ansi ? ("\u{1B}[1;33m", "\u{1B}[0m") : ("*", "*")
    var result = String.UnicodeScalarView()
    var marks = hit.marks[...]
    for (position, scalar) in hit.text.unicodeScalars.enumerated() {
      if let mark = marks.first, mark.lowerBound == position {
        result.append(contentsOf: start.unicodeScalars)
      }
      result.append(scalar)
      if let mark = marks.first, mark.upperBound == position + 1 {
        result.append(contentsOf: end.unicodeScalars)
        marks = marks.dropFirst()
      }
    }
    return String(result)
  }
}
