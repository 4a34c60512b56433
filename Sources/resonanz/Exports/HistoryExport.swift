import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ExportCommand {
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Alle Ereignisse mit den Zeilen, die sie änderten, als JSONL.",
        "All events with the rows that they changed, as JSONL."),
      discussion: words(
        """
        Eine Zeile je Ereignis (event), danach eine je Zeile, die es hinzufügte oder (…Removed) schloss: genau \
        das, was seine Prüfsumme umfasst. Daraus lässt sich alles nachzählen. Wortlaut steht nicht darin, \
        sondern seine Prüfsumme (commitment); was im Abgleich geantwortet wurde, erst nach dessen Ende.
        """,
        """
        One line an event (event), then one for each row that it added or (…Removed) closed: exactly what its \
        digest covers. Everything can be counted again from it. Texts are not in it, but what the chain \
        commits to (commitment); and answers of a round only after its end.
        """))

    @Option(help: ArgumentHelp(words("Ausgabe als.", "Print as.")))
    var format = HistoryFormat.jsonl
    @OptionGroup var output: OutputOptions
    @OptionGroup var archive: ArchiveOptions

    func validate() throws {
      try output.refuseOtherEnding(
        than: format.rawValue, isAsked: false,
        none: Wording(german: "keinen Verlauf", english: "No history comes"),
        formats: HistoryFormat.allCases.map(\.rawValue)
      ) { HistoryFormat(rawValue: $0)?.rawValue }
    }

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let names = try explaining { try Team(archive: path).names() }
      try output.write(.history, of: archive) { try write(archive, names, to: $0) }
    }

    /// - Returns: how much it was.
    private func write(
      _ archive: Archive, _ names: [PersonID: String], to destination: OutputDestination
    ) throws -> String {
      var lines = LineWriter(to: destination)
      let last = try explaining { try archive.events(around: .now).last }
      let bar = ProgressBar(words("Verlauf", "History"), isQuiet: output.path == nil)
      defer { bar.finish() }
      try explaining {
        var event = 0
        try archive.exportHistory { line in
          if case .event(let next, _, _) = line {
            event = next.number
            bar.show(rows: event, done: event, of: last)
          }
          try lines.write(HistoryJSON.value(line, of: event, names).line)
        }
        try lines.finish()
      }
      return counted(last, ("Ereignis", "Ereignisse"), ("event", "events"))
    }
  }
}

/// What the history can be written as: it has rows of all tables, which fit into lines alone.
enum HistoryFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl
}

/// A line of the history for programs.
enum HistoryJSON {
  static func value(
    _ line: HistoryLine, of event: Int, _ names: [PersonID: String]
  ) -> JSONValue {
    switch line {
    case .event(let event, let undoes, let hash):
      .object([
        .init("event", .number(event.number)), .init("time", .string(event.time.iso)),
        .init("by", .optional(names[event.person])),
        .init("person", .number(Int(event.person.number))),
        .init("kind", .string(event.kind.rawValue)),
        .init("subject", event.subject.map { .number($0) } ?? .null),
        .init("undoes", undoes.map { .number($0) } ?? .null),
        .init("statements", .number(event.statements)), .init("hash", .string(hash.hex)),
      ])
    case .row(let section, let values):
      .object([
        .init("of", .number(event)), .init("section", .string(section)),
        .init("row", .object(values.map { .init($0.column, value($0.value)) })),
      ])
    }
  }

  private static func value(_ value: HistoryValue) -> JSONValue {
    switch value {
    case .null: .null
    case .integer(let number): .number(number)
    case .text(let text): .string(text)
    case .bytes(let bytes): .string(bytes.hex)
    }
  }
}
