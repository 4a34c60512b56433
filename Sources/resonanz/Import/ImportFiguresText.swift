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
    return [
      words(
        "  \(statements) hatte die Moderation der Plattform abgelehnt (moderated = -1), aufgenommen wie die anderen; --only moderated=1 nimmt nur, was sie zugelassen hat",
        "  \(statements) rejected by the platform’s moderators (moderated = -1), taken like the others; --only moderated=1 takes only what they accepted"
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
