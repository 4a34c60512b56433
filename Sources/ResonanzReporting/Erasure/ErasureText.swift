public import ResonanzModel
public import ResonanzStorage

/// What an erasure takes, for people: lines, of which those that begin with spaces belong to the one before.
public struct ErasureText {
  private let erasure: Erasure?
  private let isWiped: Bool
  private let language: Language
  private let door: Door

  /// - Parameters:
  ///   - erasure: nil where only an earlier one was finished.
  ///   - isWiped: whether nothing of it is left to be cleared.
  public init(
    _ erasure: Erasure?, isWiped: Bool = true, in language: Language, door: Door = .commandLine
  ) {
    self.erasure = erasure
    self.isWiped = isWiped
    self.language = language
    self.door = door
  }

  /// What an erasure came to.
  public init(_ result: ErasureResult, in language: Language, door: Door = .commandLine) {
    self.init(result.erasure, isWiped: result.isWiped ?? true, in: language, door: door)
  }

  /// What would go, before it does.
  ///
  /// - Parameters:
  ///   - consultation: what it was said in.
  ///   - followUp: what a command says to mean the same archive.
  public func consequences(
    _ texts: [ErasedText], _ copies: [FoundCopy], in consultation: ConsultationRecord,
    followUp: String = ""
  ) -> [String] {
    guard let erasure else { return [] }
    var lines = [
      erasure.statements == 0
        ? language.pick("Gelöscht ist schon alles.", "All of it is erased already.")
        : language.pick(
          "Zu löschen: \(statements(erasure.statements))",
          "To be erased: \(statements(erasure.statements))")
    ]
    if erasure.statements > 0 {
      lines.append("  " + door.pick(consultation.name(in: language), page: consultation.title))
    }
    lines += texts.map { "  \($0.statement)  " + sample($0) }
    let more = erasure.statements - texts.count
    if more > 0 {
      let count = more.grouped(in: language)
      lines.append(language.pick("  … und \(count) weitere", "  … and \(count) more"))
    }
    if erasure.statements > 0 { lines.append(figures(erasure)) }
    if !erasure.answers.isEmpty { lines.append(answers(erasure.answers)) }
    if !erasure.identical.isEmpty { lines.append(identical(erasure.identical, followUp)) }
    if erasure.barred > 0 {
      lines.append(
        language.pick(
          "  Von diesem Absender wird nichts mehr angenommen.",
          "  Nothing of this respondent is taken any more."))
    }
    lines += fates(of: copies, isDone: false)
    let files = erasure.files.joined(separator: ", ")
    if !files.isEmpty {
      lines.append(
        language.pick(
          "Nicht angerührt werden die Dateien, aus denen es kam: \(files).",
          "The files that it came from are not touched: \(files)."))
    }
    lines.append(
      language.pick(
        "Das lässt sich nicht zurücknehmen. Frühere Stände zählen weiter, was sie zählten.",
        "This can't be undone. Earlier points go on counting what they counted."))
    return lines
  }

  private func figures(_ erasure: Erasure) -> String {
    let texts =
      language.counted(erasure.wordsInTexts, ("Wort", "Wörter"), ("word", "words"))
      + language.pick(" in ", " in ")
      + language.counted(erasure.texts, ("Fassung", "Fassungen"), ("version", "versions"))
    let counts =
      [(erasure.texts, texts)]
      + [
        (erasure.tags, ("Zuordnung", "Zuordnungen"), ("tag", "tags")),
        (erasure.quotes, ("Zitat", "Zitate"), ("quote", "quotes")),
        (erasure.notes, ("Notiz", "Notizen"), ("note", "notes")),
        (
          erasure.answers.count, ("Begründung einer Abwägung", "Begründungen von Abwägungen"),
          ("answer's reasons", "answers' reasons")
        ), (erasure.attributes, ("Angabe", "Angaben"), ("attribute", "attributes")),
        (erasure.sourceIDs, ("Kennung", "Kennungen"), ("id", "ids")),
        (
          erasure.words, ("Wort, das sonst nirgends steht", "Wörter, die sonst nirgends stehen"),
          ("word that occurs nowhere else", "words that occur nowhere else")
        ),
      ].map { ($0.0, language.counted($0.0, $0.1, $0.2)) }
    // A page says what there is; a command says of everything how many there are.
    let shown = counts.filter { door == .commandLine || $0.0 > 0 }.map(\.1)
    return "  " + shown.joined(separator: " · ")
  }

