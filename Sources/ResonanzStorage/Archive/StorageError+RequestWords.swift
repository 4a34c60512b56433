import ResonanzModel

extension StorageError {
  /// What was asked for that can't be done.
  func requestExplanation(in language: Language) -> Explanation {
    let (reason, remedy) = requestWords
    return Explanation(attempt: "", reason: reason(in: language), remedy: remedy(in: language))
  }

  private var requestWords: (Wording, Wording) {
    switch self {
    case .unknownStatement(let number):
      (
        .thereIsNo("Die Aussage \(number)", "statement \(number)"),
        Wording(
          german: "„resonanz search“ nennt die Nummern.",
          english: "“resonanz search” shows the numbers.")
      )
    case .statementCameLater(let number, let event):
      (
        Wording(
          german: "Die Aussage \(number) kam erst mit dem Ereignis \(event) ins Archiv.",
          english: "Statement \(number) came into the archive with event \(event) only."),
        Wording(
          german: "Nehmen Sie --as-of @\(event) oder einen späteren Stand.",
          english: "Use --as-of @\(event) or a later point.")
      )
    case .unknownImport(let number):
      (
        .thereIsNo("Den Import \(number)", "import \(number)"),
        .allAreListed(by: "resonanz imports list")
      )
    case .unknownTheme(let slug, let known):
      Self.unknown("Das Thema", "theme", slug, known)
    case .unknownMeasure(let slug, let known):
      Self.unknown("Die Maßnahme", "measure", slug, known)
    case .unknownGroup(let slug, let known):
      Self.unknown("Die Akteursgruppe", "group", slug, known)
    case .unknownConsultation(let slug, let known):
      Self.unknown("Das Beteiligungsformat", "consultation", slug, known)
    case .unknownMilestone(let slug, let known):
      Self.unknownMilestone(slug, known)
    case .unknownEvent(let number, let last):
      (
        .thereIsNo("Das Ereignis \(number)", "event \(number)"),
        Wording(german: "Das letzte ist \(last).", english: "The last one is \(last).")
      )
    case .unknownAttribute, .sameDimension, .reversedPoints: tallyWords
    case .retired(let slug):
      (
        Wording(
          german: "„\(slug)“ ist stillgelegt und nimmt keine neuen Zuordnungen an.",
          english: "“\(slug)” is retired and takes no new tags."),
        Wording(
          german: "„resonanz catalogue show“ nennt die geltenden Maßnahmen.",
          english: "“resonanz catalogue show” shows the current measures.")
      )
    case .taggedStatement(let number):
      (
        Wording(
          german:
            "Die Aussage \(number) hat Zuordnungen; ein Grund, keine zu haben, passt nicht dazu.",
          english: "Statement \(number) has tags; a reason for having none does not fit."),
        Wording(
          german:
            "„resonanz show \(number)“ nennt sie; nehmen Sie sie vorher mit „resonanz untag“ weg.",
          english: "“resonanz show \(number)” lists them; remove them first with “resonanz untag”.")
      )
    case .badMeasure(let slug):
      (
        Wording(
          german: "„\(slug)“ kann keine Maßnahme sein.", english: "“\(slug)” can't be a measure."),
        Wording(
          german:
            "Sie braucht einen Titel und einen Slug aus a–z, 0–9 und Bindestrichen: rad-am-ufer.",
          english: "It needs a title and a slug of a–z, 0–9 and hyphens: path-by-the-lake.")
      )
    case .measureExists(let slug):
      (
        Wording(
          german: "Die Maßnahme „\(slug)“ gibt oder gab es schon.",
          english: "The measure “\(slug)” is or was there already."),
        Wording(
          german:
            "Ordnen Sie ihr die Aussagen mit „resonanz tag“ zu, oder nehmen Sie einen anderen Slug.",
          english: "Tag the statements to it with “resonanz tag”, or choose another slug.")
      )
    case .importNotInForce(let number):
      (
        Wording(
          german: "Der Import \(number) ist schon zurückgenommen.",
          english: "Import \(number) is undone already."),
        Wording(
          german: "„resonanz imports redo \(number)“ holt ihn zurück.",
          english: "“resonanz imports redo \(number)” brings it back.")
      )
    case .importInForce(let number):
      (
        Wording(
          german: "Der Import \(number) ist nicht zurückgenommen.",
          english: "Import \(number) is not undone."),
        Wording(
          german: "Zurück nimmt ihn „resonanz imports undo \(number)“.",
          english: "“resonanz imports undo \(number)” undoes it.")
      )
    case .wouldGiveConsent(let number, let statements):
      (
        Wording(
          german:
            "Das ändert Import \(number) so, dass zu \(Self.statement.counted(statements, in: .german)) eine Einwilligung gilt, die jetzt nicht gilt.",
          english:
            "That changes import \(number) so that a consent to publish \(Self.statement.counted(statements, in: .english)) holds that does not hold now."
        ),
        Wording(
          german: "„resonanz imports“ fragt danach; mit --yes ist es bestätigt.",
          english: "“resonanz imports” asks about it; --yes confirms it.")
      )
    case .nothingToUndo, .nothingToRedo, .notUndoable, .notYours, .takenBack, .changedSince:
      undoWords
    case .unknownKeyword, .badKeyword, .keywordExists, .keywordIntoItself: keywordWords
    case .unclearQuery: queryWords
    case .emptyNote, .unknownNote, .notTagged: noteWords
    case .erasedStatement, .erasedRespondent, .unknownRespondent, .foreignCopy: erasureWords
    case .badConsultation(let name):
      (
        Wording(
          german: "„\(name)“ kann kein Beteiligungsformat heißen.",
          english: "“\(name)” can't name a consultation."),
        Wording(
          german: "Nehmen Sie einen Namen mit Buchstaben oder Ziffern.",
          english: "Choose a name with letters or digits.")
      )
    case .replacesElsewhere(let number, let consultation, let named):
      (
        Wording(
          german: "Der Import \(number) gehört zu „\(consultation)“, nicht zu „\(named)“.",
          english: "Import \(number) belongs to “\(consultation)”, not to “\(named)”."),
        Wording(
          german: "Lassen Sie --consultation weg, oder nennen Sie bei --replaces einen anderen.",
          english: "Leave out --consultation, or name another one with --replaces.")
      )
    case .wouldReplaceTexts(let changed, let matched, let consultation, let statement):
      (
        Wording(
          german:
            "\(changed) von \(matched) wiedererkannten Aussagen hätten danach einen anderen Wortlaut,"
            + " zum Beispiel die Aussage \(statement) in „\(consultation)“."
            + " Das sieht nach einer anderen Datei mit denselben Nummern aus; geändert wurde nichts.",
          english:
            "\(changed) of \(matched) statements that were recognised would have another text,"
            + " for example statement \(statement) in “\(consultation)”."
            + " That looks like another file with the same numbers; nothing was changed."),
        Wording(
          german:
            "Geben Sie der Datei mit --consultation ein eigenes Beteiligungsformat; sind es wirklich"
            + " neue Fassungen, dann --replace-texts.",
          english:
            "Give the file a consultation of its own with --consultation; if these really are new"
            + " versions, use --replace-texts.")
      )
    default: (Wording(german: "", english: ""), Wording(german: "", english: ""))
    }
  }

