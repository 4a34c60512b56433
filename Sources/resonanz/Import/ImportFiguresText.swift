import ResonanzImport

/// The figures of an import that a person can count again in the file.
struct ImportFiguresText {
  let report: ImportReport
  let width: Int?

  var lines: [String] {
    [byQuestion, byGroup, attributes].flatMap { $0.lines(width: width) }
      + (dropped + votes + moderation + keywords).flatMap { paragraph($0, width: width) }
  }

  private var byQuestion: CountTable {
    CountTable(
      headings: [words("Antworten", "Answers"), words("Frage", "Question")],
      rows: report.answersByQuestion.filter { !$0.question.isEmpty }
        .map { (counts: [$0.answers], words: $0.question) })
  }

  private var byGroup: CountTable {
    CountTable(
      headings: [words("Antworten", "Answers"), words("Akteursgruppe", "Source group")],
      rows: report.answersByGroup.map { (counts: [$0.answers], words: $0.group) })
  }

  private var attributes: CountTable {
    CountTable(
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
        words(
          "  \(dropped.column): \(counted(dropped.count, ("Wert", "Werte"), ("", ""))) ohne Ergebnis der Vergröberung, nicht aufgenommen",
          "  \(dropped.column): \(counted(dropped.count, ("", ""), ("value", "values"))) that could not be made less exact, not taken"
        )
      case .other:
        words(
          "  \(dropped.column): \(counted(dropped.count, ("eigener Text", "eigene Texte"), ("", ""))) neben den Antwortmöglichkeiten, nicht aufgenommen",
          "  \(dropped.column): \(counted(dropped.count, ("", ""), ("own text", "own texts"))) beside the options, not taken"
        )
      }
    }
  }

  private var votes: [String] {
    let votes = report.votes
    if votes.statements == 0 { return [] }
    return [
      words(
        "  Stimmen zu \(counted(votes.statements, ("Aussage", "Aussagen"), ("", ""))): \(grouped(votes.supporting)) dafür, \(grouped(votes.opposing)) dagegen",
        "  Votes on \(counted(votes.statements, ("", ""), ("statement", "statements"))): \(grouped(votes.supporting)) for, \(grouped(votes.opposing)) against"
      )
    ]
  }

  private var moderation: [String] {
    let refused = report.refusedByModerators
    if refused == 0 { return [] }
    let german = counted(refused, ("Aussage", "Aussagen"), ("", ""))
    let english = counted(refused, ("", ""), ("statement", "statements"))
    return [
      words(
        "  \(german) hatte die Moderation der Plattform abgelehnt (moderated = -1), aufgenommen wie die anderen; --only moderated=1 nimmt nur, was sie zugelassen hat",
        "  \(english) rejected by the platform’s moderators (moderated = -1), taken like the others; --only moderated=1 takes only what they accepted"
      )
    ]
  }

  private var keywords: [String] {
    let keywords = report.keywords
    if keywords.uses == 0 { return [] }
    return [
      words(
        "  \(counted(keywords.keywords, ("Stichwort", "Stichwörter"), ("", ""))), \(grouped(keywords.uses))-mal vergeben",
        "  \(counted(keywords.keywords, ("", ""), ("keyword", "keywords"))), used \(counted(keywords.uses, ("", ""), ("time", "times")))"
      )
    ]
  }
}
