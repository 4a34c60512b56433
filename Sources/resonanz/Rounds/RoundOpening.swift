import ArgumentParser
import ResonanzModel
import ResonanzStorage

extension RoundCommand {
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Beginnt einen Abgleich mit genannten oder ausgelosten Aussagen.",
        "Starts a round on statements that are named or drawn by lot."))

    @Argument(
      help: ArgumentHelp(
        words("Titel des Abgleichs.", "Title of the round."), valueName: words("titel", "title")))
    var title: String
    @Option(
      name: .customLong("person"),
      help: ArgumentHelp(
        words(
          "Wer teilnimmt, wie in --by; für jede Person einmal.",
          "Who takes part, as in --by; once for each person."), valueName: "name"))
    var people: [String] = []
    @Option(
      name: .customLong("statement"),
      help: ArgumentHelp(
        words("Eine Aussage; mehrfach möglich.", "A statement; may be repeated."),
        valueName: words("nummer", "number")))
    var statements: [Int] = []
    @Option(
      name: .customLong("where"),
      help: ArgumentHelp(
        words(
          "Statt --statement: alle Aussagen, die diese Suche findet; „resonanz help search“ nennt alle Filter.",
          "Instead of --statement: all statements that this query finds; “resonanz help search” names all filters."
        ),
        valueName: words("suche", "query")))
    var query: String?
    @Option(
      help: ArgumentHelp(
        words("Lost so viele davon aus.", "Draws so many of them by lot."),
        valueName: words("zahl", "number")))
    var sample: Int?
    @Option(
      help: ArgumentHelp(
        words(
          "Startwert des Loses: derselbe gibt dieselben Aussagen; ohne ihn wird einer gewählt und genannt.",
          "Seed of the lot: the same one gives the same statements; without it one is chosen and told."
        ),
        valueName: words("zahl", "number")))
    var seed: UInt64?
    @Flag(
      help: ArgumentHelp(
        words("Sagt nur, was geschähe.", "Only says what would happen.")))
    var dryRun = false
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var person: PersonOptions

    func validate() throws {
      if title.allSatisfy(\.isWhitespace) {
        throw ValidationError(words("Der Titel ist leer.", "The title is empty."))
      }
      if Set(people).count < 2 {
        throw ValidationError(
          words(
            "Ein Abgleich braucht mindestens zwei Personen: --person A --person B.",
            "A round needs at least two people: --person A --person B."))
      }
      if let sample, sample < 1 {
        throw ValidationError(
          words("--sample ist mindestens 1.", "--sample is at least 1."))
      }
      if statements.isEmpty, sample == nil, query == nil {
        throw ValidationError(
          words(
            "Nennen Sie --statement, --where oder --sample.",
            "Name --statement, --where or --sample.")
        )
      }
      if !statements.isEmpty, query != nil {
        throw ValidationError(
          words(
            "Nennen Sie --statement oder --where, nicht beides.",
            "Name --statement or --where, not both."))
      }
    }

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: dryRun ? .reading : .writing)
      let candidates = try explaining { try self.candidates(in: archive, at: path) }
      let seed = seed ?? UInt64.random(in: 1...999_999)
      let drawn = sample.map { RoundSample.draw($0, of: candidates, seed: seed) } ?? candidates
      say(drawn.count, of: candidates.count, seed)
      if dryRun {
        if drawn.isEmpty { try explaining { throw StorageError.round(.withoutStatements) } }
        return Terminal.sayDryRun()
      }
      try notePeople(in: path)
      let id = try person.person(in: path)
      let ids = try people.map { name in
        try explaining { try Team(archive: path).person(named: name) }
      }
      let number = try explaining {
        try archive.openRound(title, of: ids, on: drawn, by: id)
      }
      try explaining { try archive.close() }
      Terminal.say(
        words(
          "Abgleich \(number) „\(title)“ begonnen. Jede Person beantwortet ihn:",
          "Round \(number) “\(title)” started. Each person answers it:"))
      for name in people {
        let person = self.archive.followUp + PersonOptions.followUp(name)
        Terminal.say("  resonanz round next \(number)\(person)")
      }
    }

    private func candidates(in archive: Archive, at path: String) throws -> [Int] {
      if !statements.isEmpty { return Array(Set(statements)).sorted() }
      let read = try TypedQuery(query ?? "").read(in: archive, at: path, by: person)
      return try archive.statements(try read.understood())
    }

    private func say(_ drawn: Int, of candidates: Int, _ seed: UInt64) {
      let chosen = RoundText.statements(drawn)
      guard sample != nil else { return Terminal.say(chosen) }
      Terminal.say(
        words(
          "\(chosen), ausgelost aus \(grouped(candidates)) (--seed \(seed))",
          "\(chosen), drawn from \(grouped(candidates)) (--seed \(seed))"))
    }

    /// A name that nobody has gone by yet may be a slip.
    private func notePeople(in path: String) throws {
      let known = Set(try explaining { try Team(archive: path).names() }.values)
      for name in people where !known.contains(name) {
        Terminal.note(
          words(
            "Hinweis: „\(name)“ hat in diesem Archiv noch nichts getan.",
            "Note: “\(name)” has done nothing in this archive yet."))
      }
    }
  }
}
