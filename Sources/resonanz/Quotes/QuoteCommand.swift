import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct QuoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote",
    abstract: words(
      "Wählt Stellen aus Aussagen als Belege, immer im Wortlaut.",
      "Picks passages of statements as evidence, always verbatim."),
    subcommands: [Add.self, List.self, Change.self, Move.self, Remove.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Macht eine Stelle zum Zitat für ein Thema oder eine Maßnahme.",
        "Makes a passage a quote for a theme or a measure."))

    @Argument(
      help: ArgumentHelp(
        words("Nummer der Aussage.", "Number of the statement."),
        valueName: words("nummer", "number")))
    var statement: Int
    @Argument(
      help: ArgumentHelp(
        words(
          "Die Stelle; Anführungszeichen, Striche und Leerraum dürfen anders getippt sein. Zitiert wird, was dasteht.",
          "The passage; quotation marks, dashes and white space may be typed otherwise. Quoted is what stands there."
        ), valueName: words("wörter", "words")))
    var passage: String?
    @Option(
      help: ArgumentHelp(
        words(
          "Das wievielte Mal, wo die Stelle mehrmals dasteht.",
          "Which time, where the passage stands there several times."),
        valueName: words("zahl", "number")))
    var occurrence: Int?
    @Option(
      help: ArgumentHelp(
        words(
          "Statt der Wörter: das erste Unicode-Zeichen (Skalar), ab 0.",
          "Instead of the words: the first Unicode scalar, from 0."),
        valueName: words("zahl", "number")))
    var from: Int?
    @Option(
      help: ArgumentHelp(
        words("Dazu: wie viele Unicode-Zeichen.", "With it: how many Unicode scalars."),
        valueName: words("zahl", "number")))
    var length: Int?
    @OptionGroup var target: OneTargetOptions
    @OptionGroup var omissions: OmissionOptions
    @Option(
      help: ArgumentHelp(
        words("Was man dazu wissen muss.", "What one must know of it."),
        valueName: words("text", "text")))
    var note: String?
    @OptionGroup var change: ArchiveChange

    func validate() throws {
      try target.refuseNone()
      let isByNumbers = from != nil || length != nil
      let isWhole = isByNumbers ? from != nil && length != nil && passage == nil : passage != nil
      guard isWhole else {
        throw ValidationError(
          words(
            "Nennen Sie die Stelle in Wörtern, oder mit --from und --length.",
            "Give the passage in words, or by --from and --length."))
      }
    }

    func run() throws {
      let (quote, isTagged, clock) = try change.run { archive, person in
        guard let target = try target.target(in: archive.vocabulary()) else {
          throw StorageError.quote(.badTarget)
        }
        let found = try span(in: archive)
        let number = try archive.addQuote(
          QuoteDraft(
            statement: statement, span: found.span, words: found.words,
            target: target,
            omissions: try omissions.spans(in: found.words), note: note), by: person)
        let quote = try archive.quotes(QuoteFilter(number: number)).first
        return (
          quote, try quote.map { try archive.isTagged($0) } ?? true, try WallClock(archive)
        )
      }
      if let quote { QuoteText(quote, clock).say() }
      if let quote, !isTagged { noteUntagged(quote) }
    }

    /// Evidence for something that the statement is not counted for may be a slip.
    private func noteUntagged(_ quote: QuoteRecord) {
      let command =
        "resonanz tag \(quote.statement) --\(quote.kind.rawValue) \(quote.slug)\(change.followUp)"
      Terminal.note(
        words(
          "Hinweis: Die Aussage \(quote.statement) ist „\(quote.slug)“ nicht zugeordnet; das Zitat steht dort, gezählt wird sie dafür nicht. Zuordnen: \(command)",
          "Note: statement \(quote.statement) is not tagged to “\(quote.slug)”; the quote stands there, but it is not counted for it. To tag it: \(command)"
        ))
    }

    private func span(in archive: Archive) throws -> (span: TextSpan, words: String) {
      if let passage {
        return try archive.passage(passage, of: statement, occurrence: occurrence)
      }
      guard let words = try archive.statement(statement).text else {
        throw StorageError.quote(.noText(statement: statement))
      }
      let text = SpannedText(words)
      let span = TextSpan(start: from ?? 0, length: length ?? 0)
      guard (from ?? 0) >= 0, let words = text.covered(by: span) else {
        throw StorageError.quote(.badSpan(statement: statement))
      }
      return (span, words)
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Ändert, was ein Zitat öffentlich auslässt, oder seine Notiz.",
        "Changes what a quote leaves out in public, or its note."))

    @OptionGroup var quote: QuoteArgument
    @OptionGroup var omissions: OmissionOptions
    @Flag(help: ArgumentHelp(words("Lässt nichts mehr aus.", "Leaves out nothing any more.")))
    var whole = false
    @Option(
      help: ArgumentHelp(
        words("Die neue Notiz; leer nimmt sie weg.", "The new note; empty takes it away."),
        valueName: words("text", "text")))
    var note: String?
    @OptionGroup var change: ArchiveChange

    func validate() throws {
      if omissions.leaveOut.isEmpty, !whole, note == nil {
        throw ValidationError(
          words(
            "Nennen Sie --leave-out, --whole oder --note.", "Name --leave-out, --whole or --note."))
      }
      if !omissions.leaveOut.isEmpty, whole {
        throw ValidationError(
          words(
            "--leave-out und --whole schließen einander aus.",
            "--leave-out and --whole exclude each other."))
      }
    }

    func run() throws {
      let (changed, clock) = try change.run { archive, person in
        var change = QuoteChange(omissions: whole ? [] : nil, note: note)
        if !omissions.leaveOut.isEmpty {
          let known = try archive.quotes(QuoteFilter(number: quote.number)).first
          guard let known else { throw StorageError.quote(.unknown(quote.number)) }
          guard let text = known.text else {
            throw StorageError.erasedStatement(known.place.statement)
          }
          change.omissions = try omissions.spans(in: text)
        }
        let isDifferent = try archive.changeQuote(quote.number, change, by: person)
        let changed =
          isDifferent ? try archive.quotes(QuoteFilter(number: quote.number)).first : nil
        return (changed, try WallClock(archive))
      }
      if let changed { QuoteText(changed, clock).say() } else { Terminal.sayUnchanged() }
    }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Gibt einem Zitat einen anderen Platz unter denen seines Themas oder seiner Maßnahme.",
        "Gives a quote another place among those of its theme or measure."))

    @OptionGroup var quote: QuoteArgument
    @Argument(
      help: ArgumentHelp(
        words("Der Platz, ab 1.", "The place, from 1."), valueName: words("platz", "place")))
    var place: Int
    @OptionGroup var change: ArchiveChange

    func validate() throws {
      if place < 1 {
        throw ValidationError(words("Der erste Platz ist 1.", "The first place is 1."))
      }
    }

    func run() throws {
      let moved = try change.run { archive, person in
        try archive.moveQuote(quote.number, to: place, by: person)
          ? try archive.quotes(QuoteFilter(number: quote.number)).first : nil
      }
      guard let moved else { return Terminal.sayUnchanged() }
      Terminal.say(
        words(
          "Zitat \(moved.number) steht an Platz \(moved.order) für \(moved.slug).",
          "Quote \(moved.number) stands at place \(moved.order) for \(moved.slug)."))
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Nimmt ein Zitat weg.", "Takes a quote away."))

    @OptionGroup var quote: QuoteArgument
    @OptionGroup var change: ArchiveChange

    func run() throws {
      try change.run { try $0.removeQuote(quote.number, by: $1) }
      Terminal.say(
        words(
          "Zitat \(quote.number) weggenommen; „resonanz undo\(change.followUp)“ holt es zurück.",
          "Quote \(quote.number) taken away; “resonanz undo\(change.followUp)” brings it back."))
    }
  }
}

extension Archive {
  /// Whether a quote's statement is tagged to what it is quoted for, to a theme also by a measure.
  fileprivate func isTagged(_ quote: QuoteRecord) throws -> Bool {
    // What doesn't count is not found, with or without a tag.
    if quote.bars.contains(.absent) { return true }
    let read = try readQuery("number:\(quote.statement) \(quote.kind.rawValue):\(quote.slug)")
    return try search(try read.understood(), limit: 1).count > 0
  }
}
