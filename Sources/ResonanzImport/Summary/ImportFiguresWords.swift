import ResonanzModel

/// The figures of an import that a person can count again in the file.
public struct ImportFiguresWords: Speaking, Sendable {
  /// Counts with what they are counts of.
  public struct Table: Sendable {
    public let headings: [String]
    public let rows: [(counts: [Int], words: String)]
  }

  private let report: ImportReport
  private let titles: SummaryTitles
  let language: Language
  private let door: Door

  init(report: ImportReport, titles: SummaryTitles, language: Language, door: Door) {
    self.report = report
    self.titles = titles
    self.language = language
    self.door = door
  }

  /// Those that have rows.
  public var tables: [Table] { [byQuestion, byGroup, attributes].filter { !$0.rows.isEmpty } }

  /// What is said in a sentence.
  public var lines: [String] { dropped + votes + moderation + keywords }

  private var byQuestion: Table {
    Table(
      headings: [words("Antworten", "Answers"), words("Frage", "Question")],
      rows: report.answersByQuestion.filter { !$0.question.isEmpty }
        .map { (counts: [$0.answers], words: $0.question) })
  }

  private var byGroup: Table {
    Table(
      headings: [words("Antworten", "Answers"), words("Akteursgruppe", "Source group")],
      rows: report.answersByGroup.map { (counts: [$0.answers], words: titles.group($0.group)) })
  }

  private var attributes: Table {
    Table(
      headings: [
        words("Zeilen", "Rows"), words("verschiedene Werte", "Different values"),
        words("Merkmal", "Attribute"),
      ],
      rows: report.attributes.map { (counts: [$0.rows, $0.values], words: $0.name) })
  }

  private var dropped: [String] {
    report.dropped.map { dropped in
      switch dropped.reason {
      case .unreadable:
        "  \(dropped.column): "
          + counted(dropped.count, ("Wert", "Werte"), ("value", "values"))
          + words(
            " ohne Ergebnis der Vergröberung, nicht aufgenommen",
            " that could not be made less exact, not taken")
      case .other:
        "  \(dropped.column): "
          + counted(dropped.count, ("eigener Text", "eigene Texte"), ("own text", "own texts"))
          + words(
            " neben den Antwortmöglichkeiten, nicht aufgenommen", " beside the options, not taken")
      }
    }
  }

  private var votes: [String] {
    let votes = report.votes
    if votes.statements == 0 { return [] }
    let statements = counted(votes.statements, ("Aussage", "Aussagen"), ("statement", "statements"))
    return [
      words(
        "  Stimmen zu \(statements): \(grouped(votes.supporting)) dafür, \(grouped(votes.opposing)) dagegen",
        "  Votes on \(statements): \(grouped(votes.supporting)) for, \(grouped(votes.opposing)) against"
      )
    ]
  }

  private var moderation: [String] {
    let refused = report.refusedByModerators
    if refused == 0 { return [] }
    let statements = counted(refused, ("Aussage", "Aussagen"), ("statement", "statements"))
    let filter = (
      german: door.pick("--only", page: "der Zeilenfilter"),
      english: door.pick("--only", page: "the filter")
    )
    return [
      words(
        "  \(statements) hatte die Moderation der Plattform abgelehnt (moderated = -1), aufgenommen wie die anderen; \(filter.german) moderated=1 nimmt nur, was sie zugelassen hat",
        "  \(statements) rejected by the platform’s moderators (moderated = -1), taken like the others; \(filter.english) moderated=1 takes only what they accepted"
      )
    ]
  }

  private var keywords: [String] {
    let keywords = report.keywords
    if keywords.uses == 0 { return [] }
    let different = counted(
      keywords.keywords, ("Stichwort", "Stichwörter"), ("keyword", "keywords"))
    return [
      words(
        "  \(different), \(grouped(keywords.uses))-mal vergeben",
        "  \(different), used \(counted(keywords.uses, ("Mal", "Mal"), ("time", "times")))"
      )
    ]
  }
}
