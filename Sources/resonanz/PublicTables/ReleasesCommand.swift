import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ReportCommand {
  struct Releases: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Zählt auf, welche Tabellen zu Merkmalen von Personen veröffentlicht sind.",
        "Lists the tables of person attributes that are published."),
      discussion: words(
        """
        „crosstab --public -o DATEI“ vermerkt sie neben dem Archiv (NAME.resonanz-releases), und spätere Tabellen \
        werden so gemacht, dass sich auch aus beiden zusammen nichts errechnen lässt. Was nie veröffentlicht wurde, \
        nimmt --withdraw zurück; was veröffentlicht ist, bleibt vermerkt, auch wenn die Datei weg ist.
        """,
        """
        “crosstab --public -o FILE” remembers them beside the archive (NAME.resonanz-releases), and later tables are \
        made so that nothing can be computed from both together either. What was never published, --withdraw takes \
        back; what is published stays remembered, even if the file is gone.
        """))

    @Option(
      help: ArgumentHelp(
        words(
          "Nimmt die Tabelle mit dieser Nummer zurück; mit --reason.",
          "Takes the table of this number back; with --reason."),
        valueName: words("nummer", "number")))
    var withdraw: Int?
    @Option(
      help: ArgumentHelp(
        words("Warum sie nie veröffentlicht wurde.", "Why it was never published."),
        valueName: words("grund", "reason")))
    var reason: String?
    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func validate() throws {
      let hasReason = reason?.contains { !$0.isWhitespace } == true
      if (withdraw != nil) != hasReason {
        throw ValidationError(
          words(
            "--withdraw und --reason gehören zusammen: Zurückgenommen wird nur mit Grund.",
            "--withdraw and --reason go together: nothing is taken back without a reason."))
      }
    }

    func run() throws {
      let path = try archive.path()
      _ = try archive.open(for: .reading)
      let register = ReleaseRegister(archive: path)
      if let withdraw, let reason {
        try explaining { try register.withdraw(withdraw, because: reason, at: .now) }
        Terminal.say(
          words(
            "Tabelle \(withdraw) ist zurückgenommen; spätere nehmen auf sie keine Rücksicht mehr.",
            "Table \(withdraw) is taken back; later ones take no account of it any more."))
        return
      }
      let entries = try explaining { try register.entries() }
      if entries.isEmpty, format == .table {
        Terminal.print(
          words(
            "Veröffentlicht ist noch keine Tabelle zu Merkmalen von Personen.",
            "No table of person attributes is published yet.") + "\n")
        return
      }
      listing(entries).print(as: format)
    }

    private func listing(_ entries: [ReleaseEntry]) -> Listing {
      Listing(
        title: words("Öffentliche Tabellen", "Public tables"),
        headings: [
          words("Nummer", "Number"), words("vermerkt", "Written"), words("Tabelle", "Table"),
          words("nur", "Only"), words("Stand", "As of"), words("ab", "From"),
          words("Dateien", "Files"), words("zurückgenommen", "Taken back"),
        ],
        rows: entries.map { entry in
          [
            String(entry.number), String(entry.time.prefix(10)),
            entry.release.dimensions.joined(separator: " × "),
            entry.release.words.joined(separator: ", "), "@\(entry.release.event)",
            String(entry.release.minimum), entry.files.joined(separator: ", "),
            entry.withdrawn?.text(in: language) ?? "",
          ]
        },
        json: .array(entries.map(\.json)))
    }
  }
}

extension TableRelease {
  /// What it is limited to, as a question says it: `consultation umfrage`.
  fileprivate var words: [String] {
    [
      population.consultation.map { "consultation \($0)" }, population.group.map { "group \($0)" },
      population.receivedFrom.map { "received-from \($0.iso)" },
      receivedUntil.map { "received-until \($0.iso)" },
      population.target.map { $0.replacing(":", with: " ", maxReplacements: 1) },
    ].compactMap(\.self)
  }
}

extension ReleaseEntry {
  /// `number`, `time`, `dimensions`, `only` (what it is limited to), `event`, `minimum`, `files` and
  /// `withdrawn` (why, `not-written`, or null). None of the counts.
  fileprivate var json: JSONValue {
    .object([
      .init("number", .number(number)), .init("time", .string(time)),
      .init("dimensions", .array(release.dimensions.map { .string($0) })),
      .init("only", .array(release.words.map { .string($0) })),
      .init("event", .number(release.event)), .init("minimum", .number(release.minimum)),
      .init("files", .array(files.map { .string($0) })),
      .init("withdrawn", .optional(withdrawn?.stored)),
    ])
  }
}
