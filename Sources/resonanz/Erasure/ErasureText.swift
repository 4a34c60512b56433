import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What an erasure takes, for people.
struct ErasureText {
  /// Nil where only an earlier one was finished.
  let erasure: Erasure?
  let isWiped: Bool

  /// What would go, before it does.
  ///
  /// - Parameters:
  ///   - consultation: what it was said in.
  ///   - followUp: what a command says to mean the same archive.
  func printPreview(
    _ texts: [ErasedText], _ copies: [FoundCopy], in consultation: ConsultationRecord,
    followUp: String
  ) {
    guard let erasure else { return }
    let statements = counted(
      erasure.statements, ("Aussage", "Aussagen"), ("statement", "statements"))
    Terminal.say(
      Terminal.bold(
        erasure.statements == 0
          ? words("Gelöscht ist schon alles.", "All of it is erased already.")
          : words("Zu löschen: \(statements)", "To be erased: \(statements)")))
    if erasure.statements > 0 { say("  " + ConsultationCommand.name(consultation)) }
    for text in texts { say("  \(text.statement)  " + Self.sample(text)) }
    let more = erasure.statements - texts.count
    if more > 0 {
      Terminal.say(words("  … und \(grouped(more)) weitere", "  … and \(grouped(more)) more"))
    }
    if erasure.statements > 0 { say(figures(erasure)) }
    if !erasure.answers.isEmpty { say(Self.answers(erasure.answers)) }
    if !erasure.identical.isEmpty { say(Self.identical(erasure.identical, followUp)) }
    if erasure.barred > 0 {
      say(
        words(
          "  Von diesem Absender wird nichts mehr angenommen.",
          "  Nothing of this respondent is taken any more."))
    }
    printCopies(copies, isDone: false)
    let files = erasure.files.joined(separator: ", ")
    if !files.isEmpty {
      say(
        words(
          "Nicht angerührt werden die Dateien, aus denen es kam: \(files).",
          "The files that it came from are not touched: \(files)."))
    }
    say(
      words(
        "Das lässt sich nicht zurücknehmen. Frühere Stände zählen weiter, was sie zählten.",
        "This can't be undone. Earlier points go on counting what they counted."))
  }

  private func figures(_ erasure: Erasure) -> String {
    let counts = [
      counted(erasure.wordsInTexts, ("Wort", "Wörter"), ("word", "words"))
        + words(" in ", " in ")
        + counted(erasure.texts, ("Fassung", "Fassungen"), ("version", "versions")),
      counted(erasure.tags, ("Zuordnung", "Zuordnungen"), ("tag", "tags")),
      counted(erasure.quotes, ("Zitat", "Zitate"), ("quote", "quotes")),
      counted(erasure.notes, ("Notiz", "Notizen"), ("note", "notes")),
      counted(
        erasure.answers.count, ("Begründung einer Abwägung", "Begründungen von Abwägungen"),
        ("answer's reasons", "answers' reasons")),
      counted(erasure.attributes, ("Angabe", "Angaben"), ("attribute", "attributes")),
      counted(erasure.sourceIDs, ("Kennung", "Kennungen"), ("id", "ids")),
      counted(
        erasure.words, ("Wort, das sonst nirgends steht", "Wörter, die sonst nirgends stehen"),
        ("word that occurs nowhere else", "words that occur nowhere else")),
    ]
    return "  " + counts.joined(separator: " · ")
  }

  /// Other people may have said it too: what is somebody else's is not erased with it.
  private static func identical(_ numbers: [Int], _ followUp: String) -> String {
    let some = numbers.prefix(20).map(String.init).joined(separator: ", ")
    let list = numbers.count > 20 ? some + " …" : some
    let all = counted(
      numbers.count, ("andere Aussage", "andere Aussagen"), ("other statement", "other statements"))
    return words(
      "  Denselben Wortlaut \(numbers.count == 1 ? "hat" : "haben") noch \(all), und \(numbers.count == 1 ? "sie bleibt" : "diese bleiben"): \(list). „resonanz show \(numbers[0])\(followUp)“ zeigt, woher; was auch gelöscht werden soll, löschen Sie eigens.",
      "  \(all) \(numbers.count == 1 ? "has" : "have") the same words and \(numbers.count == 1 ? "stays" : "stay"): \(list). “resonanz show \(numbers[0])\(followUp)” shows where from; erase on its own what is to go too."
    )
  }

  /// Those that argue with what is erased, or quote it; their results and dates stay.
  private static func answers(_ numbers: [Int]) -> String {
    let list = numbers.map(String.init).joined(separator: ", ")
    return words(
      "  Ihre Begründung \(numbers.count == 1 ? "verliert die Abwägung" : "verlieren die Abwägungen") \(list); Ergebnis und Datum bleiben. Wo noch etwas zu beantworten ist, gibt „resonanz answer revise“ eine neue.",
      "  \(numbers.count == 1 ? "Answer" : "Answers") \(list) will lose \(numbers.count == 1 ? "its" : "their") reasons; result and date stay. Where there is still something to answer, “resonanz answer revise” gives new ones."
    )
  }