  private static let statement = Plural(
    one: Wording(german: "Aussage", english: "statement"),
    other: Wording(german: "Aussagen", english: "statements"))

  /// What is written like a number or a time is told how that is written.
  private static func unknownMilestone(_ slug: String, _ known: [String]) -> (Wording, Wording) {
    let (reason, remedy) = unknown("Den Meilenstein", "milestone", slug, known)
    guard slug.first?.isNumber == true else { return (reason, remedy) }
    let isNumber = slug.utf8.allSatisfy { (48...57).contains($0) }
    let event = isNumber ? slug : "12"
    let gap = remedy.german.isEmpty ? "" : " "
    return (
      isNumber
        ? reason
        : Wording(
          german: "„\(slug)“ ist kein Tag, den es gibt, und kein Meilenstein.",
          english: "“\(slug)” is no day that exists, and no milestone."),
      Wording(
        german:
          "Ein Ereignis heißt @\(event), ein Tag 2016-12-06 oder 06.12.2016, eine Zeit „06.12.2016, 14:30“."
          + gap + remedy.german,
        english:
          "An event is @\(event), a day 2016-12-06 or 06.12.2016, a time “2016-12-06, 14:30”."
          + gap + remedy.english)
    )
  }

  private static func unknown(
    _ german: String, _ english: String, _ slug: String, _ known: [String]
  ) -> (Wording, Wording) {
    let list = known.joined(separator: ", ")
    return (
      .thereIsNo("\(german) „\(slug)“", "\(english) “\(slug)”"),
      known.isEmpty
        ? Wording(german: "", english: "")
        : Wording(german: "Es gibt: \(list).", english: "There is: \(list).")
    )
  }
}