  /// Other people may have said it too: what is somebody else's is not erased with it.
  private func identical(_ numbers: [Int], _ followUp: String) -> String {
    let some = numbers.prefix(20).map(String.init).joined(separator: ", ")
    let list = numbers.count > 20 ? some + " …" : some
    let all = language.counted(
      numbers.count, ("andere Aussage", "andere Aussagen"), ("other statement", "other statements"))
    let (german, english) = (
      door.pick("„resonanz show \(numbers[0])\(followUp)“", page: "Die Seite der Aussage"),
      door.pick("“resonanz show \(numbers[0])\(followUp)”", page: "A statement's page")
    )
    return language.pick(
      "  Denselben Wortlaut \(numbers.count == 1 ? "hat" : "haben") noch \(all), und \(numbers.count == 1 ? "sie bleibt" : "diese bleiben"): \(list). \(german) zeigt, woher; was auch gelöscht werden soll, löschen Sie eigens.",
      "  \(all) \(numbers.count == 1 ? "has" : "have") the same words and \(numbers.count == 1 ? "stays" : "stay"): \(list). \(english) shows where from; erase on its own what is to go too."
    )
  }

  /// Those that argue with what is erased, or quote it; their results and dates stay.
  private func answers(_ numbers: [Int]) -> String {
    let list = numbers.map(String.init).joined(separator: ", ")
    let (german, english) = (
      door.pick("„resonanz answer revise“", page: "„Ändern“ auf der Seite „Abwägungen“"),
      door.pick("“resonanz answer revise” gives", page: "“Revise” on the page “Answers” gives")
    )
    return language.pick(
      "  Ihre Begründung \(numbers.count == 1 ? "verliert die Abwägung" : "verlieren die Abwägungen") \(list); Ergebnis und Datum bleiben. Wo noch etwas zu beantworten ist, gibt \(german) eine neue.",
      "  \(numbers.count == 1 ? "Answer" : "Answers") \(list) will lose \(numbers.count == 1 ? "its" : "their") reasons; result and date stay. Where there is still something to answer, \(english) new ones."
    )
  }

  /// What was done, and what is still to do.
  public func outcome(_ copies: [FoundCopy]) -> [String] {
    var lines: [String] = []
    if let erasure, let event = erasure.event {
      let statements = statements(erasure.statements)
      lines.append(
        erasure.statements == 0
          ? language.pick(
            "Vermerkt: Von diesem Absender wird nichts mehr angenommen (Ereignis \(event))",
            "Noted: nothing of this respondent is taken any more (event \(event))")
          : language.pick(
            "Gelöscht: \(statements) (Ereignis \(event))", "Erased: \(statements) (event \(event))")
      )
    }
    lines += fates(of: copies, isDone: true)
    lines.append(
      isWiped
        ? language.pick(
          "Im Archiv und seinem Protokoll ist nichts mehr davon.",
          "Nothing of it is left in the archive and its log.")
        : remains)
    return lines
  }

  private var remains: String {
    let (german, english) = (
      door.pick(
        "Der nächste Befehl, der schreibt, räumt auf, oder „resonanz erase --finish“.",
        page: "Versuchen Sie es in einer Minute mit „Jetzt aufräumen“."),
      door.pick(
        "The next command that writes clears them, or “resonanz erase --finish”.",
        page: "Try “Clear it now” in a minute.")
    )
    return language.pick(
      "Noch aufzuräumen: Gerade liest jemand einen früheren Stand; solange stehen Reste in der Datei. \(german)",
      "Still to be cleared: somebody is reading an earlier state just now; until then remains are in the file. \(english)"
    )
  }

  /// What is still to be done of earlier erasures.
  public func owed(_ copies: [FoundCopy]) -> [String] {
    let archive =
      isWiped
      ? language.pick(
        "Im Archiv ist von keiner Löschung etwas aufzuräumen.",
        "Nothing of an erasure is to be cleared in the archive.")
      : language.pick(
        "Im Archiv ist von einer Löschung noch etwas aufzuräumen.",
        "Something of an erasure is still to be cleared in the archive.")
    return [archive] + fates(of: copies, isDone: false)
  }

  private func fates(of copies: [FoundCopy], isDone: Bool) -> [String] {
    if copies.isEmpty { return [] }
    let unread = language.pick(
      " (ein PDF lässt sich nicht durchsuchen; in diesem kann davon etwas stehen)",
      " (a PDF can’t be searched; this one may hold some of it)")
    return [language.pick("Dateien, die Resonanz geschrieben hat:", "Files that Resonanz wrote:")]
      + copies.map { copy in
        let fate = copy.fate.title(isDone: isDone, in: language)
        let name = copy.path.split(separator: "/").last.map(String.init) ?? copy.path
        return
          "  \(door.pick(copy.path, page: name)) (\(copy.copy.kind.title(in: language))): \(fate)"
          + (copy.isSearched ? "" : unread)
      }
  }

  /// The beginning of a text, in one line.
  private func sample(_ text: ErasedText) -> String {
    let shown = text.text.excerpt(120)
    return language.pick("„\(shown)“", "“\(shown)”")
  }

  private func statements(_ count: Int) -> String { Plural.statement.counted(count, in: language) }
}