  /// What was done.
  func printOutcome(_ copies: [FoundCopy]) {
    if let erasure, let event = erasure.event {
      let statements = counted(
        erasure.statements, ("Aussage", "Aussagen"), ("statement", "statements"))
      Terminal.say(
        erasure.statements == 0
          ? words(
            "Vermerkt: Von diesem Absender wird nichts mehr angenommen (Ereignis \(event))",
            "Noted: nothing of this respondent is taken any more (event \(event))")
          : words(
            "Gelöscht: \(statements) (Ereignis \(event))", "Erased: \(statements) (event \(event))")
      )
    }
    printCopies(copies, isDone: true)
    say(
      isWiped
        ? words(
          "Im Archiv und seinem Protokoll ist nichts mehr davon.",
          "Nothing of it is left in the archive and its log.")
        : words(
          "Noch aufzuräumen: Gerade liest jemand einen früheren Stand; solange stehen Reste in der Datei. Der nächste Befehl, der schreibt, räumt auf, oder „resonanz erase --finish“.",
          "Still to be cleared: somebody is reading an earlier state just now; until then remains are in the file. The next command that writes clears them, or “resonanz erase --finish”."
        ))
  }

  /// What `--finish` would do.
  func printOwed(_ copies: [FoundCopy]) {
    say(
      isWiped
        ? words(
          "Im Archiv ist von keiner Löschung etwas aufzuräumen.",
          "Nothing of an erasure is to be cleared in the archive.")
        : words(
          "Im Archiv ist von einer Löschung noch etwas aufzuräumen.",
          "Something of an erasure is still to be cleared in the archive."))
    printCopies(copies, isDone: false)
  }

  private func printCopies(_ copies: [FoundCopy], isDone: Bool) {
    if copies.isEmpty { return }
    Terminal.say(words("Dateien, die Resonanz geschrieben hat:", "Files that Resonanz wrote:"))
    for copy in copies {
      let unread =
        copy.isSearched
        ? ""
        : words(
          " (ein PDF lässt sich nicht durchsuchen; in diesem kann davon etwas stehen)",
          " (a PDF can’t be searched; this one may hold some of it)")
      say(
        "  \(copy.path) (\(copy.copy.kind.title)): \(copy.fate.title(isDone: isDone))\(unread)")
    }
  }

  /// The beginning of a text, in one line.
  private static func sample(_ text: ErasedText) -> String {
    let shown = text.text.excerpt(120)
    return words("„\(shown)“", "“\(shown)”")
  }

  private func say(_ line: String) {
    for line in paragraph(line, width: Terminal.width) { Terminal.say(line) }
  }
}

extension ArchiveCopy.Kind {
  /// What people read.
  var title: String {
    switch self {
    case .rejects: words("abgewiesene Zeilen", "rejected rows")
    case .upload: words("hochgeladene Datei", "uploaded file")
    case .export: words("Export", "export")
    case .taggingSheet: words("Zuordnungsblatt", "tagging sheet")
    case .answersSheet: words("Abwägungsblatt", "sheet of answers")
    case .report: words("Bericht", "report")
    case .history: words("Verlauf", "history")
    case .backup: words("Sicherung", "backup")
    case .upgrade: words("Kopie vor der Aktualisierung", "copy before the update")
    }
  }
}

extension FoundCopy.Fate {
  /// What people read.
  func title(isDone: Bool) -> String {
    switch self {
    case .deleted: isDone ? words("gelöscht", "deleted") : words("wird gelöscht", "will be deleted")
    case .erasedInside:
      isDone
        ? words("auch darin gelöscht", "erased in it too")
        : words("auch darin wird gelöscht", "it will be erased in it too")
    case .kept: words("bleibt unverändert", "stays as it is")
    case .rewritten:
      words(
        "seither geändert; sehen Sie selbst nach", "changed since; have a look at it yourself")
    case .gone:
      words(
        "dort nicht mehr; falls verschoben, löschen Sie sie selbst",
        "not there any more; if moved, delete it yourself")
    case .elsewhere:
      words(
        "an einen Browser gegeben; kann davon etwas enthalten, und wer sie hat, muss sie selbst löschen",
        "handed to a browser; it may hold some of it, and whoever has it must delete it")
    case .failed:
      words(
        "lässt sich nicht ändern; löschen Sie sie selbst", "can't be changed; delete it yourself")
    }
  }
}

/// What an erasure takes, for programs.
enum ErasureJSON {
  /// - Parameter isWiped: nil in a dry run.
  static func value(_ erasure: Erasure?, _ isWiped: Bool?, _ copies: [FoundCopy]) -> JSONValue {
    func number(_ path: KeyPath<Erasure, Int>) -> JSONValue {
      erasure.map { .number($0[keyPath: path]) } ?? .null
    }
    return .object([
      .init("event", erasure?.event.map { .number($0) } ?? .null),
      .init("statements", number(\.statements)), .init("texts", number(\.texts)),
      .init("wordsInTexts", number(\.wordsInTexts)), .init("tags", number(\.tags)),
      .init("quotes", number(\.quotes)), .init("notes", number(\.notes)),
      .init("answers", .array((erasure?.answers ?? []).map { .number($0) })),
      .init("identical", .array((erasure?.identical ?? []).map { .number($0) })),
      .init("attributes", number(\.attributes)), .init("ids", number(\.sourceIDs)),
      .init("words", number(\.words)), .init("barred", number(\.barred)),
      .init("sources", .array((erasure?.files ?? []).map { .string($0) })),
      .init("wiped", isWiped.map { .bool($0) } ?? .null),
      .init("copies", .array(copies.map(copy))),
    ])
  }

  private static func copy(_ copy: FoundCopy) -> JSONValue {
    .object([
      .init("kind", .string(copy.copy.kind.rawValue)), .init("file", .string(copy.path)),
      .init("fate", .string(copy.fate.rawValue)), .init("searched", .bool(copy.isSearched)),
    ])
  }
}
